import type { Thing } from './thing';

/** The things whose rise and fall the simulated market knows beforehand. */
export const crystals: Thing = {
  name: 'crystals',
  itemId: 'crystals',
  words: {
    en: ['crystals', 'healing crystals', 'lucky crystals', 'crystal scoop', 'raw crystals', 'crystal confetti scoop'],
    zh: ['水晶', '天然水晶', '水晶原石', '幸运水晶'],
    id: ['batu kristal', 'kristal alami', 'healing crystal'],
    ms: ['batu kristal', 'kristal asli'],
    vi: ['đá thạch anh', 'thạch anh phong thủy', 'đá năng lượng thạch anh'],
    th: ['หินคริสตัล', 'คริสตัลธรรมชาติ', 'หินมงคลคริสตัล'],
    fil: ['crystals', 'lucky crystals', 'healing crystals'],
    es: ['cristales de cuarzo', 'cuarzos', 'cristales naturales'],
  },
  tags: ['crystals', 'crystaltok', 'healingcrystals', 'luckycrystals', 'crystalshop'],
  title: 'Natural Crystals Lucky Scoop Mixed Healing Gemstones Amethyst Rose Quartz',
  pounds: 8.99,
};

export const dryerBrush: Thing = {
  name: 'hair dryer brush',
  itemId: 'hair-dryer-brush',
  words: {
    en: ['hair dryer brush', 'blowout brush', 'hot air brush', 'blow dryer brush', 'blow dry brush', 'hairdryer brush'],
    zh: ['吹风梳', '热风梳', '吹风机梳子'],
    id: ['sisir blow', 'hair dryer brush', 'catok sisir blow'],
    ms: ['berus pengering rambut', 'hair dryer brush', 'hot air brush'],
    vi: ['lược sấy', 'lược sấy tóc', 'lược sấy tạo kiểu'],
    th: ['หวีไดร์', 'แปรงไดร์เป่าผม', 'หวีไดร์ลมร้อน'],
    fil: ['hair dryer brush', 'hot air brush', 'blower brush'],
    es: ['cepillo secador', 'cepillo secador de pelo', 'cepillo de aire caliente'],
  },
  tags: ['hairdryerbrush', 'blowoutbrush', 'hotairbrush', 'blowdrybrush'],
  title: 'Hair Dryer Brush One Step Hot Air Styler Blowout Volumizer 1000W',
  pounds: 15.5,
};

export const popIt: Thing = {
  name: 'pop it',
  itemId: 'pop-it',
  words: {
    en: ['pop it', 'pop it ball', 'pop its', 'popit', 'giant pop it', 'pop it fidget'],
    zh: ['泡泡乐', '按压泡泡玩具', '泡泡按压球'],
    id: ['pop it', 'mainan pop it', 'bola pop it'],
    ms: ['pop it', 'mainan pop it'],
    vi: ['pop it', 'đồ chơi pop it', 'bóng pop it'],
    th: ['ป๊อปอิท', 'ของเล่นป๊อปอิท', 'pop it'],
    fil: ['pop it', 'pop it na laruan', 'pop it ball'],
    es: ['pop it', 'pelota pop it', 'juguete pop it'],
  },
  tags: ['popit', 'popitball', 'popitchallenge', 'popits'],
  title: 'Pop It Ball 3D Push Bubble Fidget Sensory Toy for Kids and Adults',
  pounds: 5.49,
};

export const stressGorilla: Thing = {
  name: 'stress gorilla',
  itemId: 'stress-gorilla',
  words: {
    en: ['stress gorilla', 'squishy gorilla', 'squeezy gorilla toy', 'stretchy gorilla', 'stress relief gorilla'],
    zh: ['解压大猩猩', '捏捏大猩猩', '大猩猩解压玩具'],
    id: ['squishy gorila', 'gorila stress', 'mainan gorila squishy'],
    ms: ['gorila picit', 'squishy gorila'],
    vi: ['khỉ đột bóp tay', 'khỉ đột xả stress', 'đồ chơi khỉ đột'],
    th: ['กอริลลาบีบคลายเครียด', 'กอริลล่าบีบ', 'stress gorilla'],
    fil: ['stress gorilla', 'gorilla squishy', 'squishy gorilla'],
    es: ['gorila antiestrés', 'gorila para apretar', 'gorila squishy'],
  },
  tags: ['stressgorilla', 'gorillasquishy', 'squishygorilla'],
  title: 'Stress Gorilla Stretchy Squishy Sensory Toy Squeeze Ape',
  pounds: 21,
};
