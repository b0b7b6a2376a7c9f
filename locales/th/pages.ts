import type { Translating } from '../message';

export const pages: Translating<typeof import('../en/pages').pages> = {
  'page.back': 'กลับ',

  'welcome.title': 'รู้ว่าสินค้าตัวไหนมาแรง ตัวไหนกำลังซา',
  'welcome.lead': 'Trendcrest ดูคลิปขายของที่คุณเจอใน TikTok อยู่แล้ว แล้วจัดอันดับของที่ขายในนั้น',
  'welcome.does.title': 'ทำอะไร',
  'welcome.does.text': 'ให้คะแนนสินค้าแต่ละตัว 0 ถึง 100 บอกว่ามั่นใจแค่ไหน และเตือนก่อนที่คุณจะสต็อกของที่ฮิตแป๊บเดียว',
  'welcome.reads.title': 'อ่านอะไร',
  'welcome.reads.text':
    'อ่านเฉพาะคลิปที่ขึ้นมาให้เห็นใน tiktok.com ในแท็บของคุณเอง: แคปชัน แฮชแท็ก ตัวเลข คนขาย ตะกร้า และราคา ไม่อ่านข้อความ การเข้าสู่ระบบ หรือ Seller Center',
  'welcome.stays.title': 'ข้อมูลอยู่ที่ไหน',
  'welcome.stays.text': 'อยู่ในเครื่องนี้ ในเบราว์เซอร์นี้ ไม่ส่งไปไหน ไม่มีบัญชี ไม่มีเซิร์ฟเวอร์',
  'welcome.start': 'เริ่มอ่าน',
  'welcome.consent': 'จะไม่อ่านอะไรก่อนคุณกดปุ่มนี้ หยุดได้ทุกเมื่อ',
  'welcome.started.title': 'เริ่มอ่านแล้ว',
  'welcome.started.text': 'เปิด TikTok แล้วไถตามปกติ คลิกไอคอน Trendcrest ทีเดียวก็เห็นอันดับของคุณ',
  'welcome.started.reload': 'แท็บ TikTok ที่เปิดไว้ก่อนหน้านี้ให้โหลดใหม่ ไม่อย่างนั้นจะยังไม่ถูกอ่าน',
  'welcome.open': 'เปิด TikTok',
  'welcome.privacy': 'ความเป็นส่วนตัวฉบับเต็ม',
  'welcome.unaffiliated': 'ไม่มีส่วนเกี่ยวข้องกับ TikTok',

  'settings.title': 'ตั้งค่า',
  'settings.language': 'ภาษา',
  'settings.languageHint': 'เฉพาะ Trendcrest ภาษาของ TikTok และเบราว์เซอร์ไม่เปลี่ยน',
  'settings.browserLanguage': 'ตามเบราว์เซอร์',
  'settings.theme': 'ธีม',
  'settings.theme.system': 'ตามระบบ',
  'settings.theme.light': 'สว่าง',
  'settings.theme.dark': 'มืด',
  'settings.private': 'หน้าต่างไม่ระบุตัวตน',
  'settings.private.read': 'อ่าน TikTok ในหน้าต่างไม่ระบุตัวตนด้วย',
  'settings.private.hint':
    'สิ่งที่อ่านในนั้นจะเก็บไว้เหมือนข้อมูลอื่น และยังอยู่แม้ปิดหน้าต่างแล้ว เบราว์เซอร์ต้องอนุญาต Trendcrest ในหน้าต่างไม่ระบุตัวตนด้วย ที่หน้าส่วนขยาย',
  'settings.private.notAllowed': 'เบราว์เซอร์ยังไม่อนุญาต: ไปที่หน้าส่วนขยาย เปิด Trendcrest แล้วอนุญาตในหน้าต่างไม่ระบุตัวตน (ส่วนตัว)',
  'settings.shopTags': 'แฮชแท็กช้อปปิ้ง',
  'settings.shopTags.hint':
    'หน้าของแฮชแท็กเหล่านี้นับเป็นชั้นวางของ และคลิปที่ติดแท็กนี้มักขายสินค้า คำที่สะกดผิด และรูปยาวของ #tiktokshop ก็นับด้วย',
  'settings.shopTags.market': 'ตลาด',
  'settings.shopTags.everywhere': 'ทุกตลาด',
  'settings.shopTags.inherited': 'นับในทุกตลาด',
  'settings.shopTags.remove': 'เอา #{tag} ออก',
  'settings.shopTags.takenOut': 'เอาออกแล้ว:',
  'settings.shopTags.putBack': 'เอา #{tag} กลับมา',
  'settings.shopTags.field': 'แฮชแท็กอื่น',
  'settings.shopTags.example': 'แฮชแท็กอื่น',
  'settings.shopTags.add': 'เพิ่ม',
  'settings.shopTags.reset': 'กลับไปใช้รายการที่มากับ Trendcrest',
  'settings.shopTags.undo': 'เลิกทำ',
  'settings.shopTags.fault.letters': 'แฮชแท็กมีได้แค่ตัวอักษร ตัวเลข และ _ ไม่มีเว้นวรรค',
  'settings.shopTags.fault.long': 'แฮชแท็กยาวได้ไม่เกิน 100 ตัวอักษร',
  'settings.shopTags.fault.listed': 'มีในรายการอยู่แล้ว',

  'privacy.title': 'ความเป็นส่วนตัว',
  'privacy.lead': 'ทุกอย่างอยู่ในเครื่องนี้ Trendcrest ไม่ส่งอะไรให้ใคร รวมถึงพวกเราด้วย',
  'privacy.read.title': 'อ่านอะไรบ้าง',
  'privacy.read.text':
    'หลังจากคุณกด “เริ่มอ่าน”: คลิปที่ขึ้นมาให้เห็นในแท็บ TikTok ของคุณ แต่ละคลิปอ่านที่อยู่เว็บ เจ้าของคลิป แคปชัน แฮชแท็ก ชื่อผู้ใช้ที่กล่าวถึง เสียง ตัวเลข เวลาที่ลง และตะกร้าพาไปที่ไหน: สินค้า ราคา คนขาย ส่วนหน้าร้านและหน้าแฮชแท็กที่คุณเปิด: สินค้า ราคา คนขาย และยอดรวม ตลาดที่ TikTok แสดงให้คุณก็จดไว้ด้วย หน้าต่างไม่ระบุตัวตนจะไม่ถูกแตะ เว้นแต่คุณเปิดในตั้งค่า',
  'privacy.not.title': 'ไม่อ่านอะไรเด็ดขาด',
  'privacy.not.text':
    'ชื่อและโปรไฟล์ของคุณ ข้อความ คอมเมนต์ การเข้าสู่ระบบ การตั้งค่า การจ่ายเงิน Seller Center และหน้าผู้ลงโฆษณา และทุกเว็บที่ไม่ใช่ TikTok',
  'privacy.kept.title': 'เก็บอะไร เก็บที่ไหน',
  'privacy.kept.text':
    'คลิป ตัวเลขที่เปลี่ยนไปตามเวลา แต่ละวันเห็นสินค้าแต่ละตัวกี่ครั้ง และการตั้งค่าของคุณ เก็บในพื้นที่ของเบราว์เซอร์นี้ในเครื่องนี้ มีเลขสุ่มหนึ่งตัวกำกับสิ่งที่คุณเห็น ไม่ผูกกับตัวคุณ ส่วนบัญชี TikTok ไหนเป็นคนดู เก็บเป็นรหัสที่สลับแล้ว ออกนอกเครื่องนี้ก็ไม่มีความหมาย',
  'privacy.sent.title': 'ส่งอะไรออกไปบ้าง',
  'privacy.sent.text':
    'ไม่ส่งอะไรเลย ไม่มีคำขอจากเรา ไม่มีการวิเคราะห์การใช้งาน ไม่มีบัญชี ไฟล์ CSV สร้างเมื่อคุณส่งออกเท่านั้น และไปอยู่ที่ที่คุณบันทึก “คัดลอกรายงาน” ใส่แค่ตัวเลข ไม่มีชื่อ ลงในคลิปบอร์ด จะเอาไปทำอะไรแล้วแต่คุณ ลิงก์จะเปิด TikTok ก็ต่อเมื่อคุณคลิก',
  'privacy.delete.title': 'วิธีลบ',
  'privacy.delete.text':
    '“ข้อมูลของคุณ” ลบสินค้าหนึ่งตัว บางวัน ตลาดหนึ่ง หรือทุกอย่างได้ ถ้าเอา Trendcrest ออกจากเบราว์เซอร์ ทุกอย่างที่เก็บไว้จะหายไปด้วย ถ้าแค่อยากหยุดอ่านโดยไม่ลบ กด “หยุดชั่วคราว”',

  'failed.title': 'แสดงส่วนนี้ไม่ได้',
  'failed.text': 'ข้อมูลที่เก็บไว้ไม่หาย ลองใหม่อีกครั้ง ถ้ายังเป็นอยู่ ปิดหน้าต่างนี้ เปิดเบราว์เซอร์ใหม่ แล้วเปิดอีกที',
  'failed.retry': 'ลองใหม่',
};
