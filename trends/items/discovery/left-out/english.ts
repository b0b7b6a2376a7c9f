import type { LeftOut } from './left-out';

/** English, which every market mixes with its own language. */
export const english: LeftOut = {
  thingLast: true,
  never:
    // grammar and small talk
    `a an the de la el du des der die das und di da do del les le ups this that these those and or but nor if then than as at by for from in into of off on onto out over to up down with without
    within via per about above across after again against all another each almost along already also although always am among any anybody anyone anything
    anyway anywhere are arent around away back be became because become been before behind being below beside besides best better between both
    bring brings broke came can cannot cant come comes coming could couldnt did didnt do does doesnt doing done dont during each either else end
    enough especially etc even ever every everybody everyone everything everywhere exactly far feel feeling feels felt few finally find finds
    first follow follows following for forever forget found full further gave get gets getting give gives giving go goes going gone gonna good
    got gotta gotten great had half has hasnt have haves having he help helped helps her here hers herself hey hi him himself his hold how
    however i id ill im ive idk instead is isnt it its itself just keep keeps kept kinda knew know known knows last lately later least leave less
    let lets like liked likes literally little live lol look looked looking looks lot lots love loved loves loving made make makes making many
    maybe me mean means met might mine more most mostly much must my myself name named near need needed needs neither never next no nobody none
    nope not nothing now obsessed often oh ok okay old omg once one ones only open other others our ours own part perhaps please plus pls pm put
    puts putting quite rather read reading really reason run runs running right said same saw say saying says see seeing seem seems seen sent
    seriously several shall she should show shows showing since so some somebody someone something sometimes somewhere soon sooner sorry start
    started starts still stop stuff such sure take takes taken taking talk tell tested thank thanks thats their theirs them themselves there
    theres therefore they theyre thing things think though thought three through thru till time times today together told tomorrow tonight too
    took toward tried tries try trying turn two type types u under until upon ur us use used useful user uses using usual usually ve versus very
    via vs wait waiting walk wanna want wanted wants was wasnt watch watching way ways we wear wearing week weeks well went were what whatever
    whats when whenever where wherever whether which while who whole whom whose why will wish wishes wont work worked working works worse worth
    would wouldnt wow wrong yall yeah year years yes yesterday yet you youre your yours yourself zero believe bit both call called change changed
    changes changing check checked choose choice chose come cuz bc did eat fit fits grab guess happen happened hate hear heard hope isn doesn don
    didn couldn wouldn wasn weren aren ain haven hasn hadn ll re gone join killed kill miss missed missing move play play rid rn sit sleep speak
    stay stays steal sleeping spend swear switch trust understand wonder add added adds ask asked available become begin begins belong bought build
    built buy buying care cares carry deserve drop dropped enjoy expect expecting explain fall falls fell fight fix fixed gift gifted grow growing
    hit include included includes lose losing lost meet pick picked picks prep prove ran receive received remember reply save saved saving send
    set share sharing support throw touch treat upgraded
    ` +
    // selling, platforms, places to buy
    `review reviews reviewed reviewing unboxing unbox haul hauls test testing tester restock restocked sale sales sold sell seller sellers selling
    deal deals discount discounts discounted coupon coupons code codes price prices pricing priced cheap cheaper affordable budget expensive cost
    costs savings money dollar dollars buck bucks offer offers promo promotion promotional promotions shipping ship ships shipped delivery checkout
    cart carts basket baskets link links linked bio storefront showcase shop shops shopping shopper shopnow store stores stock availability buyer
    order ordered orders purchase purchased purchases gifts gifting giveaway free freebie freebies freegift bundle bundles deal limited edition
    exclusive official officially original authentic genuine guarantee guaranteed warranty refund return returns quality launch launched launching
    collab sponsored sponsor affiliate affiliates commission commissions partner partnership ad ads advert ambassador disclaimer vary varies
    listing subject account brand brands branded product products item items collection series range version versions new newest latest left arrival
    arrivals trending trend trends trendy viral virall fyp foryou fypage explore algorithm video videos content creator creators influencer
    influencers ugc livestream tiktok tiktokshop tiktoker instagram youtube facebook pinterest amazon walmart target sephora ulta shopee lazada
    temu shein aliexpress ebay etsy costco primark boots asos capcut asmr grwm gurwm ootd pov duet stitch greenscreen comment comments replying respuesta question
    questions answer answers meme memes funny relatable mood aesthetic vibe vibes edit edits photo photos picture pictures pic pics story stories
    episode favorite favorites favourite favourites fav favs fave faves holy grail game changer musthave musthaves addict addicted addiction junkie
    lover lovers obsession confession honest honestly opinion opinions thoughts experience journey transformation update updated beginner
    beginners friendly step steps method process approved certified dermatologist doctor expert experts recommend recommended recommendation
    recommendations rating star stars number percent hack hacks tip tips trick tricks tutorial tutorials tok guide result results secret secrets
    fact facts idea ideas inspo inspiration inspired routine routines hype dupe dupes value life lifestyle lifehack lifehacks learn learning lesson
    course news info information advice medical goal goals motivation post posted posting posts blogger vlog vlogs vlogger channel subscribe
    subscriber followers click tap pinned download app apps website online customer customers client clients reviewer reviewers worldwide market
    creatorsearchinsights seller's choice pack packs pcs piece pieces pair pairs unit units size sizes pro max ml oz fl gram grams kg lb lbs cm mm
    inch inches ft xl xxl xxxl xs spf uv ea pc vol nr cod moq oem ready bonus extra included combo
    ` +
    // topics, times, people, places
    `beauty beautytok makeup skincare skintok haircare hairtok bodycare cosmetics cosmetic kbeauty jbeauty kskincare cleantok fragrancetok
    perfumetok nailtok nailinspo booktok momtok homedecor decor interior gadget gadgets tech technology fashion fashionable outfit outfits style
    styles styled selfcare wellness health healthcare fitness gym workout sport sports food foodie cooking recipe recipes music dance dancing song
    songs movie film anime game games gaming gamer art artist crafts hobby essentials essential accessories accessory supplies equipment appliance
    appliances lifestyle clothing clothes apparel footwear jewelry jewellery electronics furniture household toiletries merch merchandise
    day days daily night nights nightly morning mornings evening minute minutes hour hours second seconds month months season seasonal spring
    summer summertime winter autumn christmas xmas halloween easter valentine valentines thanksgiving ramadan raya eid diwali birthday holiday
    holidays vacation travel trip weekend weekly monthly monday tuesday wednesday thursday friday saturday sunday january february march april
    june july august september october november december black prime flash party wedding prom graduation school college university student
    students teacher teachers girl girls girlie girlies girly woman women womens man men mens guy guys boy boys kid kids child children toddler mom
    moms mum mama mommy dad dads daddy mother mothers father fathers family families friend friends bestie besties bff husband wife boyfriend
    girlfriend sister brother daughter son teen teens adult adults people person human humans unisex queen king princess babe ladies lady people
    world international global usa uk america american english korea korean koreans seoul japan japanese china chinese thailand thai vietnam
    vietnamese indonesia indonesian malaysia malaysian philippines pinoy singapore france french paris italy italian germany german spain spanish
    london europe european australia australian canada india indian brazil mexico turkey turkish arab arabic arabian dubai african africa asian asia
    ny nyc york california texas hollywood jeju hawaii swiss british haitian mexican home house room place area team gang squad club community
    yourself luck heart hearts soul spirit dream dreams magic secret glam confidence energy power problem problems solution issue issues
    job jobs business office gift toolkit type brandnew`,
  describers:
    // qualities
    `ready easy easily simple simply quick quickly fast slow instant instantly everyday overnight luxury luxurious premium top ultimate perfect
    perfectly perfection amazing awesome incredible insane crazy beautiful beautifully pretty cute gorgeous stunning lovely nice wonderful fantastic
    excellent fabulous magical genius clever cool fun happy excited special unique real true truly absolute absolutely definitely totally highly
    extremely bad worst ugly weird gross wild different similar big bigger biggest small smaller large huge tiny mini medium ultra super double
    triple dual multi single entire main high higher low lower strong stronger powerful effective efficient advanced hard soft softer heavy
    lightweight light dark bright brighter warm hot cold fresh clear clearer deep thick thin rich sheer smooth smoother loose tight short long longer
    lasting longlasting durable reusable adjustable portable foldable removable detachable rechargeable automatic electric electronic wireless
    cordless handheld smart digital waterproof transferproof smudgeproof sweatproof watery natural naturally organic vegan crueltyfree cruelty nontoxic
    toxic toxin pure gentle mild sensitive safe safely comfortable comfy cozy healthy healthier active dry drying oily damaged frizzy mature uneven
    even evens flawless radiant radiance glowing glowy dewy shiny shine glossy matte matt silky fluffy plump plumper plumping firm firmer firming
    lifted lifting tightening anti aging antiaging aged hydrating hydrate hydrated hydration moisturizing moisture nourishing nourish nourished
    soothing soothe calm calming brightening whitening lightening glow glows glowup cleansing exfoliating exfoliate refreshing refresh repairing
    repair restoring strengthening thickening volumizing smoothing detangling protecting protective protection cooling heating heated soothing
    self-cleaning professional salon grade modern vintage retro classic elegant stylish trendy chic casual formal sexy slim fit oversized loose
    breathable stretchy stretch elastic wide short sleeve long-sleeve crop casual basic standard regular normal additional various assorted
    multifunctional multipurpose versatile practical convenient quiet noiseless silent universal compatible custom customized personalized handmade
    creative decorative washable disposable antibacterial absorbent nonstick non slip proof flexible sturdy stable compact ergonomic interactive
    educational spicy sweet sour crispy crunchy delicious yummy tasty salty creamy milky juicy chewy frozen dried instant raw halal healthy
    red orange yellow green blue navy purple violet lilac pink beige brown ivory white black gray grey silver gold golden rosegold burgundy teal
    turquoise colour color colors colours colorful coloured colored multicolor rainbow neon pastel transparent nude floral striped plaid
    four five six seven eight nine ten eleven twelve twenty hundred thousand million`.concat(
      // parts of the body and what is done to them, stuffs, tastes, technical words: never what is sold, but what it is for or of
      ` skin face facial hair body lip lips eye eyes eyebrow eyebrows eyelash nail hand hands foot feet toe toes toenail neck head scalp teeth tooth mouth lash brow
    brows nose ear ears leg legs arm arms underarm underarms armpit armpits chest waist belly tummy butt knee shoulder back cheek cheeks chin jaw jawline
    undereye eyelid pore pores spot spots line lines wrinkle wrinkles acne blemish blemishes blackhead blackheads pimple pimples scar scars
    breakout breakouts hyperpigmentation pigmentation melasma dandruff eczema rosacea irritation redness puffiness dullness dryness frizz odor
    odour sebum cell cells water air sun heat sound collagen elastin peptide peptides pdrn niacinamide retinol retinal retinoid vitamin vitamins acid
    acids hyaluronic salicylic azelaic kojic glycolic lactic tranexamic glutathione gluta ceramide ceramides centella cica snail rice aloe vera
    ginseng honey turmeric tumeric charcoal caffeine salmon nad egf exosome arbutin panthenol squalane jojoba argan rosemary castor coconut shea tea
    matcha vanilla caramel cherry berry strawberry peach lemon citrus mango apple banana melon watermelon grape flower flowers fruit fruits
    fruity musk oud amber sandalwood jasmine rose lavender mint chocolate coffee milk sugar salt cotton wool silk satin linen leather velvet lace
    denim nylon polyester rayon viscose spandex silicone plastic glass metal steel stainless wood wooden bamboo ceramic rubber aluminum aluminium
    copper diamond pearl marble fabric material scent scents scented smell smells taste flavor flavors flavour flavours texture shape shaped
    square round oval design designs designed pattern patterns print printed barrier layer layers layered volume thinning loss fat
    weight pain relief relax relaxing relaxation massage therapy treatment treatments formula ingredient ingredients infused enriched based packed
    finish coverage tone shade shades swatch swatches application applying apply applied blend blending absorb effect effects benefit benefits boost
    boosting function functions feature features mode modes level levels temperature speed noise length width height capacity battery charging
    charge bluetooth wifi usb led digital screen display fullcoverage comfort control strength wash dirt stain stains dust mess smile breath
    glassskin glasskin eyebag eyebags cellulite beard clearskin skinbarrier wall door floor table desk kitchen bathroom bedroom living garden outdoor indoor car pet pets dog phone mobile window shower wet clean curl curly curls self suitable wire
    wired cloud sleeve sleeves sleeveless neckline collar hem waisted ruffle pleated knit knitted woven solid plain hollow backless strapless spaghetti
    bodycon maxi midi bow button zipper pocket pockets padded seamless straight flare cropped distressed ribbed mesh fleece chiffon tweed tulle gauze
    flannel alloy resin clay wax duty remote timer ceiling desktop camping hiking picnic beach pool yoga gaming engagement anniversary concealed core
    lady lymphatic drainage oral dental hygiene circle circles antibacterial plant plants animal animals cartoon character night daytime nighttime
    cat dogs cats baby newborn bridal gummy`,
    ),
  carriers: `set sets kit kits box boxes tool tools device devices machine stick sticks roll spray pump drops pad pads patch patches tube bottle bottles
    jar gel lotion liquid powder powders bar extract essence complex oil oils cream butter balm foam paste water light lights lamp brush
    case cover bag bags holder stand fan filter pen sheet sheets paper cap clip clips band belt strap tape mat board book cup ball removal cleaner cleaners remover removers decoration decorations toy toys rack shelf cable part parts piece`,
};
