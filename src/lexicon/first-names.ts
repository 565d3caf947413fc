import { listWords } from './word-list.js';

/**
 * First names that tell a gender in most of Europe, accents folded, lower case. A name that is common for both (Camille,
 * Claude, Andrea, Sacha …) stands in neither list.
 */
export const FEMALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  listWords(`
    adelaide adele adrienne agathe agnes agnieszka aida alba alice aline alix amelie amy anais angela angelique
    anita ann anna anne anneliese annick annie antoinette apolonia ariane astrid aude audrey aurelie aurore
    axelle barbara beatrice benedicte benoite berengere bernadette bertille bethany birgit brigid brigitte
    brunehilde capucine carine carlotta carmen carol caroline catherine cecile celine chantal charlotte chloe
    christelle christiane christine claire clara clarisse clemence clementine clotilde colette constance coralie
    corinne cornelia daphne deborah delphine denise diane dominika dorota dorothee edith eleanor elena eleonora
    eliane elif elisabeth elise elizabeth elodie eloise elsa emilie emily emma estelle esther eugenie eva
    evelyne fabienne fatima fatou fatoumata fiona flavie florence floriane frances francine francoise frederique
    gabrielle genevieve georgette geraldine ghislaine ginette gisele giulia grace greta gretchen gwendoline
    hanna hannah harriet heather hedwige heike helen helena helene heloise henrike hermine honorine hortense
    huguette ida ifeoma ines ingeborg ingrid irene iris isabel isabelle isaure ivana jacqueline jana jane janet
    janine jeanne jennifer jessica joanna jocelyne johanna josephine josette joyce juana judith julia julie
    juliette jutta karen karin karine karoline katarzyna kate katherine kathleen kerstin khadija kim kirsi
    kirsten kristen kristin laetitia lara laure laurence lea leila lena leonor liisa lina linda lisa liv
    lorraine louise luce lucia lucie lucienne ludivine ludmila lydia lydie lynn madeleine magali magda
    malgorzata manon marcelle margaret margarita margaux margot margrethe marguerite maria mariam marianne marie
    marina marine marion marit marjorie marlene marta martha marthe martine mary maryam maryse mathilde maud
    megan meike melanie melissa meredith merete mireille miriam molly monica monika monique muriel myriam nadege
    nadia nadine naomi natalia natalie nathalie nicole nina noelle noemie nolwenn nora odette odile olga olivia
    ottilie ottoline paloma pamela patricia paula paulette pauline perrine petra philippa philippine pia rachel
    raphaelle rebecca regine renata renee rhiannon rita rosa rosalind rose roseline roxane rozenn ruth sabine
    sabrina salome samira sandra sandrine saoirse sara sarah severine sibylle simone siobhan sofia sofie solange
    solene solveig sonia sophie stella stephanie sunniva susan susanna susanne suzanne sybille sylviane sylvie
    tamara tanja tatiana tess thandeka therese tiphaine ulrike ursula valentina valerie vera veronica veronique
    victoria violaine violette virginie viviane wanda wieslawa wilhelmina xenia yasmina yolande yvette yvonne
    zoe
  `),
);

export const MALE_FIRST_NAMES: ReadonlySet<string> = new Set(
  listWords(`
    aaron abdel adam adrien ahmed alain alan alasdair albert aldo alejandro alessandro alexander alexandre
    alexei alfred ali alistair ambroise amir anatole anders andreas andrei andrew angus anselm anselme anthony
    antoine anton antonio aristide armand arnaud arthur artur auguste augustin aurelien aurelio axel baptiste
    barnaby bartholome bartlomiej bartosz basile bastien ben benedict benjamin benoit bernard bertrand bjorn bo
    boris brendan brian bruno carl carlos casimir cedric charles christian christophe clement colin conor
    constantin corentin cormac cornelius cyril cyrille damien daniel dario dave david denis dennis desmond
    didier diego dieter dimitri dinko dirk dmitri domhnall donald doug douglas duncan edgar edmond edmund
    edouard eduardo edward elias elio emile emilien emmanuel emmett emre enrique enzo eric erik ernest erwan
    etienne eugene evan ezequiel fabian fabien fabio fabrice farid felix ferdinand fergus fernando filip firmin
    florent florentin florian francesco francis franck francois frank franz fred frederic frederick friedrich
    fritz gabin gael gareth gaspard gaston gautier geoffrey george georges gerald gerard gerhard gernot gilbert
    gilles giorgio giovanni giuseppe glenn gonzalo gordon graham gregoire gregory guido guillaume gunnar gunther
    gustav gustave gustaw guy hadrien hakan hamza hans harald harold harry hassan hector henri henrik henry
    herbert herve hippolyte horst howard hubert hugh hugo hugues humphrey ian ibrahim idris ignacio ignacy
    ignatius igor ivan jacek jack jacques jakob jakub james jan janusz jason javier jean jeff jeremie jeremy
    jeroen jerome jim joachim joao joe joel johan johannes john jon jonas jonathan joost jordan jorg jorge jose
    josef joseph joshua jowan juan jules julien jurgen justin karim karl karol kaspar keith ken kenneth kevin
    klaas klaus konrad konstantin krzysztof kurt kwame lars laszlo laurent lazare leo leon leonard leopold lewis
    lionel lorcan lorenz lorenzo louis luc lucas lucien ludovic ludvik luigi luis lukas luke maarten mads magnus
    malcolm malo manuel marc marcel marcin marco marcus marek mario marius mark markus martin mateusz mathieu
    mathis matteo matthew matthias matthieu mattias maurice max maxime maximilien michael michal michel miguel
    mikael mike milan mohamed mohammed moritz mustafa nathan nathanael neil nicholas nicolas niels nigel nils
    noah noel norbert octave olaf oliver olivier omar oscar osman ousmane owen pablo pascal patrice patrick paul
    pawel pedro per peter philemon philip philippe pierre pieter piotr quentin quincy rachid rafael ralph ramon
    raoul raphael raymond reinhard remi rene ricardo richard rob robert roberto robin rodrigo roger roland rolf
    roman ronald rory ruben rudolf rudy rui rune russell ryszard sam samuel santiago sean sebastian sebastien
    seraphin serge sergei sergio seth sigismond silvio simon slawomir soren stanislas stanislaw stefan stephan
    stephane stephen steve steven stuart sven sylvain tancrede tarek tariq teodor terence thaddeus theo theodore
    thibault thierry thomas thomasz tim timothy tobias tom tomas tomasz tony tristan tycho ulf ulrich uwe
    valentin victor viktor vincent vladimir walter werner wilfried wilhelm willem william wim wladyslaw wolfgang
    xavier yanis yann yannick youssef yves zbigniew zoltan
  `),
);
