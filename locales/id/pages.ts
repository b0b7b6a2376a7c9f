import type { Translated } from '../message';

export const pages: Translated<typeof import('../en/pages').pages> = {
  'page.back': 'Kembali',

  'welcome.title': 'Lihat produk mana yang lagi naik, dan mana yang meredup',
  'welcome.lead':
    'Trendcrest memperhatikan video produk yang memang kamu temui di TikTok, lalu membuat peringkat dari yang dijual di sana.',
  'welcome.does.title': 'Apa yang dilakukan',
  'welcome.does.text':
    'Memberi setiap produk skor 0 sampai 100, menyebut seberapa yakin, dan mengingatkanmu sebelum telanjur stok barang yang cuma viral sesaat.',
  'welcome.reads.title': 'Apa yang dibaca',
  'welcome.reads.text':
    'Hanya video yang terlihat di tiktok.com di tab-mu sendiri: caption, hashtag, jumlah, penjual, keranjang, dan harga. Tidak pernah pesan, login, atau Seller Center.',
  'welcome.stays.title': 'Di mana datanya',
  'welcome.stays.text':
    'Di komputer ini, di browser ini. Tidak ada yang dikirim ke mana pun; tidak ada akun, tidak ada server.',
  'welcome.start': 'Mulai membaca',
  'welcome.consent': 'Tidak ada yang dibaca sebelum kamu menekan ini. Bisa dijeda kapan saja.',
  'welcome.started.title': 'Pembacaan sudah dimulai',
  'welcome.started.text': 'Buka TikTok dan scroll seperti biasa. Peringkatmu cukup satu klik di ikon Trendcrest.',
  'welcome.started.reload': 'Muat ulang tab TikTok yang sudah terbuka: sebelum itu belum dibaca.',
  'welcome.open': 'Buka TikTok',
  'welcome.privacy': 'Privasi selengkapnya',
  'welcome.unaffiliated': 'Tidak berafiliasi dengan TikTok.',

  'settings.title': 'Pengaturan',
  'settings.language': 'Bahasa',
  'settings.languageHint': 'Hanya untuk Trendcrest; bahasa TikTok dan browser tidak berubah.',
  'settings.browserLanguage': 'Ikuti browser',
  'settings.theme': 'Tampilan',
  'settings.theme.system': 'Ikuti sistem',
  'settings.theme.light': 'Terang',
  'settings.theme.dark': 'Gelap',
  'settings.private': 'Jendela samaran',
  'settings.private.read': 'Baca TikTok di jendela samaran juga',
  'settings.private.hint':
    'Yang dibaca di sana disimpan seperti yang lain, dan tetap ada setelah jendelanya ditutup. Browser juga harus mengizinkan Trendcrest di jendela samaran, lewat halaman ekstensinya.',
  'settings.private.notAllowed':
    'Browser belum mengizinkannya: di halaman ekstensi, buka Trendcrest dan izinkan di jendela samaran (incognito).',
  'settings.shopTags': 'Hashtag belanja',
  'settings.shopTags.hint':
    'Halaman hashtag ini dianggap rak toko, dan video yang memakainya kemungkinan besar menjual produk. Salah ketik dan bentuk lebih panjang dari #tiktokshop ikut dihitung.',
  'settings.shopTags.market': 'Pasar',
  'settings.shopTags.everywhere': 'Semua pasar',
  'settings.shopTags.inherited': 'Berlaku di semua pasar',
  'settings.shopTags.remove': 'Keluarkan #{tag}',
  'settings.shopTags.takenOut': 'Dikeluarkan:',
  'settings.shopTags.putBack': 'Kembalikan #{tag}',
  'settings.shopTags.field': 'Hashtag lain',
  'settings.shopTags.example': 'Hashtag lain',
  'settings.shopTags.add': 'Tambah',
  'settings.shopTags.reset': 'Kembali ke daftar bawaan Trendcrest',
  'settings.shopTags.undo': 'Urungkan',
  'settings.shopTags.fault.letters': 'Hashtag hanya berisi huruf, angka, dan _, tanpa spasi.',
  'settings.shopTags.fault.long': 'Hashtag paling panjang 100 huruf.',
  'settings.shopTags.fault.listed': 'Sudah ada di daftar.',

  'privacy.title': 'Privasi',
  'privacy.lead': 'Semuanya tetap di komputer ini. Trendcrest tidak mengirim apa pun ke siapa pun, termasuk ke kami.',
  'privacy.read.title': 'Apa yang dibaca',
  'privacy.read.text':
    'Setelah kamu menekan “Mulai membaca”: video yang terlihat di tab TikTok-mu. Dari tiap video: alamat, pembuat, caption, hashtag, username yang disebut, suara, jumlah, waktu posting, dan ke mana keranjangnya mengarah: produk, harga, penjual. Dari halaman toko dan hashtag yang kamu buka: produk, harga, penjual, dan total. Pasar yang ditampilkan TikTok juga dicatat. Jendela samaran tidak disentuh kecuali kamu mengaktifkannya di pengaturan.',
  'privacy.not.title': 'Apa yang tidak pernah dibaca',
  'privacy.not.text':
    'Nama dan profilmu, pesan, komentar, login, pengaturan, pembayaran, Seller Center dan halaman pengiklan, serta situs apa pun selain TikTok.',
  'privacy.kept.title': 'Apa yang disimpan, dan di mana',
  'privacy.kept.text':
    'Video, jumlahnya dari waktu ke waktu, seberapa sering tiap produk muncul per hari, produk, catatan, dan label buatanmu, serta pengaturanmu, di penyimpanan browser ini sendiri di komputer ini. Sebuah angka acak menandai pengamatanmu; tidak terikat dengan dirimu. Akun TikTok mana yang sedang dipakai disimpan sebagai tanda teracak yang tidak berarti apa-apa di luar komputer ini.',
  'privacy.sent.title': 'Apa yang dikirim',
  'privacy.sent.text':
    'Tidak ada. Tidak ada permintaan dari kami, tidak ada analitik, tidak ada akun. File hanya dibuat saat kamu mengekspor atau mencadangkan, dan disimpan di tempat yang kamu pilih. “Salin laporan” menaruh angka, tanpa nama, ke clipboard-mu; mau diapakan terserah kamu. Link hanya terbuka kalau kamu mengekliknya.',
  'privacy.delete.title': 'Cara menghapusnya',
  'privacy.delete.text':
    '“Datamu” menghapus satu produk, beberapa hari, satu pasar, atau semuanya. Hapus Trendcrest dari browser, dan semua yang disimpannya ikut hilang. Untuk berhenti membaca tanpa menghapus, tekan “Jeda”.',

  'failed.title': 'Bagian ini tidak bisa ditampilkan',
  'failed.text':
    'Data yang tersimpan tidak hilang. Coba lagi; kalau masih begitu, tutup jendela ini, mulai ulang browser, lalu buka lagi.',
  'failed.retry': 'Coba lagi',
};
