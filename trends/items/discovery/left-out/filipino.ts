import type { LeftOut } from './left-out';

export const filipino: LeftOut = {
  thingLast: true,
  never: `ako akin aking alam ang ano anong at ay ayaw ba bago bakit basta bawat bili bilhin binili bumili dahil dapat dati dito diyan doon din rin gamit
    gamitin ganda gusto ha habang hanggang hindi ibang iba ikaw ilang ilan ito itong iyan iyon iyong jan ka kahit kailan kami kapag kasi kasama kay
    kaya kayo ko kung kulay kumuha laging lagi lahat lang lamang lalo maganda magandang maging mahal mas mga mga may mayroon meron mo mong mura murang mula
    muna na naman namin nang nandito ng nga ngayon ni nila nito niya niyo nyo nyong noon o oo pa paano pag pala para parang pero po puro pwede sa saan
    sabi sana sayo siya sila sino sobra sobrang sulit talaga tayo tapos tara tulad tungkol tuwing ulit un wag wala walang yan yung yun
    presyo bawas libre padala tindahan benta bentahan paninda budol budolfinds checkout bundle araw gabi umaga taon buwan linggo oras bahay buhay
    nanay tatay ate kuya anak bata babae lalaki kaibigan tao pinas pilipinas pinoy pinay`,
  describers: `pampaputi pampakinis pampabango malambot makapal manipis malaki maliit mahaba maikli matibay mabango puti itim pula asul berde dilaw
    balat mukha buhok katawan labi mata kilikili kili singit kamay paa ngipin`,
  carriers: '',
};
