import type { headsForCare } from './heads-for-care';

/** The same for what one washes, treats and shaves with. */
export const headsForHealth: typeof headsForCare = [
  [
    'soap|wash|cleanser|sabun|pencuci|xà phòng|sữa tắm|สบู่|น้ำยา',
    'pet-shampoo: pet|dog|cat|kucing|anjing|chó|mèo|สุนัข|แมว',
    'hand-soap: hand|tangan|rửa tay|ล้างมือ',
    'intimate-wash: intimate|feminine|kewanitaan|phụ khoa|จุดซ่อนเร้น',
    'face-cleanser: face|facial|muka|wajah|mặt|หน้า',
    'dish-soap: dish|pinggan|piring|bát|ล้างจาน',
    'laundry-detergent: laundry|clothes|baju|pakaian|quần áo|ซักผ้า',
    'body-wash: body|shower|badan|mandi|tắm|อาบน้ำ',
  ],
  ['capsule|softgel|kapsul|viên nang|cápsula|แคปซูล|ซอฟเจล|软胶囊|胶囊', 'supplement: \\d'],
  ['bar', 'soap: kojic|body|face|cleansing|papaya|whitening|bath|oatmeal|turmeric|goat milk|charcoal'],
  [
    'mask|masker|topeng|mặt nạ|มาส์ก',
    'medical-mask: 3ply|4ply|disposable|surgical|kn95|kf94|respirator|medical|y tế|อนามัย',
    'hair-mask: hair|keratin|rambut|tóc|ผม',
    'lip-mask: lip|bibir|môi|ปาก',
    'foot-peel-mask: foot|feet|kaki|chân|เท้า',
    'eye-patches: eye|mata|mắt|ตา',
    'face-mask: face|facial|sheet|clay|mud|collagen|hydrogel|hydrating|muka|wajah|mặt|หน้า',
  ],
  [
    'patch|tampal|koyo|miếng dán|แผ่นแปะ',
    'cooling-patch: fever|cooling|cool|demam|hạ sốt|ลดไข้',
    'slimming-patch: slimming|slim|belly|weight loss|perut|kurus|giảm cân|ลดน้ำหนัก',
    'nasal-strips: nose|nasal|hidung|mũi|จมูก',
    'foot-patch: foot|feet|kaki|chân|เท้า',
    'pimple-patch: acne|pimple|jerawat|mụn|สิว',
    'eye-patches: eye|mata|mắt|ใต้ตา',
    'patch-plaster: pain|heat|herbal|sakit|nyeri|pegal|đau|ปวด',
  ],
  [
    'trimmer|shaver|razor|clipper|pencukur|cukur|máy cạo|เครื่องโกน|มีดโกน',
    'eyebrow-trimmer: eyebrow|brow|kening|alis|lông mày|คิ้ว',
    'bikini-trimmer: bikini|pubic|private|intimate|groin|ball',
    'lint-remover: lint|fabric|fluff',
    'pet-brush: pet|dog|cat|kucing|anjing|mèo|chó|แมว|สุนัข',
    'nose-hair-trimmer: nose|nostril|hidung|mũi|จมูก',
    'beard-trimmer: beard|mustache|janggut|jenggot|râu|หนวด',
    'nail-clippers: nail|kuku|móng|เล็บ',
    'facial-hair-trimmer: face|facial|peach fuzz|muka|wajah',
    'hair-clipper: hair|barber|rambut|tóc|ผม',
    'razor: men|women|shaving|blade',
  ],
];
