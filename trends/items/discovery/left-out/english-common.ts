/** Everyday verbs; their other forms are made by rule. Verbs that are also things ("brush", "wrap") are left out. */
export const englishDoings = `last cleanse accept achieve act adapt address adjust admire admit adore advise affect afford agree aid aim allow annoy appear appreciate approach
argue arrive assist assume attach attack attempt attend attract avoid  balance ban bear beat beg behave belong bet bite blame bleed bless blind block blow
boil  borrow bother bounce break breathe brighten burn calculate cancel catch cause celebrate challenge charge chase chat cheat cheer chew claim
clear climb close collapse collect combine comfort commit communicate compare compete complain complete concern confirm confuse connect consider consist
contain continue contribute convince cook copy correct count crack crash crave create cry cure curl cut damage dare deal decay decide decline define delete
deliver demand deny depend describe destroy detect determine develop die differ dig dip disappear disappoint discover discuss dislike display disrupt distract
divide double doubt drag draw dream   drive drop dry earn ease educate embrace emerge emphasize enable encourage engage enhance ensure enter establish
evaluate even evolve exceed exchange excite exfoliate exist expand experiment explode express extend face fade fail fake fear feed fill  finish flatter
flip float flow fly focus force form  freak fulfil gain gather generate glide grab greet guard handle hang hate heal heat hide highlight hire honor hug hunt
hurry hurt hydrate identify ignore imagine imitate impress improve increase indicate influence inform inspire install intend interest introduce invest invite
involve irritate itch judge jump kiss knock lack land laugh lead lean leave lend lie lift limit list listen live load  lower maintain manage march mark marry
master match matter measure melt memorize mention mess mind minimize miss mistake mix moisturize  motivate move multiply  neglect nourish notice obey
observe obtain offer oppose organize owe own  pass pause pay perform permit persuade plan please point pop possess pour practice pray prefer prepare present
 preserve pretend prevent print proceed produce promise promote protect provide publish pull  purchase purify push qualify quit race raise rate reach
react realize receive recreate recover reduce reflect refresh refuse regret regulate relate release rely remain remind remove renew rent repeat replace
represent request require rescue research resist resolve respect respond rest restore restrict retain reveal reverse revive reward ride rinse rise risk rob rock
roll rub ruin rule rush satisfy  scam scan scare scratch scream scroll  search secure select separate serve settle shake shape shine shock shoot shout
shut signal simplify skip slap slay  smash smoke sneak solve sort sound spill spin spoil spot spread squeeze stack    stretch
 struggle study stun submit succeed suck suffer suggest  supply support suppose surprise surround survive suspect swap sweat swell swim swipe  target
taste teach tear tease thank thrive  tone  touch track  transfer transform  travel treat trigger trouble tuck type uncover unlock update upgrade upset
urge vanish vary visit vote wake warn waste waver wear whiten win wipe witness worry wow wrap yell zoom`;

/** Everyday qualities that no ending gives away, and nouns of the mind, of trade and of talk. */
export const englishQualities = `able absent accurate actual acute adequate alive alone ancient angry appropriate average aware awkward basic bold boring brave brief
broad broken busy capable careful certain civil close commercial common complete complex concrete confident conscious consistent constant correct crucial cruel
current dead dear deadly decent delicate dense dependent desperate direct dirty distinct due dull dumb eager early eastern easier easiest efficient emotional
empty enormous entire essential ethnic evil exact expert explicit external extra extreme fair fake familiar famous fat feminine fierce fine flat foreign formal fortunate fragile
frequent full funny fuzzy general generic genuine glad global grand grateful greasy greater guilty handsome handy harsh helpful hidden hollow holy honest huge humid humble hungry ideal
identical immediate immune important impossible independent individual inner innocent insane intense intentional internal intimate joint junior keen key lazy legal
legit level likely local lone lonely loud loyal lucky mad major male mass massive masculine maximum mental mere minimal minimum minor mobile moral mutual narrow nasty native near
neat negative nervous neutral noble normal northern numerous obvious odd official ongoing opposite optimal ordinary organic original outer overall painful pale
particular passive patient permanent personal physical plain pleasant poor popular positive possible powerful precise preppy present pressed previous primary
prime principal prior private probable prone proper proud public pure quick random rapid rare reactive recent regular relative relevant reliable remote responsible rough
royal rude rural sad sane scary scientific secondary secret secure senior separate serious severe shallow sharp shy sick silly sincere slight smelly sober
social sole solid sore southern spare specific spectacular splendid spontaneous stiff straight strange strict stubborn stupid subtle successful sudden sufficient
suitable superb superior sustainable swollen tall technical temporary tender terrible theoretical tidy tired tough traditional typical underrated unfair unhappy unlikely upper upset urban
urgent usual vague valid vast verbal viable vital vulnerable weak wealthy weird western wet wicked wise wrinkly young younger`;

export const englishMatters = `ability absence access accident accuracy achievement action activity addition advantage adventure affair age agency agreement alternative
amount analysis anger angle anxiety apology appeal appearance appetite appointment approval area argument arrangement article aspect assessment assignment assistance
association assumption atmosphere attention attitude audience author authority average award awareness background baddie balance basis beauty bedtime belief benefit birth
blessing blood blog bonus boss bottom boundary brain breakdown breakout budget bunch camera campaign capability career cash category cause celeb celebrity center century challenge
champion chance chaos chapter charity check chemical chemistry choice church circumstance citizen city claim clinic clue coach coast combination comeback comfort command
comment committee communication company comparison competition complaint concept concern conclusion condition conference conflict connection consequence consistency
contest context contract contrast contribution conversation cost country couple courage crime criticism crowd culture curiosity current customer cycle damage danger data
date deadline death debate debt decade decision deed defeat definition degree demand department depth description desire detail development diagram diet difference
difficulty direction disaster discipline disease discovery discussion disorder distance district division document doubt drama duo economy edge education effort
election element emergency emotion emphasis employee employer employment encounter end enemy enthusiasm entry environment era error essay esthetician estheticians event evidence
exam example exception excitement excuse existence expectation expense expression extent facility factor failure faith fame   fate fault favor fear feature feedback
festival fiction field figure finance finding fire flow force forecast fortune  freedom frequency friendship frustration fun future gap generation gentleman giant goal god
goodbye gossip government gratitude group growth guest guidance habit half happiness harm haters hater heaven heck hell highlight history hospital hotel humor hunger hygiene illness image impact importance impression
improvement incident income increase independence industry influence initiative injury inner inspection instance institution instruction insurance intention interaction
interest internet introduction investment investor island judgment justice key knowledge lab labs  laboratory lack language law lead leader leadership league legacy legend level
limit link list literature loan location logic loser loss luck luxe maintenance majority management manager manner manufacturer mark marketing marriage match matter
meaning measure media meeting member membership memory mention method middle midnight mind minority miracle mission mistake mixture moment mood movement myth nation
nature neighborhood network nightmare noise note number objective obligation occasion offense onion operation opportunity option order organization origin outcome overview
owner page panic parent passage passenger passion past path patience patient pattern payment peace penalty percentage performance period permission perspective pharmacy pharmacist
phase phenomenon philosophy phrase physics pleasure plenty plot poem poet point police policy politics pollution population position possession possibility
potential poverty practice preference preparation presence presentation president pressure pride principle priority prison privacy procedure process profession
professor profile profit program progress project promise promos proof property proposal prospect protection purpose pursuit quantity queue race random range rate ratio rant reaction
reality recs record recovery reference reflection region regret relation relationship release religion remedy reminder replacement report reputation request requirement
research resource respect response responsibility rest restaurant retail revenue revolution rewards rights risk road rock role roundup rule rumor sacrifice salary
sample samples satisfaction  scandal scene schedule scheme science scientist score script season section sector security selection sense sentence sequence
series service session setting shame shift shock shortage side sign signal significance silence sin sis bro situation skill slave society soldier source spa  specialist species
speech spirit spot stage staff staple staples standard state statement statistic status strategy stranger street strength stress structure struggle studio study stuff success
suggestion summary surface surgery surprise survey survival suspect switch symptom system talent target task tax teaching team tendency tension term territory
testimony theme theory threat title top total touch tour tradition traffic tragedy trainer training transition transformation trash treat trouble truth turn twist uncle
understanding union universe upgrade vacancy variation variety vehicle vibe victim victory view village violence virtue vision visit visitor voice vote wage war warning
waste  weakness wealth weather whole winner wisdom wish witness wonder word workshop worry writer writing youth zone complimentary influenza gatekeeping empties
drugstore highend prpackage pr getreadywithme shopwithme ugc sephora getready dermatology dermatologist dermatologists derm esthetic facialist surgeon nurse
employee mistakes anyways yay tut goodies goody freckle drug disclaimer rant btw lmk tbh ngl imo iykyk fr rn idk omw tysm ty ily tmi faq diy btw bts collab`;
