import type { Translated } from '../message';

export const method: Translated<typeof import('../en/method').method> = {
  'method.title': 'Dari mana angka ini',
  'method.lead':
    'Apa yang dikira, bagaimana ia menjadi skor, dan apa yang tak dapat dijelaskannya. Formula skor {version}; dengan formula lain semuanya dikira semula daripada kiraan yang sama.',
  'method.about': 'Dari mana angka ini: {topic}',
  'method.formula': 'Dalam formula',

  'method.counted.title': 'Apa yang dikira',
  'method.counted.text':
    'Video dianggap dilihat apabila sekurang-kurangnya separuhnya kelihatan selama setengah saat. Sekali muncul ialah satu video produk pada satu hari: melihatnya lagi hari itu tidak menambah apa-apa.\nn ialah bilangan video produk berlainan yang dilihat pada satu hari, k bilangan yang menunjukkan produk itu. Kedua-duanya dikira di feed (Untuk Anda, Mengikuti, Rakan, Teroka) dan di halaman hashtag membeli-belah.\nHalaman yang dibuka demi satu produk, seperti carian, hashtagnya sendiri, profil atau produk kedai, tidak pernah dikira: apa sahaja yang dicari akan nampak seperti trend. Tontonan, harga dan beg kuningnya tetap disimpan.',

  'method.share.title': 'Bahagian dan sejarahnya',
  'method.share.text':
    'Garisan ialah bahagian video produk yang menunjukkan produk itu minggu ini, seperti pada akhir setiap hari anda scroll. Satu hari masuk dengan berat penuh dan dilupakan dalam kira-kira seminggu.\nJalurnya satu ralat piawai: kalau jarang muncul, jalurnya lebar. Empat hari atau lebih tanpa scroll ialah jurang, bukan kejatuhan. Warna latar ialah fasa hari itu, hari berjalur ialah kempen jualan.\nFeed, hashtag membeli-belah dan pasaran ada sejarah sendiri, dikira seolah-olah tiada lain yang dilihat.',

  'method.score.title': 'Skor',
  'method.score.text':
    'Dari 0 hingga 100; 52 maksudnya biasa sahaja. Ia menimbang dua peluang: produk itu jauh melebihi paras biasanya minggu depan, dan ia sedang jatuh sekarang. Senarai disusun ikut R.\nPeluang itu dipadankan sekali, dengan data bertahun-tahun tontonan hashtag, trend video, strim muzik dan minat carian. Skor memberitahu apa yang hangat dan mungkin masih hangat. Ia tidak memberitahu sesuatu akan terus tumbuh: tiada formula yang dicuba mampu begitu.',

  'method.moved.title': 'Apa yang menggerakkan skor',
  'method.moved.text':
    'Tiga ramuan. “Berbanding minggu-minggu sebelumnya” ialah bahagian minggu ini dibahagi bahagian dua minggu sebelumnya, ditarik ke arah tiada perubahan apabila jarang muncul. “Berbanding paras biasanya” membandingkan minggu ini dengan ingatan panjang produk itu, yang separuhnya pudar dalam 60 hari. “Besar turun naiknya” ialah jarak antara paras tinggi dan rendahnya kebelakangan ini.\nSatu bar menunjukkan berapa mata skor akan berubah jika ramuan itu berada di tempat separuh daripada semua produk.',

  'method.band.title': '± dan tiga titik',
  'method.band.text':
    'Skor boleh jadi lebih rendah atau lebih tinggi sebanyak itu: ± ialah perubahan skor apabila “berbanding minggu-minggu sebelumnya” beralih sebanyak ralatnya sendiri. Hanya lebih kerap muncul yang mengecilkannya.\nTitik-titik memberitahu perkara sama dalam tiga langkah: satu sejak pertama kali muncul, dua mulai kira-kira 2 minggu ini dan 6 dalam dua minggu sebelumnya, tiga mulai kira-kira 6 dan 12.',

  'method.stages.title': 'Fasa dan tanda',
  'method.stages.text':
    'Terlalu awal: kurang daripada dua kali muncul yang diingat, atau kurang daripada 15 video produk minggu ini.\nMakin naik: peluang naik sekurang-kurangnya 45 % dan melebihi peluang jatuh.\nMula muncul: makin naik, dan hampir semua kemunculannya baru minggu ini.\nDi puncak: tiga kali paras biasanya sambil makin naik, atau separuh melebihi biasa dan tidak lagi jelas naik.\nNaik semula: makin naik lagi selepas jatuh di bawah separuh rekodnya.\nMakin pudar: peluang pudar sekurang-kurangnya 29 %.\nSenyap: sekurang-kurangnya dua kali muncul dijangka dan kurang separuh yang datang, jauh di bawah puncaknya.\nStabil: bukan mana-mana ini.\nUntuk kekal dalam satu fasa perlukan kurang daripada untuk masuk.\nRisiko jatuh: dua kali paras biasanya atau lebih. Produk begini jatuh satu pertiga dalam seminggu dalam kira-kira 4 daripada 10 kes.\nTengok lagi: terlalu jarang scroll kebelakangan ini. Tak dilihat bukan bermakna pudar.',

  'method.tiles.title': 'Empat angka',
  'method.tiles.text':
    'Daripada video produk: kali muncul dibahagi video produk 7 hari lepas, seperti yang sebenarnya dikira. Ada beg kuning: daripada kemunculannya 28 hari lepas. Harga tengah: daripada tawaran terkini, dalam mata wang yang paling kerap dilihat; mata wang tidak pernah dicampur atau ditukar. Penjual seminggu: akaun berlainan yang menunjukkannya, tiga minggu lalu dan dalam 7 hari lepas.',

  'method.carts.title': 'Beg kuning',
  'method.carts.text':
    'Daripada video terkininya yang ada beg kuning, bahagian yang menuju ke setiap kedai. Satu video boleh menuju ke beberapa kedai, jadi jumlahnya boleh melebihi 100 %.',

  'method.posted.title': 'Bila video ini dipos',
  'method.posted.text':
    'Hari muat naik video terkininya. TikTok lebih suka video baharu, jadi hari-hari ini memberitahu bila orang mengepos apa yang ditunjukkan kepada anda, bukan perjalanan produk itu.',

  'method.speed.title': 'Tontonan sejam',
  'method.speed.text':
    'Diperhati: pertambahan antara dua kali anda melihatnya sekurang-kurangnya enam jam berselang, dengan mengambil kira kelajuan yang biasa menurun ikut usia dan pembundaran TikTok. Ikut usia: baru sekali dilihat, jadi apa yang biasa diperoleh video seusia dan setontonan itu; video yang orang dah tak tonton pun menunjukkannya.\nAngka produk ialah nilai tengah videonya yang diperhati. Dalam sejarah, setiap hari ada nilai tengah video yang dilihat lagi hari itu, dengan separuh tengahnya mulai empat video. Angka daripada 1 atau 2 video ialah video itu, bukan produknya.',

  'method.relative.title': 'Berbanding kategorinya',
  'method.relative.text':
    'Minggu ini dibahagi dua minggu sebelumnya, bagi produk dan seluruh kategori. Perubahan bawah 15 % dianggap tiada. Ia bergerak bersama kategorinya jika kategori bergerak ke arah sama, sekurang-kurangnya separuh jauh.',

  'method.tags.title': 'Di seluruh TikTok',
  'method.tags.text':
    'Jumlah yang TikTok sendiri tulis di halaman hashtag, ketika anda membukanya. Tontonan sehari ialah beza dua kali lihat sekurang-kurangnya setengah hari berselang; ± ialah kesan pembundaran TikTok. Ia tidak bergantung pada apa yang ditunjukkan kepada anda, jadi boleh menguji feed anda.',

  'method.sellers.title': 'Penjual',
  'method.sellers.text':
    'Akaun berlainan yang menunjukkan produk itu, minggu demi minggu. “Mula tinggalkannya”: dulu sekurang-kurangnya 8 dan separuh sudah tiada. “Makin sesak”: sekurang-kurangnya 5 yang baharu, dan mereka 40 % atau lebih minggu ini. Bahagian tontonan seorang penjual dikira daripada video yang tontonannya terbaca.',

  'method.prices.title': 'Harga',
  'method.prices.text':
    'Setiap pasaran dan mata wang berasingan. Garisan dari harga terendah ke tertinggi, bar ialah separuh tengah, tanda ialah nilai tengah. Harga produk kedai didahulukan; harga dalam kapsyen hanya diguna jika tiada yang lain, kerana mungkin diskaun atau set. Trend ialah empat minggu berbanding empat minggu sebelumnya, dengan sekurang-kurangnya tiga harga setiap satu. Biasa bagi kategorinya bermakna dalam suku nilai tengah kategori.',

  'method.creators.title': 'Creator',
  'method.creators.text':
    'Siapa yang menunjukkan produk itu, tontonan terbanyak dahulu. Meletup ialah video terlajunya bagi produk itu berbanding nilai tengah video lainnya, pada usia yang sama; perlu tiga video lain.',

  'method.sales.title': 'Kempen jualan',
  'method.sales.text':
    'Peraturan kalendar setiap pasaran, seperti Black Friday, 11.11, Ramadan dan Tahun Baru Cina, dikira dalam pelayar ini. Kenaikan dari seminggu sebelum hingga sepuluh hari selepas satu kempen ditanda, kerana selalu tamat bersamanya. Skor tak tahu apa-apa tentangnya.',

  'method.limits.title': 'Apa yang ia tak mampu',
  'method.limits.text':
    'Meramal pertumbuhan: yang viral kembali biasa, dan tiada formula yang dicuba tahu mana yang terus naik. Nampak kejatuhan sebelum ia berlaku: risiko jatuh ialah tanda awal, dan lebih kerap salah daripada betul. Membuktikan sesuatu sudah hilang bagi orang yang jarang scroll.\nMembaca trend pasaran daripada feed yang sudah kenal anda; sebab itu kiraan sentiasa ada di sebelahnya. Tepat di tempat trend lebih jarang daripada data padanannya: di situ peluang 30 % tetap 30 %. Meramal satu video: separuh ramalan daripada dua kali lihat tersasar lebih daripada satu perenam.',
};
