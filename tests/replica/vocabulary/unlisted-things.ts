import type { Thing } from './thing';

/** Made-up novelties: name, the tag that its sellers use, title, pounds. */
const novelties: [name: string, tag: string, title: string, pounds: number][] = [
  ['desk waterfall', 'deskwaterfall', 'Mini Desktop Zen Waterfall Incense Tower', 12.5],
  ['cloud doorbell', 'clouddoorbell', 'Cloud Doorbell Cordless Chime with Rainbow Glow', 14.2],
  ['moon teapot', 'moonteapot', 'Moon Phase Teapot Heat Reactive Ceramic 600ml', 19.9],
  ['fridge penguin', 'fridgepenguin', 'Fridge Penguin Odour Eater Reusable Charcoal', 6.5],
  ['spoon hammock', 'spoonhammock', 'Spoon Hammock Silicone Pot Rest Set of 4', 5.2],
  ['jelly compass', 'jellycompass', 'Jelly Compass Wrist Navigator Glow in the Dark', 7.8],
  ['sock garage', 'sockgarage', 'Sock Garage Drawer Dock 24 Bays', 8.4],
  ['paper aquarium', 'paperaquarium', 'Paper Aquarium Pop Up Motion Diorama', 10.9],
  ['zip puddle', 'zippuddle', 'Zip Puddle Foldable Foot Soaker Travel Tub', 15],
  ['banana bunker', 'bananabunker', 'Banana Bunker Bruise Guard Lunch Saver', 4.3],
  ['whisper kazoo', 'whisperkazoo', 'Whisper Kazoo Voice Trainer Silent Humming Pipe', 6.1],
  ['gravity marble', 'gravitymarble', 'Gravity Marble Levitating Desk Orb', 23],
  ['pocket sundial', 'pocketsundial', 'Pocket Sundial Brass Keepsake', 9.7],
  ['toast stamper', 'toaststamper', 'Toast Stamper Breakfast Message Press', 5.9],
  ['bubble typewriter', 'bubbletypewriter', 'Bubble Typewriter Fidget Clicker Pad', 13.4],
  ['shelf dragon', 'shelfdragon', 'Articulated Shelf Dragon Crystal Scale 3D Print', 11],
  ['noodle lasso', 'noodlelasso', 'Noodle Lasso Pasta Portion Ring', 3.9],
  ['window hummer', 'windowhummer', 'Window Hummer Wind Powered Singing Disc', 12],
  ['puddle boots for dogs', 'puddlepaws', 'Puddle Paws Dog Wellies Silicone Set', 9.1],
  ['glow moss', 'glowmoss', 'Glow Moss Jar Living Terrarium Kit', 16.5],
  ['citrus crown', 'citruscrown', 'Citrus Crown Twist Spritzer for Lemons', 4.8],
  ['sleepy brick', 'sleepybrick', 'Sleepy Brick Weighted Lap Warmer', 18.3],
  ['rain whistle', 'rainwhistle', 'Rain Whistle Bamboo Soundscape Tube', 7.2],
  ['butter bell tower', 'butterbelltower', 'Butter Bell Tower Stacking Crock', 17.4],
  ['origami colander', 'origamicolander', 'Origami Colander Flat Fold Strainer', 6.8],
  ['echo acorn', 'echoacorn', 'Echo Acorn Voice Note Charm', 8.9],
  ['tide coaster', 'tidecoaster', 'Tide Coaster Moving Sand Drink Mat', 7.6],
  ['pebble piano', 'pebblepiano', 'Pebble Piano Finger Keys Mini Synth', 24],
  ['mitten orb', 'mittenorb', 'Mitten Orb Pocket Hand Warmer', 10.4],
  ['nap tent', 'naptent', 'Nap Tent Head Pod Blackout Pop Up', 13.9],
];

/** No catalogue lists these: whatever is recognised in them is a false alarm. */
export const unlistedThings: Thing[] = novelties.map(([name, tag, title, pounds]) => ({
  name,
  words: { en: [name, name, `mini ${name}`] },
  tags: [tag],
  title,
  pounds,
}));
