import type { Translated } from '../message';

export const method: Translated<typeof import('../en/method').method> = {
  'method.title': 'Saan galing ang mga numero',
  'method.lead':
    'Ano ang binibilang, paano nagiging score, at ano ang hindi nito masasabi. Score formula {version}; kung iba ang formula, kukuwentahin ulit ang lahat mula sa parehong bilang.',
  'method.about': 'Saan galing ang numerong ito: {topic}',
  'method.formula': 'Bilang formula',

  'method.counted.title': 'Ano ang binibilang',
  'method.counted.text':
    'Nakita ang isang video kapag lumabas ang kahit kalahati nito nang kalahating segundo. Ang isang beses na nakita ay isang product video sa isang araw: walang dagdag kapag nakita ulit sa araw na iyon.\nn ang bilang ng iba-ibang product video na nakita sa isang araw, k ang bilang ng may item. Pareho itong binibilang sa feed (For You, Following, Friends, Explore) at sa mga page ng shopping hashtag.\nHindi kailanman binibilang ang mga page na binuksan para sa isang item, gaya ng search, sarili nitong hashtag, profile, o product: kahit anong hanapin ay magmumukhang uso. Itinatago pa rin ang views, presyo, at yellow basket nila.',

  'method.share.title': 'Bahagi at history nito',
  'method.share.text':
    'Ang linya ay ang bahagi ng mga product video na may item ngayong linggo, sa dulo ng bawat araw na nag-browse ka. Buo ang bigat ng isang araw sa simula at nalilimot sa loob ng mga isang linggo.\nIsang standard error ang band: malapad ito kapag konti ang nakita. Ang apat na araw o higit na walang browsing ay puwang, hindi pagbaba. Ang mga kulay sa likod ay ang stage ng araw na iyon, ang mga araw na may guhit ay sale event.\nMay sariling history ang feed, shopping hashtag, at market, na parang walang ibang na-browse.',

  'method.score.title': 'Score',
  'method.score.text':
    'Mula 0 hanggang 100; ang 52 ay karaniwan lang. Tinitimbang nito ang dalawang chance: na mataas sa sarili nitong normal ang item next week, at na bumababa ito ngayon. Nakaayos ang ranking ayon sa R.\nIsang beses itinugma ang mga chance, sa ilang taong data ng hashtag views, video trends, music streams, at search interest. Sinasabi nito kung ano ang mainit at malamang mainit pa. Hindi nito sinasabing lalago pa ang isang bagay: walang formula na sinubukan ang kayang gawin iyon.',

  'method.moved.title': 'Ano ang nagpagalaw sa score',
  'method.moved.text':
    'Tatlong sangkap. Ang “Kumpara sa mga nakaraang linggo” ay ang bahagi ngayong linggo hinati sa naunang dalawang linggo, hinihila papunta sa walang pagbabago kapag konti ang nakita. Ang “Kumpara sa sarili nitong normal” ay kinukumpara ang linggong ito sa mahabang alaala ng item, na kumukupas ang kalahati sa 60 araw. Ang “Gaano kalaki ang galaw” ay ang layo ng kamakailang taas at baba nito.\nIpinapakita ng bar kung ilang point ang magbabago sa score kung nasa gitna ng lahat ng item ang sangkap na iyon.',

  'method.band.title': '± at ang tatlong tuldok',
  'method.band.text':
    'Puwedeng mas mababa o mas mataas nang ganoon ang score: ang ± ay ang pagbabago ng score kapag gumalaw ang “kumpara sa mga nakaraang linggo” nang kasinlaki ng sarili nitong error. Ang mas maraming beses na nakita lang ang nagpapaliit nito.\nIyon din ang sinasabi ng mga tuldok sa tatlong hakbang: isa mula sa unang beses, dalawa mula mga 2 ngayong linggo at 6 sa naunang dalawang linggo, tatlo mula mga 6 at 12.',

  'method.stages.title': 'Mga stage at marka',
  'method.stages.text':
    'Maaga pa: wala pang dalawang beses na naaalala, o wala pang 15 product video ngayong linggo.\nUmaangat: ang chance na umangat ay hindi bababa sa 45 % at mas mataas sa chance na bumaba.\nBagong labas: umaangat, at halos lahat ng beses na nakita ay ngayong linggo lang.\nNasa peak: tatlong beses ng normal habang umaangat, o kalahating taas sa normal at hindi na malinaw na umaangat.\nUmaangat ulit: umaangat na naman pagkatapos bumaba sa kalahati ng record nito.\nHumuhupa: ang chance na humupa ay hindi bababa sa 29 %.\nTahimik na: hindi bababa sa dalawa ang inaasahan pero wala pang kalahati ang dumating, malayo sa peak nito.\nSteady: wala sa mga ito.\nMas madaling manatili sa isang stage kaysa pumasok.\nBaka bumagsak: dalawang beses ng normal o higit pa. Sa ganitong mga item, mga 4 sa 10 ang nawalan ng one-third sa loob ng isang linggo.\nTingnan ulit: konti lang ang na-browse lately. Ang hindi nakita ay hindi ibig sabihing humuhupa.',

  'method.tiles.title': 'Ang apat na numero',
  'method.tiles.text':
    'Ng product video: mga beses na nakita hinati sa product video ng huling 7 araw, ayon sa tunay na bilang. May yellow basket: sa mga beses na nakita ng huling 28 araw. Gitnang presyo: sa mga pinakabagong presyo, sa currency na pinakamadalas nakita; hindi hinahalo o kino-convert ang currency. Seller kada linggo: iba-ibang account na nagpakita nito, tatlong linggo ang nakaraan at sa huling 7 araw.',

  'method.carts.title': 'Yellow basket',
  'method.carts.text':
    'Sa mga pinakabago nitong video na may yellow basket, ang bahaging papunta sa bawat shop. Puwedeng papunta sa ilang shop ang isang video, kaya puwedeng lumampas sa 100 % ang kabuuan.',

  'method.posted.title': 'Kailan ito na-post',
  'method.posted.text':
    'Mga araw ng pag-post ng pinakabago nitong video. Mas gusto ng TikTok ang bagong video, kaya sinasabi ng mga araw na ito kung kailan na-post ang ipinakita sa iyo, hindi kung paano ang takbo ng item.',

  'method.speed.title': 'Views kada oras',
  'method.speed.text':
    'Aktuwal: ang nadagdag sa pagitan ng dalawang beses mong pagkakita na hindi bababa sa anim na oras ang layo, isinasaalang-alang ang karaniwang pagbagal sa edad at ang pag-round ng TikTok. Base sa edad: isang beses lang nakita, kaya ang karaniwang nakukuha ng video na ganoon ang edad at views; ganito rin ang lalabas sa video na wala nang nanonood.\nAng numero ng item ay ang gitna ng mga video na may aktuwal. Sa history, bawat araw ay may gitna ng mga video na nakita ulit noon, kasama ang gitnang kalahati mula apat na video. Ang galing sa 1 o 2 video ay sa mga video na iyon, hindi sa item.',

  'method.relative.title': 'Kumpara sa category nito',
  'method.relative.text':
    'Ngayong linggo hinati sa naunang dalawang linggo, ng item at ng buong category. Wala lang ang pagbabagong wala pang 15 %. Kasabay ito ng category kung pareho ang direksiyon, hindi bababa sa kalahati ang layo.',

  'method.tags.title': 'Sa buong TikTok',
  'method.tags.text':
    'Mga total na isinusulat mismo ng TikTok sa page ng mga hashtag, noong binuksan mo. Ang views kada araw ay ang pagkakaiba ng dalawang tingin na hindi bababa sa kalahating araw ang layo; galing sa pag-round ng TikTok ang ±. Hindi ito nakadepende sa ipinapakita sa iyo, kaya pang-check ito ng feed mo.',

  'method.sellers.title': 'Mga seller',
  'method.sellers.text':
    'Iba-ibang account na nagpakita ng item, linggo-linggo. “Umaalis”: dating hindi bababa sa 8 at wala na ang kalahati. “Dumadami ang kalaban”: hindi bababa sa 5 ang bago, at sila ang 40 % o higit ngayong linggo. Ang bahagi ng isang seller sa views ay sa mga video lang na nabasa ang views.',

  'method.prices.title': 'Presyo',
  'method.prices.text':
    'Hiwalay bawat market at currency. Ang linya ay mula pinakamababa hanggang pinakamataas na presyo, ang bar ang gitnang kalahati, ang guhit ang gitna. Inuuna ang presyo ng product sa shop; ginagamit lang ang nasa caption kung walang iba, dahil baka discount o bundle. Ang trend ay apat na linggo kumpara sa apat na linggo bago iyon, may hindi bababa sa tatlong presyo bawat isa. Karaniwan sa category ang nasa loob ng one-fourth ng gitna ng category.',

  'method.creators.title': 'Mga creator',
  'method.creators.text':
    'Sino ang nagpakita ng item, pinakamaraming views muna. Ang pumutok ay ang pinakamabilis nilang video ng item kumpara sa gitna ng iba nilang video, sa parehong edad; kailangan ng tatlong ibang video.',

  'method.sales.title': 'Mga sale event',
  'method.sales.text':
    'Mga patakaran ng kalendaryo ng bawat market, gaya ng Black Friday, 11.11, Ramadan, at Chinese New Year, kinukuwenta sa browser na ito. May marka ang pag-angat mula isang linggo bago hanggang sampung araw pagkatapos ng event, dahil madalas natatapos kasabay nito. Walang alam ang score tungkol dito.',

  'method.limits.title': 'Ano ang hindi nito kaya',
  'method.limits.text':
    'Hulaan ang paglago: bumabalik sa normal ang uso, at walang formula na sinubukan ang nakakaalam kung alin ang magpapatuloy. Makita ang pagbaba bago ito dumating: maagang senyales ang “baka bumagsak”, at mas madalas mali kaysa tama. Patunayan na wala na ang isang bagay para sa taong konti lang mag-browse.\nSabihin ang uso ng market mula sa feed na kilala ka na, kaya laging katabi ang mga bilang. Maging eksakto kung saan mas bihira ang uso kaysa sa data na pinagtugmaan: 30 % pa rin doon ang chance na 30 %. Hulaan ang isang video: kalahati ng hula mula sa dalawang tingin ay sablay nang higit one-sixth.',
};
