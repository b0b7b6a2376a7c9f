import type { Translating } from '../message';

export const evidence: Translating<typeof import('../en/evidence').evidence> = {
  'evidence.title': 'Turut dilihat',
  'evidence.aside': 'tidak dikira dalam skor',
  'evidence.more': 'Tunjuk {count} lagi',
  'evidence.fewer': 'Tunjuk kurang',

  'posted.title': 'Bila video ini dipos',
  'posted.lately': { other: '{lately} daripada {count} video dipos dalam 14 hari lepas' },
  'posted.older': '{count} sebelum {day}',
  'posted.before': 'Sebelum {day}',
  'posted.unknown': '{count} tanpa tarikh',
  'posted.none': 'Tarikh pos tak dapat dibaca pada mana-mana videonya.',
  'posted.honest':
    'TikTok yang pilih apa yang anda lihat, dan lebih suka yang baharu; jadi ini bukan sejarah produk itu.',
  'posted.most': 'paling banyak: {count}, {day}',
  'posted.today': 'hari ini',
  'posted.day': 'Dipos',
  'posted.videos': 'Video',
  'posted.unknownDay': 'Tiada tarikh',

  'speed.title': 'Tontonan sejam',
  'speed.rate': '{rate} sejam',
  'speed.observed': 'diperhati',
  'speed.over': { other: 'Nilai tengah {count} video yang anda lihat lebih daripada sekali' },
  'speed.half': 'separuhnya {low} hingga {high}',
  'speed.none': 'Belum ada video yang dilihat dua kali. Tengok lagi hari lain, baru tahu kelajuannya.',
  'speed.video.observed': '{rate} tontonan/jam, diperhati',
  'speed.video.estimate': '≈ {rate} tontonan/jam, ikut usia',
  'speed.video.observedHint': 'Tontonan sejam sekarang, daripada pertambahan antara kali anda melihatnya',
  'speed.video.estimateHint':
    'Anggaran ikut usia: video seusia ini dengan tontonan sebanyak ini biasanya dapat sebanyak ini sejam. Video yang orang dah tak tonton pun tunjuk angka ini; tengok lagi hari lain.',

  'relative.title': 'Berbanding kategorinya',
  'relative.falls-with-category':
    'Minggu ini pada ×{times} berbanding dua minggu sebelumnya, {category} keseluruhannya ×{all}: jatuh bersama kategorinya.',
  'relative.falls-alone':
    'Minggu ini pada ×{times} berbanding dua minggu sebelumnya, {category} keseluruhannya ×{all}: jatuh, dan bukan sebab kategorinya.',
  'relative.rises-with-category':
    'Minggu ini pada ×{times} berbanding dua minggu sebelumnya, {category} keseluruhannya ×{all}: naik bersama kategorinya.',
  'relative.rises-alone':
    'Minggu ini pada ×{times} berbanding dua minggu sebelumnya, {category} keseluruhannya ×{all}: naik, dan bukan sebab kategorinya.',
  'relative.still':
    'Minggu ini pada ×{times} berbanding dua minggu sebelumnya, {category} keseluruhannya ×{all}: hampir tak bergerak.',

  'tags.title': 'Di seluruh TikTok',
  'tags.rate': '{rate} tontonan sehari',
  'tags.error': '± {error}',
  'tags.errorHint':
    'TikTok membundarkan jumlahnya: kelajuan sebenar mungkin lebih tinggi atau lebih rendah sebanyak ini',
  'tags.before': 'Sebelum itu {rate} tontonan sehari',
  'tags.rounded': 'paling banyak {most} tontonan sehari',
  'tags.again': 'buka lagi dalam sehari dua',
  'tags.none':
    'Buka halaman salah satu hashtagnya di TikTok, dan sekali lagi hari lain: pertumbuhannya di seluruh TikTok akan tertera di sini.',
  'tags.open': 'Buka hashtag di TikTok dalam tab baharu',
  'tags.feed-up-tag-down':
    'Dalam feed anda naik, tapi di seluruh TikTok {tag} makin perlahan: mungkin TikTok cuma lebih kerap tunjuk kepada anda.',
  'tags.feed-down-tag-up':
    'Dalam feed anda turun, tapi di seluruh TikTok {tag} makin laju: mungkin TikTok cuma kurang tunjuk kepada anda.',

  'sellers.title': 'Penjual',
  'sellers.week.0': '3 minggu lalu',
  'sellers.week.1': '2 minggu lalu',
  'sellers.week.2': 'minggu lepas',
  'sellers.week.3': 'minggu ini',
  'sellers.leave': '{before} penjual → {now}: mereka mula tinggalkannya.',
  'sellers.arrive': { other: '{count} penjual baharu minggu ini: makin sesak.' },
  'sellers.nobody': 'Tiada sesiapa dilihat menjualnya minggu ini.',
  'sellers.first': 'Pertama kali dilihat minggu ini: penjual baharu nampak mulai minggu depan.',
  'sellers.fresh': 'Baharu minggu ini: {fresh} daripada {all} ({share}).',
  'sellers.top': 'Seorang penjual memegang {share} tontonan.',
  'sellers.uneven': 'Segelintir penjual memegang kebanyakan tontonan, yang pertama {share}.',
  'sellers.even': 'Tontonan terbahagi kepada ramai penjual; yang pertama {share}.',
  'sellers.gini':
    'Pekali Gini {gini}: 0 jika semua penjual sama banyak tontonan, menghampiri 1 jika seorang memegang semuanya',

  'price.title': 'Harga',
  'price.anywhere': 'pasaran tidak diketahui',
  'price.one': 'satu harga dilihat',
  'price.range': '{least} hingga {most}',
  'price.middle': 'separuh daripada {count} antara {low} hingga {high}',
  'price.trend': '{change} dalam empat minggu',
  'price.still': 'tak berubah dalam empat minggu',
  'price.cheaper': 'lebih murah daripada kategorinya',
  'price.usual': 'biasa bagi kategorinya',
  'price.dearer': 'lebih mahal daripada kategorinya',
  'price.fromCaptions': 'daripada kapsyen sahaja: mungkin harga diskaun atau set',

  'creators.title': 'Creator',
  'creators.who': 'Creator',
  'creators.reach': 'Pengikut',
  'creators.videos': 'Video',
  'creators.views': 'Tontonan',
  'creators.cart': 'Beg kuning',
  'creators.breakout': 'Meletup',
  'creators.open': 'Buka profil di TikTok dalam tab baharu',
  'creators.breakoutHint':
    'Video terlaju antara ini berbanding nilai tengah video lain creator itu, tontonan sejam pada usia yang sama',
  'creators.breakoutUnknown': 'Diketahui selepas tiga video lain creator ini dilihat',

  'sales.title': 'Kempen jualan',
  'sales.event': 'Kempen',
  'sales.from': 'Dari',
  'sales.to': 'Hingga',
  'sales.span': '{first} – {last}',
  'sales.ahead': 'Akan datang: {event}, {days}',
  'sales.caution': '{event} ({days}) jatuh pada hari-hari ini: kenaikan sekitarnya selalu tamat bersamanya.',
  'event.black-friday': 'Black Friday',
  'event.prime-day': 'Prime Day',
  'event.9-9': '9.9',
  'event.10-10': '10.10',
  'event.11-11': '11.11',
  'event.12-12': '12.12',
  'event.harbolnas': 'Harbolnas',
  'event.ramadan': 'Ramadan',
  'event.lebaran': 'Hari Raya',
  'event.lunar-new-year': 'Tahun Baru Cina',
  'event.songkran': 'Songkran',
  'event.christmas': 'Krismas',
  'event.valentine': 'Hari Valentine',
  'event.mothers-day-uk': 'Hari Ibu (UK)',
  'event.back-to-school': 'Kembali ke sekolah',

  'density.hint': 'Antara video yang anda lihat dalam 7 hari lepas, berapa yang menunjukkan produk',
  'density.feed': 'feed: {density}',
  'density.shelf': 'hashtag membeli-belah: {density}',
  'density.oneIn': '1 dalam {count}',
  'density.inTen': '{count} dalam 10',
  'density.all': 'kesemua {count}',
  'density.none': '0 dalam {count}',
};
