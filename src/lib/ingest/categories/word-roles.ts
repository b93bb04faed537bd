/**
 * Words that change what a phrase means, or end it, whatever goods it is about. They are compared
 * without accents and in lower case.
 */

const set = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Behind one of these a phrase says what its thing is for, in or with, and not what it is. */
export const complements = set(`
	for with without w in from by to on at incl including
	fur mit ohne aus im zum zur von auf fuer inkl
	voor met zonder van om uit tot
	pour avec sans para con sin`);

/** Between a French or Spanish thing and what it is of. Also Dutch articles and conjunctions. */
export const ofWords = set(
	'de du des d a au aux en del la le les l el los las pour para con avec sans'
);

/** Only French or Spanish has these. */
export const romanceOnly = set('du des au aux pour avec sans para con del l d los las el les');

/** A number of things, before "of" or the thing itself. */
export const containers = set(`
	set sets pair pairs pack packs box boxes bundle lot lots piece pieces x pcs bag
	satz paar packung paket posten stuck stueck
	paar pak doos stuks setje
	lot lots ensemble paire paquet boite jeu juego par caja`);

/** English, French and Latin words that German and Dutch share, and build compounds with. */
export const sharedWords = set(`
	lamp oven bed radio printer monitor laptop tablet piano sofa toaster mixer blender grill router
	scanner camera armoire buffet console server jeans sneakers koffer poncho cap`);

/** Outside the house furniture is a class of its own. */
export const outdoorWords = set(`
	outdoor garden patio terrace garten terrassen balkon tuin buiten terras jardin exterieur exterior`);

/** What is made for play and stands for the real thing. */
export const toyWords = set(`
	toy toys doll dolls dollhouse pretend playset miniature
	spielzeug puppen modellauto speelgoed poppen jouet jouets poupee juguete juguetes`);

/** For whom: clothing and shoes of children are categories of their own. */
export const childWords = set(`
	baby babys babies kid kids child children childs childrens boys girls boy girl toddler toddlers
	infant infants newborn junior
	kinder kind babys saugling madchen jungen kinderen peuter peuters kleuter meisjes jongens
	enfant enfants bebe bebes fille garcon fillette nino ninos nina ninas infantil`);

/** For animals. */
export const petWords = set(`
	dog dogs cat cats pet pets puppy kitten bird birds aquarium
	hund hunde hunden katze katzen haustier vogel
	hond honden kat katten huisdier huisdieren
	chien chiens chat chats animaux perro perros gato gatos mascota mascotas`);

/** What belongs to a thing and is not the thing. */
export const accessoryWords = set(`
	case cases cover covers holder holders stand stands strap straps mount mounts bracket brackets
	part parts spare spares replacement accessory accessories protector protectors skin skins sleeve
	filter filters battery batteries manual manuals box kit refill refills cartridge cartridges
	bag bags band bands charger chargers cable cables adapter adapters dock docks grip grips
	remote parts lens tripod motor engine screw screws knob knobs handle handles drawer drawers
	leg legs slats sticker stickers decal decals lid lids wrap hanger hangers rack racks descaler
	zubehor ersatzteil ersatzteile hulle hullen halter halterung halterungen tasche akku griff griffe
	ladegerat ladekabel netzteil fernbedienung deckel bezug bezuge
	hoes hoesjes onderdeel onderdelen accessoires toebehoren houder houders oplader lader
	housse housses etui etuis coque coques support supports piece pieces accessoire pied pieds
	tiroir poignee poignees chargeur batterie rechange bouton
	funda fundas accesorio accesorios soporte repuesto repuestos pieza piezas`);

/** What is done and not sold, or says nothing at all. */
export const nothingWords = set(`
	service services repair repairs rental hire subscription delivery installation lesson lessons
	misc miscellaneous various other others else everything everythingelse sundry unknown stuff things
	sonstiges sonstige andere anderes verschiedenes diverses reparatur dienstleistung dienstleistungen
	overig overige diversen reparatie diensten
	autre autres divers reparation location otros otras varios servicio servicios reparacion`);

/** Colours, materials, sizes, states and the like: they say how a thing is. */
export const qualityWords = set(`
	black white red blue green grey gray silver gold pink purple brown beige navy cream yellow orange
	charcoal turquoise rose leather wooden wood metal plastic glass cotton wool fabric oak pine brass
	steel velvet denim linen mesh small medium large big mini xs s m l xl xxl size sizes uk eu us
	assorted mixed new used old vintage retro antique like good great condition boxed unopened sealed excellent
	original genuine edition men mens women womens ladies man woman unisex adult adults set sets
	unlocked wifi cellular gb tb inch inches cm mm kg litre dual sim gen generation 1st 2nd 3rd 4th
	pro body only round square corner seater broken cracked working
	schwarz weiss rot blau grun grau silber gold rosa braun leder holz kunststoff glas baumwolle
	neu gebraucht alt klein gross herren damen elektrisch elektrische mechanisch
	zwart wit rood blauw groen grijs bruin leer hout nieuw gebruikt oud klein groot heren dames
	noir noire blanc blanche rouge bleu bleue vert gris rose marron cuir bois verre coton neuf neuve
	occasion petit grand homme femme electrique electriques
	negro negra blanco blanca rojo azul verde gris cuero madera nuevo nueva usado hombre mujer electrico electrica`);
