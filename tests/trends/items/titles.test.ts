import { describe, expect, it } from 'vitest';
import { findItems } from '../../../trends/items/match';

const inTitle = (title: string) => findItems({ titles: [title] });

describe('a title is named', () => {
  it('by the thing that English puts last in a compound', () => {
    expect(inTitle('Adjustable Study Table Lamp')).toEqual(['desk-lamp']);
    expect(inTitle('Wooden Christmas Tree Kit, DIY')).toEqual(['craft-kit']);
  });

  it('by the thing that Indonesian puts first where two names share words', () => {
    expect(inTitle('Kuas Make Up Set Lengkap')).toContain('makeup-brush');
  });

  it('by what its common word means in its own clause, not by what it is used for', () => {
    expect(inTitle('Soothing Moisture Gel 50g for Acne Prone Skin')).toEqual(['moisturizer']);
    expect(inTitle('USB 64GB Metal')).toEqual(['usb-drive']);
    expect(inTitle('Lampu 12W Fitting E27')).toContain('light-bulb');
    expect(inTitle('Papaya Whitening Bar 135g')).toEqual(['soap']);
  });

  it('as the kind of thing that its common word says more exactly', () => {
    expect(inTitle('Electric Massager, Neck and Shoulder')).toEqual(['neck-massager', 'massager']);
  });

  it('by the member of a family that it sells, where its sisters share a word', () => {
    expect(inTitle('Y.O.U Eyebrow Pencil Precise Brow Liner Waterproof 2 in 1 Spoolie Brown')).toEqual([
      'eyebrow-pencil',
    ]);
    expect(inTitle('Maybelline Metallic Highlighter Makeup Molten Gold 8g')).toEqual(['highlighter']);
    expect(inTitle('護膝 運動 跑步 籃球 髕骨帶 透氣 加壓 單只入 M L XL')).toEqual(['knee-brace', 'support-brace']);
    expect(inTitle('北歐風 桌布 防水防油免洗 PVC 餐桌墊')).toEqual(['tablecloth']);
    expect(inTitle('Apron Dapur Kalis Air Dewasa Masak Baking Poket')).toEqual(['apron']);
  });

  it('by both things that are in the parcel', () => {
    expect(inTitle('Ginger Shampoo + Hair Conditioner')).toEqual(['shampoo', 'conditioner']);
    expect(inTitle('Vitamin C + Collagen Soap')).toEqual(['soap']);
  });

  it('by what follows whom it is for', () => {
    expect(inTitle('Zorblax Way for Women Eau de Parfum Spray')).toEqual(['perfume']);
  });

  it('also by what it is said for', () => {
    expect(inTitle('Underarm Whitening Serum')).toContain('underarm-cream');
    expect(inTitle('Wall Sticker Merdeka 2030')).toContain('flag-decoration');
    expect(inTitle('Handheld vacuum cleaner for car')).toContain('car-vacuum');
    expect(inTitle('Hydrocolloid Round Stickers')).toContain('pimple-patch');
    expect(inTitle('Air freshener, gantung mobil')).toContain('car-freshener');
    expect(inTitle('Wall Sticker Flowers')).not.toContain('flag-decoration');
  });

  it('by the case of the device in it', () => {
    expect(inTitle('Zorblax for iPhone 14 Case/iPhone 15 Case, 2 Pack [Tempered Glass Screen Protectors]')).toEqual([
      'phone-case',
    ]);
    expect(inTitle('Zorblax iPad 軍規 防摔殼')).toContain('tablet-case');
    expect(inTitle('Zorblax iPhone 防摔殼')).toEqual(['phone-case']);
  });

  it('by a phrase that is written as one word, where nothing else is named', () => {
    expect(inTitle('Zorblax Bodyscrub 250gr')).toEqual(['body-scrub']);
    expect(inTitle('Zorblax Make-Up Brush')).toEqual(['makeup-brush']);
  });

  it('by no word that says what it does or does not hold', () => {
    expect(inTitle('Zorblax Liquid Foundation Oil Control for Dry Skin')).toEqual(['foundation']);
    expect(inTitle('Zorblax Grain Free Dry Dog Food')).toEqual(['pet-food']);
    expect(inTitle('Zorblax Nose Hair Trimmer Battery Operated')).not.toContain('battery');
  });

  it('by how it is taken, whatever it is for', () => {
    expect(inTitle('Zorblax 30 แคปซูล ว่านหางจระเข้')).toEqual(['supplement']);
  });

  it('by its specification, where no word says what it is', () => {
    expect(inTitle('Samsung Zorblax A99 8/256GB Garansi')).toEqual(['smartphone']);
    expect(inTitle('Zorblax 15 Ryzen 7 8GB 512GB 15.6FHD 144Hz')).toEqual(['laptop']);
    expect(inTitle('Zorblax Mini PC Ryzen 7 16GB 144Hz')).not.toContain('laptop');
    expect(inTitle('Zorblax 8/256GB')).toEqual([]);
    expect(inTitle('Redmi Zorblax (Ram4GB/Rom64GB) แถมฟรีฟิล์มไฮโดรเจล')).toEqual(['smartphone']);
    expect(inTitle('Zorblax 15 i3-2310M 4G 320GB 14吋 背光鍵盤')).toEqual(['laptop']);
    expect(inTitle('Samsung Zorblax A99 8/256GB Tempered Glass')).toEqual(['screen-protector']);
  });

  it('with the kind above it', () => {
    expect(inTitle('Butter cookies 500g')).toEqual(['cookies', 'snack']);
    expect(inTitle('Claw clip 4 pcs')).toEqual(['hair-clip', 'hair-ornament']);
  });
});

describe('a title is not named by something', () => {
  it('that is only given along or what the thing is for', () => {
    expect(inTitle('Zorblax 3000 Salon Machine with Diffuser Nozzle')).toEqual([]);
    expect(inTitle('Zorblax 3000 for Colored Pencils')).toEqual([]);
  });

  it('that something unknown keeps, holds or cleans', () => {
    expect(inTitle('Zorblax Umbrella Bracket')).toEqual([]);
    expect(inTitle('Zorblax tali payung')).toEqual([]);
    expect(inTitle('微波爐清潔器')).toEqual([]);
  });

  it('that it only smells, tastes or looks like', () => {
    expect(inTitle('Zorblax rasa keju')).toEqual([]);
    expect(inTitle('Zorblax hương dâu tây')).toEqual([]);
  });

  it('that is thrown in', () => {
    expect(inTitle('【獨家加碼送滑鼠墊】ZORBLAX 24型')).toEqual([]);
  });

  it('that an accessory fits, however often it is said', () => {
    const fits = 'PS5 / PS5 Slim / PS5 Pro';
    expect(inTitle(`${fits} Tempered Glass`)).toEqual(['screen-protector']);
    expect(inTitle('Zorblax 相機/數位相機電池')).toEqual(['camera-battery', 'battery']);
    expect(inTitle(`PS5 console bundle **free tempered glass**`)).toEqual(['game-console']);
  });

  it('that a common or weak word says once, late in a long title', () => {
    expect(inTitle('Zorblax metallic gold silver white painting for artists, brush 0.6mm')).toEqual([]);
    expect(inTitle('Painting brush 0.6mm')).not.toEqual([]);
  });

  it('that only says in Chinese how it tastes or of what kind it is', () => {
    expect(inTitle('法式水蜜桃口味')).toEqual([]);
    expect(inTitle('品牌 皮帶款')).toEqual([]);
    expect(inTitle('櫻桃飾品')).toEqual([]);
    expect(inTitle('黑色皮帶')).toEqual(['belt']);
  });

  it('that a short Vietnamese word would mean if its accents were left out', () => {
    expect(inTitle('Non Slip Zorblax')).toEqual([]);
    expect(inTitle('Nón vải nữ')).toEqual(['hat']);
  });
});
