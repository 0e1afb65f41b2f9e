/**
 * Words that common passwords are made of, in small Latin letters without marks: what they are compared with is
 * folded the same way. English ones, those of our region, names, clubs, places, months, and the words of this product.
 */
export const COMMON_WORDS = `
abcd abracadabra access account admin administrator adobe adrian aezakmi africa agent alaska albert alejandro alex
alexander alexandra alexis alfa alice alpha amanda amazon america american amigo amor anakin anderson andrea andrei
andrew android andy angel angela angelina angels animal anna anthony apollo apple april arcadia arsenal arthur ashley
asia asshole athena atlanta august austin avatar awesome
baby babygirl babyboy badboy badger bailey balloon banana bandit bangkok barbara barbie barcelona barcelonafc barney
baseball basketball bastard batman bayern beach beautiful beauty beaver benjamin benfica berlin bernard beyonce bigboy
bigdog bird birthday biscuit bitch black blackberry blackcat blazer blessed blessing blink blizzard blonde blood blue
bluebird bobby bond boomer booboo boss boston bowling boxing brandon brandy brasil brazil brian bridge britney brother
brown bubba bubbles buddy bulldog buster butter buttercup butterfly
caesar california camaro camera camille canada candy captain carlos carolina caroline casper castle cat catherine
cello champion change changeme changeit chanel charles charlie charlotte cheese chelsea cherry chester chicago chicken
chocolate chris christ christian christina christine christmas christopher cinderella claudia clever cloud coffee
college coldplay commander common commonground company computer connect contact cookie cooper correct corvette cotton
country courage course cowboy crazy creative cricket cristina crystal cupcake current cyber
dakota dallas daniel daniela danielle dark darkness darling dave david death december default delta demo denis dennis
denver desktop destiny devil dexter diablo diamond diana diesel digital direct discover disney doctor dog dolphin
domain dominic donald dragon dragonball dream dreams driver dublin
eagle eagles earth easter eclipse eddie edward einstein electric elephant elite elizabeth emily eminem emma empire
energy england english enter enterprise eric estrella europe evelyn everton example explorer
facebook faith falcon family fantasy fashion father february felix female ferrari fiesta fifa fighter fire firebird
first fish fishing flash flower flowers fluffy florida football forest forever formula fortnite fortune france francis
francisco frank frankie freddy free freedom friday friend friends friendship frog fuck fuckoff fucker fuckyou funny
future
gabriel galaxy gamer gandalf garden garfield general genesis genius george georgia germany ghost giant ginger girl
giovanni girls god godisgood golden goldfish golf good goodluck goodday google gordon grace gracie grandma grandpa
green greenday group guest guitar gundam gunner
hacker hallo hammer hannah happy happiness harley harmony harry harrypotter havana heart heather heaven hello
hellokitty helpme henry hercules hero holiday holland holly home honda honey hooters hope horse hotdog hotmail house
houston human humanrights humansecurity hunter hunting
iceman iloveme iloveu iloveyou imperial india indiana infinity info instagram instructor integra internet inuyasha
invest ireland isabella isabelle israel italia
jack jackie jackson jaguar james jamie january japan jasmine jason jasper javier jeff jennifer jeremy jerry jessica
jessie jesus jesuschrist jimmy john johnny johnson jonathan jordan jose joseph joshua juice julia julian juliana
juliet july june junior jupiter justice justin justinbieber juventus
karen karina karate katherine kathleen katie keeper kelly kenneth kevin killer king kingdom kitten kitty knight
laptop laura lauren learner learning legend legolas leonardo leslie letmein letme liberty life light lightning lilian
lincoln linda lion lisa little liverpool livelove logan login lollipop london longhorn lord lorenzo louis louise love
lovely loveme lover loveu loveyou lucas lucifer lucky lucy
madison madrid magic magnum maggie malcolm management manager manchester manunited manutd marcus margaret maria mariah
marie marina marine mario mark marlboro marley mars marseille martin martina mary master matrix matthew maverick max
maximus maxwell melissa member mercedes merlin messi metal metallica mexico miami michael michaeljordan michele
michelle mickey microsoft midnight miguel milan miller million minecraft minnie miracle mobile mohamed mohammed monday
money monica monkey monster montana moon morgan morning mother motorola mountain mouse muhammad music mustang mykey
mylife mylove mypass mypassword mynameis
naruto natalia natalie natasha nathan nature naughty network never newcastle newpass newpassword newyork nicholas
nicole night nikita nintendo nirvana nissan nobody nokia nothing november number
ocean october office oliver olivia online open operator orange orlando outlook owner oxford
pacific packard packers panda pandora panther parker paris partner pass passcode passion passport passw passwd
password passwords passwort patrick paul peace peaches peanut pepper perfect peter phantom phoenix phone picture pikachu
pilot pimpin pink pirate player playstation please pokemon police polina pookie popcorn porsche portugal power precious
prince princess private program project protect public pumpkin puppy purple
queen question qwerty qwertz
rabbit rachel racing raiders rainbow ranger raymond realmadrid rebecca red redhead redsox remember report review
reviewer richard ricardo robert roberto rocket rocky roger roland romantic ronaldo root rose rosebud royal ruby runner
russia
sabrina sailor saint sakura salvador samantha sammy samsung samuel sandra santiago saturn saturday savannah scarface
school science scooter scorpio scorpion scotland scott screener search season sebastian secret secure security
september sergey server service seven sexy shadow shalom shannon sharon shelby sherlock shopping sierra silver simple
simpsons single sister skipper skywalker slayer sleepy smile smiley smith smokey snoopy snow snowball snowman soccer
softball software soldier someone sophia sophie south spain spanish spartan speed spencer spider spiderman spirit
spongebob sport spring sprite star stargate starlight stars start startrek starwars steelers stella stephanie steven
steve strawberry strong student studio success sugar summer summerschool sunday sunflower sunny sunset sunshine super
superman supernatural superstar superuser support surfer susan sweet sweetheart sweetie sweety swimming switzerland
sydney system
tarzan taylor teacher team tech technology teddy teddybear temp temporary tennis teresa test tester testing texas thankyou
theend theking thomas thunder thursday tiffany tiger tigger timothy tinker tinkerbell titanic today together tomorrow
toor topsecret toshiba toyota training travel travis treasure trinity trouble true trust trustme trustno trustnoone
tucker tuesday turtle tweety twilight twitter
ukraine ultimate unicorn united universal universe university unknown unlock update user username
vacation valentina valentine valeria vampire vanessa vanilla vegeta venus verify veronica victor victoria victory
viking vincent violet viper virginia vision volcano volleyball
wait walker warcraft warning warrior water webmaster wednesday welcome westham whatever white whitney wildcat william
willow wilson windows winner winnie winston winter wisdom wizard wolf wolverine woman wonder work working workshop
world wrestling writer
xavier xbox yahoo yamaha yankees yellow yesterday young yourself youth youtube yugioh zaq zidane zombie zxcvbnm
academy alumni applicant application cafe campus certificate class classroom cohort democracy desk dialogue director
document education exam faculty ground invite lesson library lms module organiser organizer participant peacebuilding
peer peerreview quiz reconciliation research resilience scholarship seminar studies submission tutor
administrator1 adresa advokat ajde ajmo akademija albanija aleksandar aleksandra aleksa alen alisa almir amar amer amela
amina ana anastasija andjela andjelija andrej andrija andrijana anita anja ante anto antonije armin asmir avgust
baka balkan banjaluka banka baba beba beograd beogradska biljana bijelo biser bihac blago blagoje bogdan bojan bojana
boris borba borislav bosna bosnaihercegovina bosanac boban bozic boza bozidar brat bratislav brate branka branko
branislav budimir budva
car cetinje cibona crna crnagora crveno crvenazvezda
dajana dalibor damir damjan dan danas danica danijel danijela danilo darija darko dejan delije demokratija denis desanka
deda dinamo dino dinara dobardan dobrojutro dobrodosao dobrodosli dobro dom domovina dragana dragan drina drugar drugarica
draga dragi dubrovnik duga dunja dunav dunja dusan dusica dzenan dzemal
edin edina edita elma elmir elvir ema emina emir enes enis ervin esma
familija fakultet filip filozofski firma fudbal
gazda goran gordana gospodar gorica gracanica grad grbavica grobari
haris harun hajduk hajdukovci hajduksplit hana hasan hej helena hercegovina hrvatska
ibrahim igor igra ilija imam internet irena irma ismet istra ivan ivana ivica ivo izvor
jagoda jaje jasmin jasmina javor jelena jelica jesen jadran jadranka jovan jovana jovica julija jugoslavija juventus jutro
kafa karlo katarina kazna klara kljuc kocka komsija konj korisnik kosara kosarka kosovo kosovska koza kragujevac kralj
kraljica kraljevo kristina krusevac kucica kuca kumanovo kurac kurva kursevi
lana lara lazar leskovac leptir leto lijepa lijepo lipa lozinka ljiljan ljiljana ljubav ljubavi ljubica ljubimac ljubim
ljubisa luka lukavac
maca macka majka mala malena mali mama mamaitata maja maje makedonija marica marija marijana marin marina marinko marko
martina mateja matija mateo matea medo medjugorje mico mihajlo milan milana milena milica milos miljan milorad miljana
miodrag mir mira mirela mirjana mirko miroslav mitar mitrovica mladen mladost momcilo more mostar mudar muharem muzika
nada nadja najbolji natasa nebojsa nedjelja nedelja nemanja neven nevena nikad nikola nikolina niksic nina nis novi
novisad novipazar novalozinka nova
obrenovac odbojka ohrid oktobar ognjen ostoja otadzbina osijek
pancevo partizan pas pec petar petra petrovic pevac pijaca pile podgorica pozega prijatelj prijedor princeza pristina
prizren praznik predrag priroda proba prolece promjena promena punica pusica
rade radmila radnik radoslav radovan rade rajko ranko ratko reka republika republikasrpska rijeka robot rodjendan ruza
sabina sabac sanja samir sandra sandzak sanela sarajevo sara sasa saska sead sekretar selma senad sestra severina sifra
sima sinisa skola skopje slaven slavica slavko slavija slavisa slavonija sloboda slobodan smederevo smajl snezana
snjezana sofija sonja sreca srecan sreda srbija srbin srce srebrenica srdjan stanko stefan stefana stevan strahinja
stojan subota subotica sunce suncokret svetlana svjetlost svetosavski
tamara tanja tata tatjana tara teodora tetovo tijana tihomir tirana tomislav torcida travnik trebinje tuzla tvoj
ucenik ucitelj ucitel univerzitet unuk
valentina valjevo vanja vedran velika velimir veljko vera vesna vida vidovdan viktor viktorija vila violeta vjera vladan
vladimir vlado voda vojvodina volim volimte vozdovac vozd vranje vrh vuk vukan vukovar
zagreb zajecar zana zdravko zelen zeljka zeljko zeljeznicar zemlja zena zenica zikica zima zivot zlata zlato zlatibor
zlatan zoki zoran zorana zorica zrenjanin zvezda zvijezda zvonko
agim albania alban albin arben ardian arta bardh besa besnik blerta dardania drita elira ermal fatmir gjakova ilir
kosova liridon liria mitrovice pejaprishtina prishtina prizreni rinia shkoder shqip shqiperia shqipe shqiponja tetova
dobar dobra makedonija vardar stip bitola prilep veles strumica ljubljana maribor slovenija koper geslo
parola haslo contrasena motdepasse senha wachtwoord passwort salasana parol adminadmin gizli sifre kennwort codeword
januar februar mart april maj jun jul jula septembar novembar decembar ponedeljak utorak sreda cetvrtak petak
`;

/** Sentences everybody says, and passwords that stand in every list of them; without spaces. */
export const COMMON_PHRASES = `
abcdefgh abcdefghij allyouneedislove anythingispossible areyouready bemyvalentine carpediem correcthorsebatterystaple
dontforget donttouchthis everythingisfine familyfirst fuckyouall godblessme godblessyou godislove godismylife
goodmorning goodnight happybirthday happybirthdaytoyou happynewyear hellomyfriend helloworld howareyou ialwaysloveyou
iamgod iamthebest iamtheking ichliebedich iforgot iforgotmypassword ihateyou ihatepasswords ihatethis ihavenoidea
iloveyoubaby iloveyousomuch iloveyouforever iloveyoumom iloveyoumyfamily iloveyouverymuch imissyou imthebest
inlovewithyou inthenameofgod ittakestwo itsasecret itsmylife iwantyou iwillalwaysloveyou jesuslovesme jesusismylord
jesusismysavior justdoit keepcalm letitbe letmeinnow letmeinplease liveandletlive livelaughlove loveisall lovemeforever
makelovenotwar maytheforcebewithyou mynameisjohn mypasswordis mypasswordispassword neversaynever nevergiveup nopassword
nopasswordneeded nopainnogain notmypassword onceuponatime onelove openthedoor opensesame passwordispassword
passwordpassword pleaseletmein qazwsxedc qwertyqwerty readysteadygo rockandroll savetheworld sexdrugsandrocknroll
sometimes sweetdreams tequiero teamo teamomucho teamoporsiempre thankyougod theanswer thebest thebestofthebest
thekingofpop thequickbrownfox theworldismine thisisapassword thisismypassword thisisme thisispassword thisissecret
tobeornottobe tobeornot trustnoone trustnobody voulezvous watchyourstep wearethechampions wearethebest welcometothejungle
whatisthepassword whatsup whoami whoareyou whocares worldpeace youaremylife youaremysunshine youaremyeverything youandme
younevertwalkalone youllneverwalkalone youneverwalkalone yourpassword yourmother
akobogda bogjeljubav bozepravde crvenozuta dobrojutrosvima drzavasrbija evropskaunija hocukuci idegas jasamnajbolji
jasamkralj jatevolim jebiga jebemti jedinostvo kakosi kakoste kosovojesrbija kosovojesrce lakunoc ljubavmoja
ljubavizivot maliprinc mojaporodica mojalozinka mojasifra mojaljubav mojzivot mojamama mojkucni mojnalog najboljinasvetu
najlepsanasvetu najvolimte necuvisepisati neznamlozinku neznamja nedamkosovo nemalozinke otvorise ovojelozinka
ovojemojalozinka partizansampion pitajmamu pustimeunutra samosloga samoslogasrbinaspasava samojako sretannovagodina
srecannovagodina srecanrodjendan srbijadotokija srbijanazapadu suncemoje svakidan svecesebitidobro tajnalozinka tajna
tajnasifra tatamama tolerancija ulazslobodan volimmamu volimsebe volimsvojuporodicu volimtebe volimtemnogo
volimtenajvise volimtezauvek volimtezauvijek volimtezivote volimsvojzivot vecnaljubav zabranjenovoce zivelasrbija
zivelesrbija zivjelabosna zivotjelep zivotjelijep zivotjesan zvezdasampion sezamotvorise
humansecuritysummerschool summerschoolpassword commongroundpassword peaceandsecurity peaceandlove loveandpeace
peaceandhumanrights humanrightsforall humanrightsarewomensrights freedomofspeech welcometosummerschool
letnjaskola ljetnaskola letnjaskolabezbednosti ljudskabezbednost ljudskasigurnost ljudskaprava mirisigurnost
zajednickotlo zajednickitemelj pravdaimir mirbrateimir mirbratemir mirljubavsloboda
`;
