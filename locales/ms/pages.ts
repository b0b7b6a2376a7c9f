import type { Translated } from '../message';

export const pages: Translated<typeof import('../en/pages').pages> = {
  'page.back': 'Kembali',

  'welcome.title': 'Nampak produk mana yang makin naik, dan mana yang makin pudar',
  'welcome.lead':
    'Trendcrest memerhati video produk yang memang anda jumpa di TikTok, dan menyusun ranking apa yang dijual.',
  'welcome.does.title': 'Apa yang dibuatnya',
  'welcome.does.text':
    'Memberi setiap produk skor 0 hingga 100, menyatakan sejauh mana ia pasti, dan mengingatkan anda sebelum stok barang yang viral sekejap.',
  'welcome.reads.title': 'Apa yang dibaca',
  'welcome.reads.text':
    'Hanya video yang kelihatan di tiktok.com dalam tab anda sendiri: kapsyen, hashtag, kiraan, penjual, beg kuning dan harga. Tidak sekali-kali mesej, log masuk atau Seller Center.',
  'welcome.stays.title': 'Di mana datanya',
  'welcome.stays.text':
    'Dalam komputer ini, dalam pelayar ini. Tiada apa yang dihantar; tiada akaun dan tiada pelayan.',
  'welcome.start': 'Mula membaca',
  'welcome.consent': 'Tiada apa yang dibaca sebelum anda tekan ini. Boleh dijeda bila-bila masa.',
  'welcome.started.title': 'Bacaan sudah bermula',
  'welcome.started.text': 'Buka TikTok dan scroll macam biasa. Ranking anda hanya satu klik pada ikon Trendcrest.',
  'welcome.started.reload': 'Muat semula tab TikTok yang sudah terbuka: selagi belum, ia tidak dibaca.',
  'welcome.open': 'Buka TikTok',
  'welcome.privacy': 'Privasi sepenuhnya',
  'welcome.unaffiliated': 'Tiada kaitan dengan TikTok.',

  'settings.title': 'Tetapan',
  'settings.language': 'Bahasa',
  'settings.languageHint': 'Untuk Trendcrest sahaja; bahasa TikTok dan pelayar kekal.',
  'settings.browserLanguage': 'Ikut pelayar',
  'settings.theme': 'Paparan',
  'settings.theme.system': 'Ikut sistem',
  'settings.theme.light': 'Cerah',
  'settings.theme.dark': 'Gelap',
  'settings.private': 'Tetingkap inkognito',
  'settings.private.read': 'Baca TikTok dalam tetingkap inkognito juga',
  'settings.private.hint':
    'Apa yang dibaca di situ disimpan seperti yang lain, dan kekal selepas tetingkap ditutup. Pelayar juga mesti benarkan Trendcrest dalam tetingkap inkognito, di halaman sambungannya.',
  'settings.private.notAllowed':
    'Pelayar belum benarkannya: di halaman sambungan, buka Trendcrest dan benarkan tetingkap inkognito (peribadi).',
  'settings.shopTags': 'Hashtag membeli-belah',
  'settings.shopTags.hint':
    'Halaman hashtag ini dikira sebagai rak kedai, dan video yang memakainya berkemungkinan besar menjual produk. Salah eja, dan bentuk lebih panjang bagi #tiktokshop, turut dikira.',
  'settings.shopTags.market': 'Pasaran',
  'settings.shopTags.everywhere': 'Semua pasaran',
  'settings.shopTags.inherited': 'Dikira di semua pasaran',
  'settings.shopTags.remove': 'Keluarkan #{tag}',
  'settings.shopTags.takenOut': 'Dikeluarkan:',
  'settings.shopTags.putBack': 'Kembalikan #{tag}',
  'settings.shopTags.field': 'Hashtag lain',
  'settings.shopTags.example': 'Hashtag lain',
  'settings.shopTags.add': 'Tambah',
  'settings.shopTags.reset': 'Kembali ke senarai asal Trendcrest',
  'settings.shopTags.undo': 'Buat asal',
  'settings.shopTags.fault.letters': 'Hashtag hanya ada huruf, angka dan _, tanpa ruang.',
  'settings.shopTags.fault.long': 'Hashtag paling panjang 100 huruf.',
  'settings.shopTags.fault.listed': 'Sudah ada dalam senarai.',

  'privacy.title': 'Privasi',
  'privacy.lead': 'Semuanya kekal dalam komputer ini. Trendcrest tak hantar apa-apa kepada sesiapa, termasuk kami.',
  'privacy.read.title': 'Apa yang dibaca',
  'privacy.read.text':
    'Selepas anda tekan “Mula membaca”: video yang kelihatan dalam tab TikTok anda. Bagi setiap satu: alamat, pembuat, kapsyen, hashtag, nama pengguna yang disebut, bunyi, kiraan, masa pos, dan ke mana beg kuningnya menuju: produk, harga, penjual. Daripada halaman kedai dan hashtag yang anda buka: produk, harga, penjual dan jumlah. Pasaran yang TikTok tunjukkan turut dicatat. Tetingkap inkognito tidak disentuh melainkan anda hidupkannya dalam tetapan.',
  'privacy.not.title': 'Apa yang tak pernah dibaca',
  'privacy.not.text':
    'Nama dan profil anda, mesej, komen, log masuk, tetapan, pembayaran, Seller Center dan halaman pengiklan, serta laman lain selain TikTok.',
  'privacy.kept.title': 'Apa yang disimpan, dan di mana',
  'privacy.kept.text':
    'Video, kiraannya dari masa ke masa, berapa kerap setiap produk muncul sehari, produk, nota dan label anda sendiri, dan tetapan anda, dalam storan pelayar ini sendiri di komputer ini. Satu nombor rawak menandakan pemerhatian anda; ia tidak terikat dengan diri anda. Akaun TikTok mana yang sedang melihat disimpan sebagai tanda yang dicampur aduk, yang tiada makna di luar komputer ini.',
  'privacy.sent.title': 'Apa yang dihantar',
  'privacy.sent.text':
    'Tiada. Tiada permintaan daripada kami, tiada analitik, tiada akaun. Fail hanya dibuat apabila anda mengeksport atau membuat sandaran, dan disimpan di tempat pilihan anda. “Salin laporan” meletakkan kiraan, tanpa nama, ke papan klip anda; terpulang kepada anda hendak buat apa. Pautan hanya terbuka apabila anda klik.',
  'privacy.delete.title': 'Cara memadamnya',
  'privacy.delete.text':
    '“Data anda” memadam satu produk, beberapa hari, satu pasaran atau semuanya. Buang Trendcrest daripada pelayar, dan semua yang disimpannya turut hilang. Untuk berhenti membaca tanpa memadam, tekan “Jeda”.',

  'failed.title': 'Bahagian ini tak dapat ditunjukkan',
  'failed.text':
    'Data yang disimpan tidak hilang. Cuba lagi; kalau masih begitu, tutup tetingkap ini, mulakan semula pelayar dan buka semula.',
  'failed.retry': 'Cuba lagi',
};
