import type { LeftOut } from './left-out';

/** Indonesian and Malay, whose everyday words are largely the same. */
export const malay: LeftOut = {
  thingLast: false,
  never: `ada adalah agar akan aku anda antara apa apakah atas atau awak bagi bagus bahkan bahwa baik balik banget banyak baru bawah beberapa begini begitu
    belum benar beri berapa bersama besok biar biasa bila bisa boleh buat bukan cara cepat coba cobain cuba cuma dah dalam dan dapat dari daripada datang
    dekat demi dengan depan di dia dong gak ga gue gua guna gua hanya harga hari harus hingga ini itu jadi jangan jika juga kak kaka kakak kalau kalo
    kali kami kamu karena kat kau ke kena kenapa kepada ketika kita kok korang kurang lagi lah lain lama langsung lebih lewat lihat loh lu maka makan
    malam mana manakala mau mahu masa masih mau melalui memang mereka mesti mungkin nak naik nama namun nanti nggak ngga oleh orang pada padahal pagi pakai
    pake paling para pasti perlu pernah pun punya saat saja sahaja sama sambil sampai sana sangat satu saya sebab sebagai sebelum sebuah sedang
    segala sekali sekarang selalu selama semua sendiri seperti sering serta setelah setiap siapa sih sini situ suka sudah supaya tahu tak tapi
    telah tengah tentang terus tetap tetapi tiap tidak tu tuh turun udah untuk wah walau wajib ya yah yak yang yg yuk yuk ayo jom macam ni kan
    beli belanja jual jualan dijual order pesan pesanan checkout klik link keranjang kuning beg troli bayar gratis ongkir promo diskaun diskon murah termurah
    mahal harga terlaris laris terbaru terbaik terpercaya original ori asli resmi garansi bpom kkm halal stok stock ready restock cod po paket
    bonus hadiah percuma gift voucher potongan jimat untung borong grosir eceran satuan pcs pc lusin set isi box bungkus botol produk barang toko
    kedai pembeli penjual pelanggan review ulasan racun spill rekomendasi unboxing viral fyp beranda masukberanda berandatiktok tiktok shopee lazada
    video konten live trending indonesia malaysia jakarta bandung jogja surabaya korea jepang arab eropa lokal import raya merdeka lebaran ramadan
    hari bulan tahun minggu jam menit minit pagi siang sore malam wanita pria lelaki perempuan cewek cowok anak bayi ibu bapak ayah mak abang adik
    keluarga teman kawan remaja dewasa ukuran saiz size bidang warna motif model jenis tipe bahan material kain kualitas kualiti gaya style fashion
    kecantikan rumah dapur sekolah kerja kantor`,
  describers: `cantik comel lucu imut mewah premium elegan elegant simple simpel lembut halus nyaman selesa ringan tebal tipis nipis besar kecil mini jumbo
    panjang pendek lebar longgar kering basah berminyak sensitif tahan lama anti air awet kuat keras padat cair putih hitam merah biru hijau kuning
    ungu coklat abu emas perak pink oren kelabu cerah gelap bening glowing mencerahkan pemutih memutihkan melembapkan melembabkan menghilangkan
    mengurangi wangi harum segar manis pedas gurih lemak sedap enak sejuk panas dingin multifungsi sesuai pencerah pelembab otomatis elektrik portable wireless lipat gantung
    polos jumbo sintetis alami natural dewasa
    kulit wajah muka rambut badan tubuh bibir mata kuku tangan kaki leher gigi mulut ketiak perut dagu kepala jerawat flek noda kusam pori minyak
    aroma rasa serbuk vitamin kolagen niacinamide air`,
  carriers: `alat mesin krim cream serum bedak minyak sabun kotak tas beg lampu kipas meja kursi botol tali kain baju celana sepatu kasut`,
};
