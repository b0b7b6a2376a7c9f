import type { Translated } from '../message';

export const method: Translated<typeof import('../en/method').method> = {
  'method.title': 'Dari mana angkanya',
  'method.lead':
    'Apa yang dihitung, bagaimana jadi skor, dan apa yang tidak bisa disimpulkan darinya. Rumus skor {version}; dengan rumus lain semuanya dihitung ulang dari hitungan yang sama.',
  'method.about': 'Dari mana angka ini: {topic}',
  'method.formula': 'Dalam rumus',

  'method.counted.title': 'Apa yang dihitung',
  'method.counted.text':
    'Video dianggap terlihat kalau paling sedikit separuhnya tampak selama setengah detik. Satu kemunculan adalah satu video produk di satu hari: dilihat lagi hari itu tidak menambah apa-apa.\nn adalah jumlah video produk berbeda yang terlihat di satu hari, k jumlah yang menampilkan produk itu. Keduanya dihitung di feed (For You, Mengikuti, Teman, Jelajahi) dan di halaman hashtag belanja.\nHalaman yang dibuka demi satu produk, seperti pencarian, hashtag produk itu sendiri, profil, atau produk toko, tidak pernah dihitung: apa pun yang dicari akan tampak seperti tren. Tayangan, harga, dan keranjangnya tetap disimpan.',

  'method.share.title': 'Porsi dan riwayatnya',
  'method.share.text':
    'Garisnya adalah porsi video produk yang menampilkan produk itu minggu ini, seperti di akhir tiap hari kamu scroll. Satu hari masuk dengan bobot penuh dan terlupakan dalam sekitar seminggu.\nPitanya satu galat baku: kalau jarang muncul, pitanya lebar. Empat hari atau lebih tanpa scroll adalah celah, bukan penurunan. Warna latar adalah fase hari itu, hari bergaris adalah momen promo.\nFeed, hashtag belanja, dan pasar punya riwayat sendiri, dihitung seolah tidak ada lagi yang dilihat.',

  'method.score.title': 'Skor',
  'method.score.text':
    'Dari 0 sampai 100; 52 berarti biasa saja. Skor menimbang dua peluang: minggu depan produk itu jauh di atas normalnya, dan sekarang sedang turun. Daftar diurutkan menurut R.\nPeluangnya dicocokkan sekali, dengan data bertahun-tahun dari tayangan hashtag, tren video, pemutaran musik, dan minat pencarian. Skor mengatakan apa yang lagi panas dan kemungkinan masih panas. Skor tidak mengatakan bahwa sesuatu akan terus tumbuh: tidak ada rumus yang dicoba yang bisa begitu.',

  'method.moved.title': 'Yang menggerakkan skor',
  'method.moved.text':
    'Tiga bahan. “Dibanding minggu-minggu sebelumnya” adalah porsi minggu ini dibagi porsi dua minggu sebelumnya, ditarik ke arah tidak berubah kalau jarang muncul. “Dibanding normalnya sendiri” membandingkan minggu ini dengan ingatan panjang produk itu, yang separuhnya pudar dalam 60 hari. “Besar naik-turunnya” adalah jarak antara titik tinggi dan rendahnya belakangan ini.\nSatu batang menunjukkan berapa poin skor akan berubah kalau bahan itu berada di posisi separuh dari semua produk.',

  'method.band.title': '± dan tiga titik',
  'method.band.text':
    'Skornya bisa saja lebih rendah atau lebih tinggi sebanyak itu: ± adalah perubahan skor kalau “dibanding minggu-minggu sebelumnya” bergeser sebesar galatnya sendiri. Hanya kemunculan yang membuatnya mengecil.\nTitik-titik mengatakan hal yang sama dalam tiga langkah: satu sejak pertama muncul, dua mulai sekitar 2 minggu ini dan 6 di dua minggu sebelumnya, tiga mulai sekitar 6 dan 12.',

  'method.stages.title': 'Fase dan tanda',
  'method.stages.text':
    'Terlalu dini: kurang dari dua kemunculan yang diingat, atau kurang dari 15 video produk minggu ini.\nNaik daun: peluang naik paling sedikit 45 % dan lebih besar dari peluang turun.\nMulai muncul: naik daun, dan hampir semua kemunculannya baru minggu ini.\nDi puncak: tiga kali normalnya sambil naik daun, atau separuh di atas normal dan tidak lagi jelas naik.\nNaik lagi: naik daun lagi setelah sempat di bawah separuh rekornya.\nMeredup: peluang turun paling sedikit 29 %.\nSepi: paling sedikit dua kemunculan diperkirakan dan yang datang kurang dari separuh, jauh di bawah puncaknya.\nStabil: bukan semua itu.\nUntuk bertahan di satu fase dibutuhkan lebih sedikit daripada untuk masuk.\nRawan turun: dua kali normalnya atau lebih. Produk seperti ini turun sepertiga dalam seminggu di sekitar 4 dari 10 kasus.\nCek lagi: belakangan terlalu jarang scroll. Tidak terlihat bukan berarti meredup.',

  'method.tiles.title': 'Empat angka',
  'method.tiles.text':
    'Dari video produk: kemunculan dibagi video produk 7 hari terakhir, sesuai hitungan sebenarnya. Pakai keranjang: dari kemunculannya 28 hari terakhir. Harga tengah: dari tawaran terbaru, dalam mata uang yang paling sering terlihat; mata uang tidak pernah dicampur atau dikonversi. Penjual per minggu: akun berbeda yang menampilkannya, tiga minggu lalu dan dalam 7 hari terakhir.',

  'method.carts.title': 'Keranjang',
  'method.carts.text':
    'Dari video terbarunya yang pakai keranjang, porsi yang mengarah ke tiap toko. Satu video bisa mengarah ke beberapa toko, jadi jumlahnya bisa lebih dari 100 %.',

  'method.posted.title': 'Kapan diposting',
  'method.posted.text':
    'Hari posting video terbarunya. TikTok lebih suka video baru, jadi hari-hari ini mengatakan kapan yang ditampilkan ke kamu diposting, bukan bagaimana perjalanan produknya.',

  'method.speed.title': 'Tayangan per jam',
  'method.speed.text':
    'Teramati: tambahan di antara dua kali kamu melihatnya dengan jarak paling sedikit enam jam, dengan memperhitungkan perlambatan karena umur dan pembulatan TikTok. Dari umur: baru sekali dilihat, jadi yang biasanya didapat video seumur dan setayangan itu; video yang sudah tidak ditonton pun menunjukkan angka ini.\nAngka produk adalah nilai tengah video yang teramati. Di riwayat, tiap hari berisi nilai tengah video yang terlihat lagi hari itu, dengan separuh tengahnya mulai dari empat video. Angka dari 1 atau 2 video adalah video itu, bukan produknya.',

  'method.relative.title': 'Dibanding kategorinya',
  'method.relative.text':
    'Minggu ini dibagi dua minggu sebelumnya, untuk produk dan untuk seluruh kategori. Perubahan di bawah 15 % dianggap tidak ada. Produk ikut kategorinya kalau kategori bergerak ke arah yang sama, paling sedikit separuhnya.',

  'method.tags.title': 'Di seluruh TikTok',
  'method.tags.text':
    'Total yang ditulis TikTok sendiri di halaman hashtag, saat kamu membukanya. Tayangan per hari adalah selisih dua kali lihat dengan jarak paling sedikit setengah hari; ± adalah akibat pembulatan TikTok. Ini tidak bergantung pada apa yang ditampilkan ke kamu, jadi bisa menguji feed-mu.',

  'method.sellers.title': 'Penjual',
  'method.sellers.text':
    'Akun berbeda yang menampilkan produk itu, per minggu. “Mulai cabut”: tadinya paling sedikit 8 dan separuhnya hilang. “Makin ramai saingan”: paling sedikit 5 yang baru, dan mereka 40 % atau lebih dari minggu ini. Porsi tayangan satu penjual dihitung dari video yang tayangannya terbaca.',

  'method.prices.title': 'Harga',
  'method.prices.text':
    'Tiap pasar dan mata uang sendiri-sendiri. Garisnya dari harga terendah sampai tertinggi, batangnya separuh tengah, tandanya nilai tengah. Harga produk toko didahulukan; harga dari caption hanya dipakai kalau tidak ada yang lain, karena bisa jadi diskon atau paket. Trennya empat minggu dibanding empat minggu sebelumnya, masing-masing paling sedikit tiga harga. Wajar untuk kategorinya berarti dalam seperempat dari nilai tengah kategori.',

  'method.creators.title': 'Kreator',
  'method.creators.text':
    'Siapa yang menampilkan produk itu, tayangan terbanyak dulu. Meledak adalah video tercepatnya untuk produk itu dibanding nilai tengah video lainnya, pada umur yang sama; perlu tiga video lain.',

  'method.sales.title': 'Momen promo',
  'method.sales.text':
    'Aturan kalender tiap pasar, seperti Black Friday, 11.11, Ramadan, dan Imlek, dihitung di browser ini. Kenaikan dari seminggu sebelum sampai sepuluh hari setelah satu momen diberi tanda, karena sering berhenti bersamanya. Skor tidak tahu apa-apa soal ini.',

  'method.limits.title': 'Yang tidak bisa',
  'method.limits.text':
    'Meramal pertumbuhan: yang viral kembali ke normal, dan tidak ada rumus yang dicoba yang tahu mana yang lanjut. Melihat penurunan sebelum terjadi: rawan turun adalah tanda dini, dan lebih sering salah daripada benar. Membuktikan bahwa sesuatu hilang bagi orang yang jarang scroll.\nMembaca tren pasar dari feed yang sudah mengenalmu; karena itu jumlah hitungan selalu ada di sampingnya. Tepat di tempat yang trennya lebih jarang daripada data pencocokannya: di sana peluang 30 % tetaplah 30 %. Meramal satu video: separuh ramalan dari dua kali lihat meleset lebih dari seperenam.',
};
