/** Names of makers and shops that are on everybody's lips; small ones show themselves by their handles. */
export const brands = `vaseline cerave cetaphil medicube anua cosrx maybelline loreal nyx fenty sephora ulta dior chanel gucci nike adidas puma samsung
  oppo xiaomi redmi realme vivo huawei lenovo asus acer sony canon nikon philips panasonic toshiba dyson stanley wardah somethinc scarlett skintific emina
  originote azarine safi silkygirl colgate sensodyne gillette dove nivea garnier olay neutrogena ponds rexona lifebuoy sunsilk pantene tresemme lancome
  estee lauder clinique kiehls laneige innisfree etude romand tirtir torriden biodance mixsoon numbuzin haruharu joseon isntree purito klairs beplain
  roundlab illiyoon aestura drjart melaxin drmelaxin drgroot groot dralthea althea roche posay rocheposay larocheposay bioderma avene vichy eucerin aveeno
  aquaphor tatcha glossier rhode saie kosas ilia milani colourpop morphe tarte hourglass tilbury huda natasha denona anastasia nars ysl armani givenchy
  versace prada hermes rolex zara uniqlo redbull bull pepsi coca nestle milo nescafe oreo kitkat pringles doritos indomie maggi knorr honda yamaha toyota
  vinfast tesla bosch makita anker baseus ugreen jbl bose logitech razer nintendo playstation xbox pampers huggies merries vinamilk acnes hadalabo labo
  senka biore shiseido sulwhasoo mistine srichand byoma naturium kylie kardashian jenner selena gomez hailey bieber janeiro squatch rarebeauty elfcosmetics
  maxcomfi keyyou sheglam wavytalk tymo qawafi lattafa armaf bellavita gurunanda crest listerine whitex kiko revlon covergirl rimmel catrice
  bodyshop bathandbodyworks victoria victorias skims lululemon gymshark levis celimax  axisy`;
