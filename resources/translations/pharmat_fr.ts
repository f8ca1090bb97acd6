<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About pharmaT Desktop</source>
        <translation>À propos de pharmaT Desktop</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Qt under the LGPL; Inter and Noto Sans Arabic under the Open Font License; Lucide's icons (ISC).</source>
        <translation>Qt sous LGPL ; Inter et Noto Sans Arabic sous Open Font License ; icônes de Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AboutStep</name>
    <message>
        <source>No particular subject</source>
        <translation>Aucune matière en particulier</translation>
    </message>
    <message>
        <source>For the course “{course}”</source>
        <translation>Pour le cours « {course} »</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Topic: what you want to work on</source>
        <translation>Sujet : ce que vous voulez travailler</translation>
    </message>
    <message>
        <source>Notes for the tutor (optional)</source>
        <translation>Notes pour le tuteur (facultatif)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Weekly sessions keep the time of your clock, also when it is changed.</source>
        <translation>Les séances hebdomadaires gardent l'heure de votre montre, même quand elle change.</translation>
    </message>
</context>
<context>
    <name>AcademyPage</name>
    <message>
        <source>Choose your academy</source>
        <translation>Choisissez votre académie</translation>
    </message>
    <message>
        <source>Your academy gave you an address and a publishable key.</source>
        <translation>Votre académie vous a donné une adresse et une clé publique.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publishable key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Paste both</source>
        <translation>Coller les deux</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Add another one</source>
        <translation>En ajouter une autre</translation>
    </message>
    <message>
        <source>Sign in at {academy}</source>
        <translation>Se connecter à {academy}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check and continue</source>
        <translation>Vérifier et continuer</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: {name}</source>
        <translation>Compte : {name}</translation>
    </message>
</context>
<context>
    <name>AccountPopover</name>
    <message>
        <source>Profile and settings</source>
        <translation>Profil et réglages</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Switch to {name}, {email}, {academy}</source>
        <translation>Passer à {name}, {email}, {academy}</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Passer à</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>For whoever helps you. Nothing personal is in it: read it before you send it.</source>
        <translation>Pour qui vous aide. Rien de personnel : lisez avant d'envoyer.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Show diagnostics…</source>
        <translation>Afficher le diagnostic…</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
</context>
<context>
    <name>AllMarks</name>
    <message>
        <source>Your notes in all courses</source>
        <translation>Vos notes dans tous les cours</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Chercher dans vos notes</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes</source>
        <translation>Vos signets, surlignages et notes</translation>
    </message>
    <message>
        <source>You keep nothing yet. Highlight words in a lesson.</source>
        <translation>Vous ne gardez encore rien. Surlignez des mots dans une leçon.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, texts and icons alike.</source>
        <translation>Tout grandit dans la fenêtre, textes et icônes.</translation>
    </message>
    <message>
        <source>The window closes for a moment and comes back as it is. Nothing that you wrote is lost.</source>
        <translation>La fenêtre se ferme un instant et revient telle quelle. Rien de ce que vous avez écrit n'est perdu.</translation>
    </message>
    <message>
        <source>The new size takes effect at the next start</source>
        <translation>La nouvelle taille s'applique au prochain démarrage</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Panels appear at once instead of sliding. The system's own setting is always heeded.</source>
        <translation>Les panneaux apparaissent d'un coup au lieu de glisser. Le réglage du système est toujours respecté.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Liked</source>
        <translation>Aimé</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Choisissez un article</translation>
    </message>
    <message>
        <source>It opens here, also offline.</source>
        <translation>Il s’ouvre ici, même hors ligne.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>another time: {time}</source>
        <translation>autre horaire : {time}</translation>
    </message>
</context>
<context>
    <name>AskingBack</name>
    <message>
        <source>Ask for a refund</source>
        <translation>Demander un remboursement</translation>
    </message>
    <message>
        <source>Show the refund</source>
        <translation>Afficher le remboursement</translation>
    </message>
</context>
<context>
    <name>AvailabilityPage</name>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires de la semaine</translation>
    </message>
    <message>
        <source>Drag over the times at which you can be booked. With keys: arrows, Shift, Space.</source>
        <translation>Faites glisser sur les heures où l’on peut vous réserver. Au clavier : flèches, Maj, espace.</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>The same hours, to read and to type.</source>
        <translation>Les mêmes heures, à lire et à saisir.</translation>
    </message>
    <message>
        <source>Single dates</source>
        <translation>Dates particulières</translation>
    </message>
    <message>
        <source>Holidays, and days on which you teach at other times.</source>
        <translation>Congés, et jours où vous enseignez à d’autres heures.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Hours are told by the clock of this zone, whatever the season.</source>
        <translation>Les heures suivent l’horloge de ce fuseau, en toute saison.</translation>
    </message>
    <message>
        <source>What students will see</source>
        <translation>Ce que verront les étudiants</translation>
    </message>
    <message>
        <source>When a session of an hour can begin in the coming days.</source>
        <translation>Quand une séance d’une heure peut commencer dans les prochains jours.</translation>
    </message>
</context>
<context>
    <name>BeginAnewPage</name>
    <message>
        <source>Your files cannot be opened</source>
        <translation>Vos fichiers ne peuvent pas être ouverts</translation>
    </message>
    <message>
        <source>They are encrypted, and this computer does not find the key: the keychain may be locked, or the passphrase forgotten. You can look again, for example after unlocking the keychain. Or you begin with new files: everything that the academy has is loaded again. Only what was never sent stays in the old files, which are put aside and can be opened should the key turn up.</source>
        <translation>Ils sont chiffrés et cet ordinateur ne trouve pas la clé : le trousseau est peut-être verrouillé, ou la phrase secrète oubliée. Vous pouvez réessayer, par exemple après avoir déverrouillé le trousseau. Ou bien vous repartez avec de nouveaux fichiers : tout ce que l'académie possède est rechargé. Seul ce qui n'a jamais été envoyé reste dans les anciens fichiers, mis de côté et ouvrables si la clé réapparaît.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Begin with new files</source>
        <translation>Repartir avec de nouveaux fichiers</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Their free times are shown here. You can change your mind at each step.</source>
        <translation>Ses heures libres s'affichent ici. Vous pouvez changer d'avis à chaque étape.</translation>
    </message>
    <message>
        <source>Choose a tutor</source>
        <translation>Choisissez un tuteur</translation>
    </message>
    <message>
        <source>Steps of the booking</source>
        <translation>Étapes de la réservation</translation>
    </message>
    <message>
        <source>1  Time</source>
        <translation>1  Heure</translation>
    </message>
    <message>
        <source>2  About it</source>
        <translation>2  Détails</translation>
    </message>
    <message>
        <source>3  Confirm</source>
        <translation>3  Confirmer</translation>
    </message>
</context>
<context>
    <name>BookingScreen</name>
    <message>
        <source>Your earlier booking has arrived. It is in the calendar.</source>
        <translation>Votre réservation précédente est arrivée. Elle est dans le calendrier.</translation>
    </message>
    <message>
        <source>Your earlier booking was not made.</source>
        <translation>Votre réservation précédente n'a pas été faite.</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Cards of the deck</source>
        <translation>Cartes du paquet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>BrowserPage</name>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>En attente de votre navigateur</translation>
    </message>
    <message>
        <source>Sign in with {provider} in the window that has just opened there. Then you come back here.</source>
        <translation>Connectez-vous avec {provider} dans la fenêtre qui vient de s'ouvrir. Vous revenez ensuite ici.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>When you travel, sessions move to the time that it is there.</source>
        <translation>En voyage, les séances passent à l'heure du lieu.</translation>
    </message>
    <message>
        <source>Go by this computer's clock</source>
        <translation>Selon l'horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>Sessions are shown in this time.</source>
        <translation>Les séances s’affichent à cette heure.</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Time zone {city}, {offset}. Choose another.</source>
        <translation>Fuseau horaire {city}, {offset}. En choisir un autre.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Asking what cancelling would cost…</source>
        <translation>On demande ce que coûterait l'annulation…</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message numerus="yes">
        <source>%Ln people with this name</source>
        <translation><numerusform>%Ln personne porte ce nom</numerusform><numerusform>%Ln personnes portent ce nom</numerusform></translation></message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Without a course</source>
        <translation>Sans cours</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Edit card</source>
        <translation>Modifier la carte</translation>
    </message>
    <message>
        <source>Front: what is asked</source>
        <translation>Recto : la question</translation>
    </message>
    <message>
        <source>Back: the answer</source>
        <translation>Verso : la réponse</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Markdown works: **bold**, lists, tables. Nobody but you sees your cards.</source>
        <translation>Markdown fonctionne : **gras**, listes, tableaux. Personne d’autre que vous ne voit vos cartes.</translation>
    </message>
    <message>
        <source>Save card</source>
        <translation>Enregistrer la carte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CardLinks</name>
    <message>
        <source>Card saved.</source>
        <translation>Carte enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards were made from your wrong answers.</source>
        <translation><numerusform>%Ln carte a été créée à partir de vos erreurs.</numerusform><numerusform>%Ln cartes ont été créées à partir de vos erreurs.</numerusform></translation></message>
    <message>
        <source>You have cards of these already.</source>
        <translation>Vous avez déjà des cartes pour celles-ci.</translation>
    </message>
</context>
<context>
    <name>CardsDetailView</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réviser</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les cartes</translation>
    </message>
    <message>
        <source>Your cards are not here yet</source>
        <translation>Vos cartes ne sont pas encore ici</translation>
    </message>
    <message>
        <source>They come once the academy can be reached. You can make new ones meanwhile.</source>
        <translation>Elles arrivent dès que l'académie est joignable. Vous pouvez en créer d'autres en attendant.</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Pas encore de cartes</translation>
    </message>
    <message>
        <source>Make one by hand, from a lesson's words, or from what went wrong in a quiz.</source>
        <translation>Créez-en une à la main, à partir d’une leçon ou de vos erreurs dans un quiz.</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Done for now. Well learned.</source>
        <translation>Terminé pour l’instant. Bien appris !</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Annuler la dernière</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Delete this card?</source>
        <translation>Supprimer cette carte ?</translation>
    </message>
    <message>
        <source>What you learned of it is forgotten, too.</source>
        <translation>Ce que vous en avez appris est oublié aussi.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>You finished this course on {day}.</source>
        <translation>Vous avez terminé ce cours le {day}.</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Certificat {number}</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>Enregistrer le certificat…</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Weeks or months</source>
        <translation>Semaines ou mois</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Earned by week in {currency}</source>
        <translation>Gagné par semaine en {currency}</translation>
    </message>
    <message>
        <source>Earned by month in {currency}</source>
        <translation>Gagné par mois en {currency}</translation>
    </message>
</context>
<context>
    <name>ChatScreen</name>
    <message>
        <source>That message is not on this computer any more.</source>
        <translation>Ce message n'est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>Abandonner cette modification ?</translation>
    </message>
    <message>
        <source>The message stays as it was before.</source>
        <translation>Le message reste comme avant.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Supprimer ce message ?</translation>
    </message>
    <message>
        <source>It was not sent. Its text will be gone for good.</source>
        <translation>Il n'a pas été envoyé. Son texte sera perdu pour de bon.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Everyone in the conversation will see that a message was deleted, and no longer its text.</source>
        <translation>Tout le monde verra qu'un message a été supprimé, mais plus son texte.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Tick what is right. Students do not see it before they have answered.</source>
        <translation>Cochez ce qui est juste. Les étudiants ne le voient pas avant d’avoir répondu.</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Ajouter un choix</translation>
    </message>
</context>
<context>
    <name>ChoiceModel</name>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Choice {n} is right</source>
        <translation>Le choix {n} est juste</translation>
    </message>
    <message>
        <source>Choice {n}</source>
        <translation>Choix {n}</translation>
    </message>
    <message>
        <source>Remove choice {n}</source>
        <translation>Retirer le choix {n}</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>Cet ordinateur n'a pas de trousseau</translation>
    </message>
    <message>
        <source>What you read and write is kept on this computer, so that it works offline. Elsewhere the keychain holds the key to it. Here you decide, once. Without a keychain you also sign in again after you quit.</source>
        <translation>Ce que vous lisez et écrivez est gardé sur cet ordinateur pour fonctionner hors ligne. Ailleurs, le trousseau en garde la clé. Ici, c'est vous qui décidez, une fois. Sans trousseau, il faut aussi se reconnecter après avoir quitté.</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Everything is encrypted. You type the passphrase at each start; nobody can recover it.</source>
        <translation>Tout est chiffré. Vous tapez la phrase à chaque démarrage ; personne ne peut la retrouver.</translation>
    </message>
    <message>
        <source>Do not protect what I write</source>
        <translation>Ne pas protéger ce que j'écris</translation>
    </message>
    <message>
        <source>No passphrase. What the academy sent can be read until you quit, and is loaded again then.</source>
        <translation>Pas de phrase. Ce que l'académie a envoyé est lisible jusqu'à la fermeture, puis rechargé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Unsent messages and drafts lie on the disk as they are: whoever can open this computer can read them.</source>
        <translation>Les messages non envoyés et les brouillons sont sur le disque tels quels : qui ouvre cet ordinateur peut les lire.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>Utilisez au moins %Ln caractère.</numerusform><numerusform>Utilisez au moins %Ln caractères.</numerusform></translation></message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Six-digit code</source>
        <translation>Code à six chiffres</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>Open the demo's mailbox</source>
        <translation>Ouvrir la boîte de la démo</translation>
    </message>
    <message>
        <source>Nothing there? Look into the spam folder, and check the address.</source>
        <translation>Rien ? Regardez dans les indésirables et vérifiez l'adresse.</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>Confirmez votre adresse</translation>
    </message>
    <message>
        <source>Check your email</source>
        <translation>Consultez vos e-mails</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation><numerusform>Renvoyer dans %Ln s</numerusform><numerusform>Renvoyer dans %Ln s</numerusform></translation></message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Editing a message</source>
        <translation>Modification d'un message</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>vous-même</translation>
    </message>
    <message>
        <source>Reply to {name}: {text}</source>
        <translation>Répondre à {name} : {text}</translation>
    </message>
    <message>
        <source>You are offline. Messages will be sent when you are back online.</source>
        <translation>Vous êtes hors ligne. Les messages partiront au retour de la connexion.</translation>
    </message>
    <message>
        <source>You are signed out. Messages will be sent when you have signed in again.</source>
        <translation>Vous êtes déconnecté. Les messages partiront quand vous serez reconnecté.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter starts a new line</source>
        <translation>Entrée envoie, Maj+Entrée passe à la ligne</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Enregistrer et envoyer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>{count} characters too many</source>
        <translation>{count} caractères de trop</translation>
    </message>
</context>
<context>
    <name>ConfirmForm</name>
    <message>
        <source>Meeting link (https://…), may follow later</source>
        <translation>Lien de la réunion (https://…), peut suivre plus tard</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <translation>Le lien doit commencer par https://.</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Your time</source>
        <translation>Votre heure</translation>
    </message>
    <message>
        <source>For {person}</source>
        <translation>Pour {person}</translation>
    </message>
    <message>
        <source>Not booked: you leave a request. It is asked for as soon as the academy can be reached.</source>
        <translation>Ce n'est pas une réservation : vous laissez une demande. Elle partira dès que l'académie sera joignable.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
</context>
<context>
    <name>ConnectionIndicator</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>Connexion : {state}</translation>
    </message>
</context>
<context>
    <name>ConnectionPopover</name>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnostic…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Travailler hors ligne</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Why was this not sent?</source>
        <translation>Pourquoi n'est-ce pas envoyé ?</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Chat</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Rechercher des messages</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations are being loaded</source>
        <translation>Chargement des conversations</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <source>They appear here as soon as a tutor or the academy writes to you.</source>
        <translation>Elles apparaissent ici dès qu'un tuteur ou l'académie vous écrit.</translation>
    </message>
    <message>
        <source>Archived: {count}</source>
        <translation>Archivées : {count}</translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Revenir à toutes les conversations</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Membres…</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Ajouter des personnes…</translation>
    </message>
    <message>
        <source>Rename group…</source>
        <translation>Renommer le groupe…</translation>
    </message>
    <message>
        <source>Leave group…</source>
        <translation>Quitter le groupe…</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver les notifications</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>For one hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Pendant une semaine</translation>
    </message>
    <message>
        <source>Until I unmute it</source>
        <translation>Jusqu’à ce que je la réactive</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation><numerusform>%n non lu</numerusform><numerusform>%n non lus</numerusform></translation></message>
    <message>
        <source>you are mentioned</source>
        <translation>vous êtes mentionné</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation><numerusform>%n non envoyé</numerusform><numerusform>%n non envoyés</numerusform></translation></message>
</context>
<context>
    <name>CourseAbout</name>
    <message>
        <source>What you will be able to do</source>
        <translation>Ce que vous saurez faire</translation>
    </message>
    <message>
        <source>What you should know before</source>
        <translation>Ce qu’il faut savoir avant</translation>
    </message>
    <message>
        <source>Syllabus</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Go on learning</source>
        <translation>Continuer d'apprendre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>CourseDetailView</name>
    <message>
        <source>Choose a course</source>
        <translation>Choisissez un cours</translation>
    </message>
    <message>
        <source>Its lessons open here, also offline.</source>
        <translation>Ses leçons s'ouvrent ici, même hors ligne.</translation>
    </message>
</context>
<context>
    <name>CourseForm</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Remettre en brouillon</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>CourseListView</name>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Get ready to be offline</source>
        <translation>Se préparer à être hors ligne</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Search courses</source>
        <translation>Rechercher des cours</translation>
    </message>
    <message>
        <source>Courses are being loaded</source>
        <translation>Chargement des cours</translation>
    </message>
    <message>
        <source>Which courses</source>
        <translation>Quels cours</translation>
    </message>
    <message>
        <source>My courses</source>
        <translation>Mes cours</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>Pas encore de cours</translation>
    </message>
    <message>
        <source>Find one in the catalog and enrol.</source>
        <translation>Trouvez-en un dans le catalogue et inscrivez-vous.</translation>
    </message>
    <message>
        <source>What you teach appears here.</source>
        <translation>Ce que vous enseignez apparaît ici.</translation>
    </message>
    <message>
        <source>Open the catalog</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>Le catalogue est vide</translation>
    </message>
    <message>
        <source>The academy has published no course yet.</source>
        <translation>L’académie n’a encore publié aucun cours.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No course matches</source>
        <translation>Aucun cours ne correspond</translation>
    </message>
    <message>
        <source>Try another word, or look at all courses.</source>
        <translation>Essayez un autre mot, ou regardez tous les cours.</translation>
    </message>
    <message>
        <source>Show all courses</source>
        <translation>Afficher tous les cours</translation>
    </message>
</context>
<context>
    <name>CoursePageView</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln cards</source>
        <translation><numerusform>Réviser %Ln carte</numerusform><numerusform>Réviser %Ln cartes</numerusform></translation></message>
    <message>
        <source>Free previews</source>
        <translation>Aperçus gratuits</translation>
    </message>
    <message>
        <source>This course has no lessons yet.</source>
        <translation>Ce cours n'a pas encore de leçons.</translation>
    </message>
    <message>
        <source>Lessons of {course}</source>
        <translation>Leçons de {course}</translation>
    </message>
    <message>
        <source>Edit the course</source>
        <translation>Modifier le cours</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>CourseStudents</name>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Students and how far they are</source>
        <translation>Étudiants et leur avancement</translation>
    </message>
    <message>
        <source>Nobody takes this course yet.</source>
        <translation>Personne ne suit encore ce cours.</translation>
    </message>
</context>
<context>
    <name>CoursesScreen</name>
    <message>
        <source>Thank you for your review.</source>
        <translation>Merci pour votre avis.</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>Give a make-up session</source>
        <translation>Offrir une séance de rattrapage</translation>
    </message>
    <message>
        <source>The student books it like any other session, and pays nothing.</source>
        <translation>L’étudiant la réserve comme toute autre séance et ne paie rien.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Choose a student</source>
        <translation>Choisir un étudiant</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>What it is for; the student reads this</source>
        <translation>La raison ; l’étudiant la lit</translation>
    </message>
    <message>
        <source>Giving…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>L’offrir</translation>
    </message>
    <message>
        <source>Choose a student.</source>
        <translation>Choisissez un étudiant.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for.</source>
        <translation>Dites en quelques mots pourquoi.</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Your picture</source>
        <translation>Votre photo</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys, until your face is in the circle.</source>
        <translation>Faites-la glisser, ou utilisez les flèches, jusqu'à ce que votre visage soit dans le cercle.</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <source>Picture: arrow keys move it, plus and minus enlarge it</source>
        <translation>Photo : les flèches la déplacent, plus et moins l'agrandissent</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Take your data with you</source>
        <translation>Emporter vos données</translation>
    </message>
    <message>
        <source>Everything the academy keeps of you</source>
        <translation>Tout ce que l'académie garde de vous</translation>
    </message>
    <message>
        <source>Profile, messages, courses, sessions and payments as one file that other programs can read. Its links to your files work for an hour.</source>
        <translation>Profil, messages, cours, séances et paiements dans un seul fichier que d'autres programmes peuvent lire. Ses liens vers vos fichiers fonctionnent pendant une heure.</translation>
    </message>
    <message>
        <source>End your account</source>
        <translation>Fermer votre compte</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Supprimer votre compte</translation>
    </message>
    <message>
        <source>For good. You are told what goes and what stays, and asked again.</source>
        <translation>Pour de bon. On vous dit ce qui part et ce qui reste, et on vous redemande.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. Choose another place.</source>
        <translation>Le fichier n'a pas pu être écrit : {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Your data is in {file}.</source>
        <translation>Vos données sont dans {file}.</translation>
    </message>
    <message>
        <source>Save your data</source>
        <translation>Enregistrer vos données</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Collecte…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What holds then</source>
        <translation>Ce qui vaut ce jour-là</translation>
    </message>
    <message>
        <source>Note, for yourself</source>
        <translation>Note, pour vous</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From when to when</source>
        <translation>De quand à quand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Write hours such as 09:00–12:00, 14:00–18:30, in steps of five minutes.</source>
        <translation>Écrivez des heures comme 09:00–12:00, 14:00–18:30, par pas de cinq minutes.</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>Change {day}</source>
        <translation>Modifier {day}</translation>
    </message>
    <message>
        <source>Remove {day}</source>
        <translation>Retirer {day}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>No exceptions: the weekly hours hold on every date.</source>
        <translation>Aucune exception : les horaires de la semaine valent tous les jours.</translation>
    </message>
    <message>
        <source>Add a date…</source>
        <translation>Ajouter une date…</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Hours on {day}</source>
        <translation>Heures du {day}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation>Copier le {day} vers d’autres jours</translation>
    </message>
    <message>
        <source>Write hours such as 09:00–12:00, 14:00–18:30, in steps of five minutes.</source>
        <translation>Écrivez des heures comme 09:00–12:00, 14:00–18:30, par pas de cinq minutes.</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>To all other days</source>
        <translation>Vers tous les autres jours</translation>
    </message>
    <message>
        <source>To all working days</source>
        <translation>Vers tous les jours ouvrés</translation>
    </message>
    <message>
        <source>To {day}</source>
        <translation>Vers le {day}</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>How much goes back, in {currency}; at most {amount}</source>
        <translation>Combien est rendu, en {currency} ; au plus {amount}</translation>
    </message>
    <message>
        <source>Your answer; the payer reads it. Needed to decline.</source>
        <translation>Votre réponse ; la personne qui a payé la lit. Nécessaire pour refuser.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>Refus…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>L’envoyer à nouveau</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Rendre {amount}</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Write an amount, at most {amount}.</source>
        <translation>Écrivez un montant, au plus {amount}.</translation>
    </message>
    <message>
        <source>Say in a few words why it is declined.</source>
        <translation>Dites en quelques mots pourquoi c’est refusé.</translation>
    </message>
</context>
<context>
    <name>DeckListView</name>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Paquets</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>Supprimer votre compte ?</translation>
    </message>
    <message>
        <source>Your profile, your picture and your files at the academy are deleted, and you cannot sign in any more. Messages that you wrote stay with those who received them, without your name. The academy keeps receipts for as long as the law demands. What this computer has of the academy is removed. Nobody can undo this.</source>
        <translation>Votre profil, votre photo et vos fichiers à l'académie sont supprimés, et vous ne pourrez plus vous connecter. Les messages que vous avez écrits restent chez ceux qui les ont reçus, sans votre nom. L'académie garde les reçus aussi longtemps que la loi l'exige. Ce que cet ordinateur a de l'académie est effacé. Personne ne peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Supprimer mon compte</translation>
    </message>
    <message>
        <source>To confirm, type {email}</source>
        <translation>Pour confirmer, tapez {email}</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Sign in as {name}, {role}. {about}</source>
        <translation>Se connecter en tant que {name}, {role}. {about}</translation>
    </message>
</context>
<context>
    <name>DescribeForm</name>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Notes for both sides</source>
        <translation>Notes pour les deux</translation>
    </message>
    <message>
        <source>Meeting link (https://…)</source>
        <translation>Lien de la réunion (https://…)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The link must begin with https://.</source>
        <translation>Le lien doit commencer par https://.</translation>
    </message>
</context>
<context>
    <name>DirectoryView</name>
    <message>
        <source>Book a session</source>
        <translation>Réserver une séance</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Retour au calendrier</translation>
    </message>
    <message>
        <source>Search tutors</source>
        <translation>Chercher des tuteurs</translation>
    </message>
    <message>
        <source>Tutors</source>
        <translation>Tuteurs</translation>
    </message>
    <message>
        <source>Tutors are being loaded</source>
        <translation>Chargement des tuteurs</translation>
    </message>
    <message>
        <source>No tutors yet</source>
        <translation>Pas encore de tuteurs</translation>
    </message>
    <message>
        <source>The academy has none that can be booked.</source>
        <translation>L'académie n'en a aucun que l'on puisse réserver.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>No tutor matches</source>
        <translation>Aucun tuteur ne correspond</translation>
    </message>
    <message>
        <source>Try another word, or look at all tutors.</source>
        <translation>Essayez un autre mot, ou regardez tous les tuteurs.</translation>
    </message>
    <message>
        <source>Show all tutors</source>
        <translation>Afficher tous les tuteurs</translation>
    </message>
</context>
<context>
    <name>DisputeCard</name>
    <message>
        <source>Take mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Prendre les deux</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>Sur un autre appareil</translation>
    </message>
</context>
<context>
    <name>Disputes</name>
    <message>
        <source>This was changed on another device, too. Nothing is saved until you choose what holds.</source>
        <translation>Ceci a aussi été modifié sur un autre appareil. Rien n’est enregistré avant votre choix.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Page {n} sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>This document is locked with a password. Ask your tutor for it, and open it elsewhere.</source>
        <translation>Ce document est protégé par un mot de passe. Demandez-le à votre tuteur et ouvrez-le ailleurs.</translation>
    </message>
    <message>
        <source>This document is damaged, or no PDF. Tell your tutor, so that it is uploaded again.</source>
        <translation>Ce document est abîmé, ou n’est pas un PDF. Dites-le à votre tuteur pour qu’il l’envoie à nouveau.</translation>
    </message>
</context>
<context>
    <name>DownloadStrip</name>
    <message>
        <source>{state} · with the whole course</source>
        <translation>{state} · avec tout le cours</translation>
    </message>
    <message>
        <source>Asking how large it is…</source>
        <translation>On demande la taille…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>How much has been downloaded</source>
        <translation>Part déjà téléchargée</translation>
    </message>
</context>
<context>
    <name>DownloadsCard</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Nothing is downloaded. Open one of your courses, or a lesson, to have its files on this computer.</source>
        <translation>Rien n'est téléchargé. Ouvrez un de vos cours, ou une leçon, pour avoir ses fichiers sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files to attach them</source>
        <translation>Déposez des fichiers pour les joindre</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%Ln cards are due</source>
        <translation><numerusform>%Ln carte à réviser</numerusform><numerusform>%Ln cartes à réviser</numerusform></translation></message>
    <message>
        <source>A few minutes now save an hour before the exam.</source>
        <translation>Quelques minutes maintenant épargnent une heure avant l’examen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réviser</translation>
    </message>
</context>
<context>
    <name>EarningsView</name>
    <message>
        <source>Nothing came in this time.</source>
        <translation>Rien n’est arrivé pendant ce temps.</translation>
    </message>
    <message>
        <source>The academy cannot be reached: what came meanwhile is not here yet.</source>
        <translation>L’académie est injoignable : ce qui est arrivé entre-temps n’est pas encore ici.</translation>
    </message>
    <message>
        <source>Sign in again: what came meanwhile is not here yet.</source>
        <translation>Reconnectez-vous : ce qui est arrivé entre-temps n’est pas encore ici.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Your earnings are not here yet</source>
        <translation>Vos revenus ne sont pas encore ici</translation>
    </message>
    <message>
        <source>What students pay for your courses, sessions and packages appears here.</source>
        <translation>Ce que les étudiants paient pour vos cours, séances et forfaits apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing earned yet</source>
        <translation>Aucun revenu pour l’instant</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Earnings are being loaded</source>
        <translation>Les revenus sont en cours de chargement</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>The academy has not paid out anything in this currency yet.</source>
        <translation>L’académie n’a encore rien versé dans cette devise.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>EditorPart</name>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The questions are saved.</source>
        <translation>Les questions sont enregistrées.</translation>
    </message>
    <message>
        <source>The lessons were changed on another device. Look at them, then move again.</source>
        <translation>Les leçons ont été modifiées sur un autre appareil. Regardez-les, puis déplacez à nouveau.</translation>
    </message>
    <message>
        <source>“{lesson}” goes from the course for everybody, with what students kept of it.</source>
        <translation>« {lesson} » disparaît du cours pour tous, avec ce que les étudiants en ont gardé.</translation>
    </message>
    <message>
        <source>Delete this lesson?</source>
        <translation>Supprimer cette leçon ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Back to the course</source>
        <translation>Retour au cours</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It was changed on another device, too. Both changes are in.</source>
        <translation>Modifié aussi sur un autre appareil. Les deux modifications y sont.</translation>
    </message>
    <message>
        <source>This is as you left it, and not saved yet.</source>
        <translation>C’est comme vous l’avez laissé, pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>EmailEditor</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Changer votre adresse e-mail</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>New email address</source>
        <translation>Nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>Send the codes</source>
        <translation>Envoyer les codes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Both addresses get a mail with six digits. Type them here; until then the old address holds.</source>
        <translation>Les deux adresses reçoivent un e-mail avec six chiffres. Tapez-les ici ; d'ici là, l'ancienne reste valable.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Enter an email address, like name@example.com.</source>
        <translation>Tapez une adresse, comme nom@example.com.</translation>
    </message>
    <message>
        <source>Type all six digits.</source>
        <translation>Tapez les six chiffres.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>No emoji has such a name.</source>
        <translation>Aucun émoji ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>EndingPage</name>
    <message>
        <source>Send the files again</source>
        <translation>Renvoyer les fichiers</translation>
    </message>
    <message>
        <source>The files were not sent. {reason}</source>
        <translation>Les fichiers n'ont pas été envoyés. {reason}</translation>
    </message>
    <message>
        <source>Your files are in the conversation with the tutor.</source>
        <translation>Vos fichiers sont dans la conversation avec le tuteur.</translation>
    </message>
    <message>
        <source>Your files are being sent…</source>
        <translation>Envoi de vos fichiers…</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>Your request is written down</source>
        <translation>Votre demande est notée</translation>
    </message>
    <message>
        <source>It is not booked. {person} is asked as soon as the academy can be reached.</source>
        <translation>Ce n'est pas réservé. La demande sera faite à {person} dès que l'académie sera joignable.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>Vers le calendrier</translation>
    </message>
    <message>
        <source>Book another one</source>
        <translation>En réserver une autre</translation>
    </message>
    <message>
        <source>It is booked</source>
        <translation>C'est réservé</translation>
    </message>
    <message>
        <source>The time is held for you</source>
        <translation>L’horaire est réservé pour vous</translation>
    </message>
    <message>
        <source>{person} still has to confirm; you hear of it at once.</source>
        <translation>{person} doit encore confirmer ; vous le saurez aussitôt.</translation>
    </message>
    <message>
        <source>{person} has agreed.</source>
        <translation>{person} a accepté.</translation>
    </message>
    <message>
        <source>You pay after that, on the session's page.</source>
        <translation>Vous payez ensuite, sur la page de la séance.</translation>
    </message>
    <message>
        <source>You can pay now, on its page.</source>
        <translation>Vous pouvez payer maintenant, sur sa page.</translation>
    </message>
</context>
<context>
    <name>EnrolCard</name>
    <message>
        <source>Enrolling…</source>
        <translation>Inscription…</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>As soon as it is paid all of them open, and they stay readable offline.</source>
        <translation>Dès que c’est payé, toutes s’ouvrent et restent lisibles hors ligne.</translation>
    </message>
    <message>
        <source>Sign in again to enrol.</source>
        <translation>Reconnectez-vous pour vous inscrire.</translation>
    </message>
    <message>
        <source>You are offline. You can enrol when the academy can be reached again.</source>
        <translation>Vous êtes hors ligne. Vous pourrez vous inscrire quand l’académie sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>All lessons open at once and stay readable offline.</source>
        <translation>Toutes les leçons s’ouvrent aussitôt et restent lisibles hors ligne.</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>For another calendar</source>
        <translation>Pour un autre calendrier</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Enregistrer comme fichier de calendrier…</translation>
    </message>
    <message>
        <source>Open in the calendar of this computer</source>
        <translation>Ouvrir dans le calendrier de cet ordinateur</translation>
    </message>
    <message>
        <source>Copy as calendar text</source>
        <translation>Copier comme texte de calendrier</translation>
    </message>
</context>
<context>
    <name>FacetFilters</name>
    <message>
        <source>Sort</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Clarity</source>
        <translation>Clarté</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation><numerusform>%Ln étoile</numerusform><numerusform>%Ln étoiles</numerusform></translation></message>
    <message>
        <source>Overall</source>
        <translation>Dans l'ensemble</translation>
    </message>
    <message>
        <source>What was good?</source>
        <translation>Qu'est-ce qui était bien ?</translation>
    </message>
    <message>
        <source>What could be better? (only the other side reads this)</source>
        <translation>Que pourrait-on améliorer ? (seule l'autre personne le lit)</translation>
    </message>
    <message>
        <source>Others may read my stars and words, with my first name</source>
        <translation>D'autres peuvent lire mes étoiles et mes mots, avec mon prénom</translation>
    </message>
    <message>
        <source>Send feedback</source>
        <translation>Envoyer l'avis</translation>
    </message>
</context>
<context>
    <name>FileChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>A file for this lesson</source>
        <translation>Un fichier pour cette leçon</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>A PDF, a picture, a recording or a document, of at most %Ln MB.</source>
        <translation><numerusform>Un PDF, une image, un enregistrement ou un document, de %Ln Mo au plus.</numerusform><numerusform>Un PDF, une image, un enregistrement ou un document, de %Ln Mo au plus.</numerusform></translation></message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>The academy does not take this file: {hint}</source>
        <translation>L’académie n’accepte pas ce fichier : {hint}</translation>
    </message>
</context>
<context>
    <name>FilesField</name>
    <message>
        <source>Files for the tutor (optional)</source>
        <translation>Fichiers pour le tuteur (facultatif)</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>At most {count} files of {size}. They go to your conversation with {person} once it is booked.</source>
        <translation>Au plus {count} fichiers de {size}. Ils vont dans votre conversation avec {person} une fois la séance réservée.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>FlightDialog</name>
    <message>
        <source>Get ready to be offline</source>
        <translation>Se préparer à être hors ligne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Ce qui vous accompagne</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>Ce qui est déjà arrivé</translation>
    </message>
    <message>
        <source>Only rehearse</source>
        <translation>Répéter seulement</translation>
    </message>
    <message>
        <source>Download and rehearse</source>
        <translation>Télécharger et répéter</translation>
    </message>
    <message>
        <source>Lessons, sessions, files and cards for the time away. Enter leaves one out.</source>
        <translation>Leçons, séances, fichiers et cartes pour votre absence. Entrée en laisse un de côté.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>We send a code to your address. With it you choose a new password.</source>
        <translation>Nous envoyons un code à votre adresse. Il permet de choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Envoyer le code</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Forward a message</source>
        <translation>Transférer un message</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher des conversations</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>No conversation has this name.</source>
        <translation>Aucune conversation ne porte ce nom.</translation>
    </message>
    <message>
        <source>Comment (optional)</source>
        <translation>Commentaire (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>To: {names}</source>
        <translation>À : {names}</translation>
    </message>
    <message>
        <source>Choose conversations with Enter or a click.</source>
        <translation>Choisissez des conversations avec Entrée ou d’un clic.</translation>
    </message>
</context>
<context>
    <name>GroupName</name>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>About this conversation</source>
        <translation>À propos de cette conversation</translation>
    </message>
    <message>
        <source>Direct conversation</source>
        <translation>Conversation directe</translation>
    </message>
    <message>
        <source>Support of the academy</source>
        <translation>Assistance de l'académie</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation><numerusform>%n membre</numerusform><numerusform>%n membres</numerusform></translation></message>
</context>
<context>
    <name>InsightPart</name>
    <message>
        <source>Where students stop</source>
        <translation>Où les étudiants s’arrêtent</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Lessons: how many began, finished and stopped</source>
        <translation>Leçons : combien ont commencé, terminé et se sont arrêtés</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation><numerusform>%n nouveau</numerusform><numerusform>%n nouveaux</numerusform></translation></message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language of the app</source>
        <translation>Langue de l'application</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Choose a time…</source>
        <translation>Choisir une heure…</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>LessonDownload</name>
    <message>
        <source>Offline: {state}</source>
        <translation>Hors connexion : {state}</translation>
    </message>
    <message>
        <source>This lesson without a network</source>
        <translation>Cette leçon sans réseau</translation>
    </message>
</context>
<context>
    <name>LessonFoot</name>
    <message>
        <source>Previous lesson</source>
        <translation>Leçon précédente</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marquer comme terminée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
</context>
<context>
    <name>LessonForm</name>
    <message>
        <source>Save the lesson, then write its questions here.</source>
        <translation>Enregistrez la leçon, puis écrivez ses questions ici.</translation>
    </message>
    <message>
        <source>As students read it</source>
        <translation>Comme les étudiants le lisent</translation>
    </message>
    <message>
        <source>Introduction, in Markdown</source>
        <translation>Introduction, en Markdown</translation>
    </message>
</context>
<context>
    <name>LessonHead</name>
    <message>
        <source>Back to {course}</source>
        <translation>Retour à {course}</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Find in this lesson</source>
        <translation>Chercher dans cette leçon</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Garder cet endroit</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <translation>Surligner les mots choisis</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Make a card of the selected words</source>
        <translation>Faire une carte des mots choisis</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
</context>
<context>
    <name>LessonInsightCard</name>
    <message>
        <source>Its questions, at the first try:</source>
        <translation>Ses questions, au premier essai :</translation>
    </message>
    <message>
        <source>Who stopped in {lesson}</source>
        <translation>Qui s’est arrêté à {lesson}</translation>
    </message>
    <message>
        <source>Questions of {lesson}</source>
        <translation>Questions de {lesson}</translation>
    </message>
</context>
<context>
    <name>LessonOrder</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Drag lessons into their order, or move them with Alt and the arrow keys.</source>
        <translation>Faites glisser les leçons dans l’ordre, ou déplacez-les avec Alt et les flèches.</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nouvelle leçon</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Edit the lesson</source>
        <translation>Modifier la leçon</translation>
    </message>
    <message>
        <source>Delete the lesson</source>
        <translation>Supprimer la leçon</translation>
    </message>
</context>
<context>
    <name>LibraryListView</name>
    <message>
        <source>All subjects</source>
        <translation>Toutes les matières</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Quels articles</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Rechercher des articles</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles are being loaded</source>
        <translation>Chargement des articles</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Rien de gardé pour l’instant</translation>
    </message>
    <message>
        <source>Keep an article to find it here again.</source>
        <translation>Gardez un article pour le retrouver ici.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>What tutors publish appears here.</source>
        <translation>Ce que publient les tuteurs apparaît ici.</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>Aucun article ne correspond</translation>
    </message>
    <message>
        <source>Try another word or another subject.</source>
        <translation>Essayez un autre mot ou une autre matière.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Scheduled messages</source>
        <translation>Messages programmés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change text…</source>
        <translation>Modifier le texte…</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Modifier l’heure…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>Close the notes</source>
        <translation>Fermer les notes</translation>
    </message>
    <message>
        <source>Your bookmarks, highlights and notes in this lesson</source>
        <translation>Vos signets, surlignages et notes dans cette leçon</translation>
    </message>
    <message>
        <source>Write to this page</source>
        <translation>Écrire sur cette page</translation>
    </message>
    <message>
        <source>Keep a page, or write to it. Only you see it.</source>
        <translation>Gardez une page ou écrivez à son sujet. Vous seul la voyez.</translation>
    </message>
    <message>
        <source>Select words and highlight them, or keep a place. Only you see it.</source>
        <translation>Choisissez des mots et surlignez-les, ou gardez un endroit. Vous seul le voyez.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed. Put it back</source>
        <translation>Retirée. La remettre</translation>
    </message>
</context>
<context>
    <name>MaterialBar</name>
    <message>
        <source>You stopped at {time}.</source>
        <translation>Vous vous êtes arrêté à {time}.</translation>
    </message>
    <message>
        <source>This lesson has a document.</source>
        <translation>Cette leçon a un document.</translation>
    </message>
    <message>
        <source>Read it here</source>
        <translation>Le lire ici</translation>
    </message>
    <message>
        <source>This lesson is a recording.</source>
        <translation>Cette leçon est un enregistrement.</translation>
    </message>
    <message>
        <source>Open it in your player</source>
        <translation>L’ouvrir dans votre lecteur</translation>
    </message>
    <message>
        <source>The recording is on the web.</source>
        <translation>L’enregistrement est sur le web.</translation>
    </message>
    <message>
        <source>Watch it in the browser</source>
        <translation>Le regarder dans le navigateur</translation>
    </message>
    <message>
        <source>This lesson has a file.</source>
        <translation>Cette leçon a un fichier.</translation>
    </message>
    <message>
        <source>Open it with another program</source>
        <translation>L’ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>It is coming…</source>
        <translation>Il arrive…</translation>
    </message>
    <message>
        <source>How much of the file has come</source>
        <translation>Part du fichier déjà arrivée</translation>
    </message>
    <message>
        <source>Where did you stop? Next time you go on from there.</source>
        <translation>Où vous êtes-vous arrêté ? La prochaine fois, vous reprendrez de là.</translation>
    </message>
    <message>
        <source>Minutes and seconds at which you stopped</source>
        <translation>Minutes et secondes où vous vous êtes arrêté</translation>
    </message>
    <message>
        <source>min:sec</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Garder cet endroit</translation>
    </message>
    <message>
        <source>I have seen all of it</source>
        <translation>J’ai tout vu</translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Retirer du groupe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation><numerusform>%n membre</numerusform><numerusform>%n membres</numerusform></translation></message>
</context>
<context>
    <name>MentionButton</name>
    <message>
        <source>Go to the next mention of you</source>
        <translation>Aller à la mention suivante de vous</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation><numerusform>%n mention</numerusform><numerusform>%n mentions</numerusform></translation></message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to mention</source>
        <translation>Personnes à mentionner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to mention, arrow keys choose</source>
        <translation><numerusform>%Ln personne à mentionner, choisissez avec les flèches</numerusform><numerusform>%Ln personnes à mentionner, choisissez avec les flèches</numerusform></translation></message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New conversation</source>
        <translation>&amp;Nouvelle conversation</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>Travailler &amp;hors ligne</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>A&amp;ller partout…</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>&amp;Rechercher dans cette vue</translation>
    </message>
    <message>
        <source>&amp;Search messages</source>
        <translation>&amp;Rechercher des messages</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Demo's &amp;mailbox</source>
        <translation>&amp;Boîte de la démo</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copier le &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Rechercher des &amp;mises à jour</translation>
    </message>
    <message>
        <source>&amp;About pharmaT Desktop</source>
        <translation>À &amp;propos de pharmaT Desktop</translation>
    </message>
</context>
<context>
    <name>MessageButton</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message to {person}</source>
        <translation>Message à {person}</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Read by nobody yet</source>
        <translation>Lu par personne encore</translation>
    </message>
    <message>
        <source>Read by {names}</source>
        <translation>Lu par {names}</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Why was this not sent?</source>
        <translation>Pourquoi n'est-ce pas envoyé ?</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Ouvrir {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Stop {name}</source>
        <translation>Arrêter {name}</translation>
    </message>
</context>
<context>
    <name>MissedForm</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>MonthStrip</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>NearestTimes</name>
    <message>
        <source>Free instead: press 1, 2 or 3 to take one</source>
        <translation>Libre à la place : appuyez sur 1, 2 ou 3 pour en prendre une</translation>
    </message>
    <message>
        <source>Leave a request instead</source>
        <translation>Laisser plutôt une demande</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir une autre heure</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>You are signed in. Choose a password for the next time.</source>
        <translation>Vous êtes connecté. Choisissez un mot de passe pour la prochaine fois.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save and continue</source>
        <translation>Enregistrer et continuer</translation>
    </message>
</context>
<context>
    <name>NextSessionCard</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>Votre prochaine séance</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>NoSessionCard</name>
    <message>
        <source>No session is planned</source>
        <translation>Aucune séance n'est prévue</translation>
    </message>
    <message>
        <source>Find a tutor and a time that suits you both.</source>
        <translation>Trouvez un tuteur et une heure qui vous conviennent à tous deux.</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Réserver une séance</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Kept on this computer. Only you see it.</source>
        <translation>Conservée sur cet ordinateur. Vous seul la voyez.</translation>
    </message>
    <message>
        <source>Kept on this computer, and on your other devices as soon as the academy can be reached.</source>
        <translation>Conservée sur cet ordinateur, et sur vos autres appareils dès que l'académie est joignable.</translation>
    </message>
    <message>
        <source>Saved as you write. Only you see it, on all your devices.</source>
        <translation>Enregistrée pendant que vous écrivez. Vous seul la voyez, sur tous vos appareils.</translation>
    </message>
    <message>
        <source>You changed the same lines on another device. Both versions are in the note now.</source>
        <translation>Vous avez modifié les mêmes lignes sur un autre appareil. Les deux versions sont maintenant dans la note.</translation>
    </message>
    <message>
        <source>Your other device has another note, which is too long to be added here. Shorten this one.</source>
        <translation>Votre autre appareil a une autre note, trop longue pour être ajoutée ici. Raccourcissez celle-ci.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Copy the other note</source>
        <translation>Copier l'autre note</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>On the desktop</source>
        <translation>Sur le bureau</translation>
    </message>
    <message>
        <source>Not for the conversation that you look at; after an absence one notice tells of everything.</source>
        <translation>Pas pour la conversation que vous regardez ; après une absence, un seul avis dit tout.</translation>
    </message>
    <message>
        <source>Tell me of new messages</source>
        <translation>M'avertir des nouveaux messages</translation>
    </message>
    <message>
        <source>Without it a notice only says that something came, for a screen that others see.</source>
        <translation>Sans cela, un avis dit seulement que quelque chose est arrivé, pour un écran que d'autres voient.</translation>
    </message>
    <message>
        <source>Show who wrote, and what</source>
        <translation>Montrer qui a écrit, et quoi</translation>
    </message>
    <message>
        <source>A message with @ and your name is told even from a muted conversation.</source>
        <translation>Un message avec @ et votre nom est annoncé même depuis une conversation en sourdine.</translation>
    </message>
    <message>
        <source>Always tell me when I am mentioned</source>
        <translation>Toujours me prévenir quand on me mentionne</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>Avant une séance</translation>
    </message>
    <message>
        <source>Remind me a day before</source>
        <translation>Me le rappeler un jour avant</translation>
    </message>
    <message>
        <source>Remind me an hour before</source>
        <translation>Me le rappeler une heure avant</translation>
    </message>
    <message>
        <source>During a session nothing shows with whom or about what; messages wait until it is over.</source>
        <translation>Pendant une séance, rien ne montre avec qui ni sur quoi ; les messages attendent qu’elle soit finie.</translation>
    </message>
    <message>
        <source>Remind me ten minutes before</source>
        <translation>Me le rappeler dix minutes avant</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de calme</translation>
    </message>
    <message>
        <source>Nothing pops up between these times. Messages come in all the same.</source>
        <translation>Rien n'apparaît entre ces heures. Les messages arrivent quand même.</translation>
    </message>
    <message>
        <source>Be quiet at night</source>
        <translation>Calme pendant la nuit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Where the desktop has a tray for icons. Messages still come in; Quit ends it.</source>
        <translation>Si le bureau a une zone d'icônes. Les messages arrivent toujours ; Quitter y met fin.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Continuer dans la zone d'icônes</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Écrivez un nombre entier.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Number, {question}</source>
        <translation>Nombre, {question}</translation>
    </message>
    <message>
        <source>Unit, {question}</source>
        <translation>Unité, {question}</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>A new package</source>
        <translation>Un nouveau forfait</translation>
    </message>
    <message>
        <source>Students pay it ahead and book with it. What is on offer never changes.</source>
        <translation>Les étudiants le paient d’avance et réservent avec. Une offre ne change jamais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Price of all of it, in {currency}</source>
        <translation>Prix de l’ensemble, en {currency}</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Anything that you teach</source>
        <translation>Tout ce que vous enseignez</translation>
    </message>
    <message>
        <source>Offering…</source>
        <translation>Mise en vente…</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Le proposer</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Write an amount, such as {example}.</source>
        <translation>Écrivez un montant, par exemple {example}.</translation>
    </message>
    <message>
        <source>{price} each session</source>
        <translation>{price} par séance</translation>
    </message>
</context>
<context>
    <name>OpenPayments</name>
    <message>
        <source>Waiting for the bank</source>
        <translation>En attente de la banque</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>Valid for {days} from the purchase</source>
        <translation>Valable {days} à partir de l’achat</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Le proposer de nouveau</translation>
    </message>
    <message>
        <source>Take it off the shelf</source>
        <translation>Le retirer de la vente</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this has to wait.</source>
        <translation>L’académie est injoignable : cela doit attendre.</translation>
    </message>
    <message>
        <source>A session that you cancel in time comes back; what you have not used can be refunded while the package is valid.</source>
        <translation>Une séance annulée à temps vous revient ; ce que vous n’avez pas utilisé peut être remboursé tant que le forfait est valable.</translation>
    </message>
    <message>
        <source>An offer never changes, so that nobody pays for something else than they saw.</source>
        <translation>Une offre ne change jamais : personne ne paie autre chose que ce qu’il a vu.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <source>Go to a person, a course, a command…</source>
        <translation>Aller à une personne, un cours, une commande…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller partout</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>PassListView</name>
    <message>
        <source>Packages and credits</source>
        <translation>Forfaits et crédits</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Students have</source>
        <translation>Des étudiants</translation>
    </message>
    <message>
        <source>You offer</source>
        <translation>Vos offres</translation>
    </message>
    <message>
        <source>Give a make-up session</source>
        <translation>Offrir une séance de rattrapage</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Nouveau forfait</translation>
    </message>
    <message>
        <source>Packages are being loaded</source>
        <translation>Chargement des forfaits</translation>
    </message>
    <message>
        <source>Nothing prepaid</source>
        <translation>Rien de prépayé</translation>
    </message>
    <message>
        <source>What students buy or get from you appears here.</source>
        <translation>Ce que les étudiants achètent ou reçoivent de vous apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing on offer</source>
        <translation>Rien en vente</translation>
    </message>
    <message>
        <source>Students save by paying several sessions ahead.</source>
        <translation>Les étudiants économisent en payant plusieurs séances d’avance.</translation>
    </message>
    <message>
        <source>What students buy or get appears here.</source>
        <translation>Ce que les étudiants achètent ou reçoivent apparaît ici.</translation>
    </message>
    <message>
        <source>Packages that you buy, and make-up sessions.</source>
        <translation>Les forfaits que vous achetez et les séances de rattrapage.</translation>
    </message>
    <message>
        <source>See what is on offer</source>
        <translation>Voir les offres</translation>
    </message>
    <message>
        <source>What tutors offer ahead appears here.</source>
        <translation>Ce que les tuteurs proposent d’avance apparaît ici.</translation>
    </message>
</context>
<context>
    <name>PassPage</name>
    <message>
        <source>Book a session with it</source>
        <translation>Réserver une séance avec</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>Afficher le paiement</translation>
    </message>
</context>
<context>
    <name>PassesDetail</name>
    <message>
        <source>What is left of it, until when, and what was done with it.</source>
        <translation>Ce qu’il en reste, jusqu’à quand, et ce qui en a été fait.</translation>
    </message>
    <message>
        <source>Choose a package or a credit</source>
        <translation>Choisissez un forfait ou un crédit</translation>
    </message>
</context>
<context>
    <name>PasswordEditor</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Other devices stay signed in until you sign them out.</source>
        <translation>Les autres appareils restent connectés jusqu'à ce que vous les déconnectiez.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To be sure that it is you: type the six digits of the mail that we have just sent to {email}.</source>
        <translation>Pour être sûrs que c'est vous : tapez les six chiffres de l'e-mail que nous venons d'envoyer à {email}.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PayPart</name>
    <message>
        <source>Asking the bank…</source>
        <translation>Question posée à la banque…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Closing the page…</source>
        <translation>Fermeture de la page…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Closes the page to pay, so that nothing can be charged there any more.</source>
        <translation>Ferme la page de paiement : plus rien ne pourra y être débité.</translation>
    </message>
    <message>
        <source>Sign in again to pay.</source>
        <translation>Reconnectez-vous pour payer.</translation>
    </message>
    <message>
        <source>The academy cannot be reached: paying has to wait.</source>
        <translation>L’académie est injoignable : le paiement doit attendre.</translation>
    </message>
    <message>
        <source>You pay on the payment provider's page in your browser; this app never sees your card.</source>
        <translation>Vous payez sur la page du prestataire de paiement dans votre navigateur ; cette application ne voit jamais votre carte.</translation>
    </message>
</context>
<context>
    <name>PayWith</name>
    <message>
        <source>Paid with a make-up credit</source>
        <translation>Payée avec un crédit de rattrapage</translation>
    </message>
    <message>
        <source>Paid with your package “{name}”</source>
        <translation>Payée avec votre forfait « {name} »</translation>
    </message>
    <message>
        <source>Pay later</source>
        <translation>Payer plus tard</translation>
    </message>
    <message>
        <source>On the payment page</source>
        <translation>Sur la page de paiement</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Payer avec</translation>
    </message>
    <message>
        <source>The price is due once the tutor has confirmed.</source>
        <translation>Le prix est dû dès que le tuteur a confirmé.</translation>
    </message>
    <message>
        <source>What was chosen before does not pay for this any more.</source>
        <translation>Ce qui avait été choisi ne paie plus cette séance.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) of it will be used. Nothing else is due.</source>
        <translation><numerusform>%Ln séance sera utilisée. Rien d’autre n’est dû.</numerusform><numerusform>%Ln séances seront utilisées. Rien d’autre n’est dû.</numerusform></translation></message>
    <message>
        <source>Whoever cancels too late to do so for free has used it.</source>
        <translation>Qui annule trop tard pour le faire sans frais l’a utilisée.</translation>
    </message>
</context>
<context>
    <name>PaymentLink</name>
    <message>
        <source>Show the payment</source>
        <translation>Afficher le paiement</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>Afficher les paiements</translation>
    </message>
</context>
<context>
    <name>PaymentListView</name>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Which payments</source>
        <translation>Quels paiements</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Rechercher des paiements</translation>
    </message>
    <message>
        <source>Payments are being loaded</source>
        <translation>Chargement des paiements</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Aucun paiement pour l’instant</translation>
    </message>
    <message>
        <source>What is paid appears here, with its receipt.</source>
        <translation>Ce qui est payé apparaît ici, avec son reçu.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>No payment matches</source>
        <translation>Aucun paiement ne correspond</translation>
    </message>
    <message>
        <source>Try another word, or look at all payments.</source>
        <translation>Essayez un autre mot, ou affichez tous les paiements.</translation>
    </message>
    <message>
        <source>Show all payments</source>
        <translation>Afficher tous les paiements</translation>
    </message>
</context>
<context>
    <name>PaymentPageView</name>
    <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this is what it said last.</source>
        <translation>L’académie est injoignable : voici ce qu’elle a dit en dernier.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Academy's part</source>
        <translation>Part de l’académie</translation>
    </message>
</context>
<context>
    <name>PaymentsDetail</name>
    <message>
        <source>Choose a payment</source>
        <translation>Choisissez un paiement</translation>
    </message>
    <message>
        <source>Its receipt, and what became of it.</source>
        <translation>Son reçu, et ce qu’il est devenu.</translation>
    </message>
</context>
<context>
    <name>PayoutList</name>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Prepare payouts…</source>
        <translation>Préparer les versements…</translation>
    </message>
    <message>
        <source>Payouts are being loaded</source>
        <translation>Les versements sont en cours de chargement</translation>
    </message>
    <message>
        <source>At the end of a month, prepare what tutors get of what students paid.</source>
        <translation>À la fin du mois, préparez ce que les tuteurs reçoivent de ce que les étudiants ont payé.</translation>
    </message>
    <message>
        <source>No payouts yet</source>
        <translation>Aucun versement pour l’instant</translation>
    </message>
</context>
<context>
    <name>PayoutPart</name>
    <message>
        <source>Reference of the transfer</source>
        <translation>Référence du virement</translation>
    </message>
</context>
<context>
    <name>PayoutsDetail</name>
    <message>
        <source>What it is made of, and what became of it.</source>
        <translation>De quoi il se compose et ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Choose a payout</source>
        <translation>Choisissez un versement</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Remove {name} from {group}?</source>
        <translation>Retirer {name} de {group} ?</translation>
    </message>
    <message>
        <source>The group and its messages leave their devices. What they wrote stays. You can add them again.</source>
        <translation>Le groupe et ses messages quittent ses appareils. Ce que cette personne a écrit reste. Vous pouvez l’ajouter de nouveau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave {group}?</source>
        <translation>Quitter {group} ?</translation>
    </message>
    <message>
        <source>Its messages leave this computer, and you receive no more. Others see that you have left.</source>
        <translation>Ses messages quittent cet ordinateur et vous n’en recevrez plus. Les autres voient que vous êtes parti.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>What the group is called</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Write to the academy</source>
        <translation>Écrire à l’académie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>You are offline. Go on with an account that is known here: what was loaded once opens.</source>
        <translation>Vous êtes hors ligne. Continuez avec un compte connu ici : ce qui a été chargé une fois s’ouvre.</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Continue as</source>
        <translation>Continuer en tant que</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Another academy</source>
        <translation>Une autre académie</translation>
    </message>
    <message>
        <source>Continue as {name}, {email}, {academy}</source>
        <translation>Continuer en tant que {name}, {email}, {academy}</translation>
    </message>
</context>
<context>
    <name>PrepareForm</name>
    <message>
        <source>Prepare payouts</source>
        <translation>Préparer les versements</translation>
    </message>
    <message>
        <source>For each tutor and currency: what students paid up to the last day and what was not paid out yet, less refunds and commission. Sessions must be over, and nothing that a bank contests is in it.</source>
        <translation>Pour chaque tuteur et devise : ce que les étudiants ont payé jusqu’au dernier jour et qui n’a pas encore été versé, moins les remboursements et la commission. Les séances doivent être terminées, et rien de ce qu’une banque conteste n’y figure.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%Ln booked sessions lie outside of these hours. They stay booked.</source>
        <translation><numerusform>%Ln séance réservée est hors de ces heures. Elle reste réservée.</numerusform><numerusform>%Ln séances réservées sont hors de ces heures. Elles restent réservées.</numerusform></translation></message>
    <message>
        <source>Seen by a student in</source>
        <translation>Vu par un étudiant à</translation>
    </message>
</context>
<context>
    <name>PriceEntry</name>
    <message>
        <source>Write an amount, such as 49 or 49.50.</source>
        <translation>Écrivez un montant, comme 49 ou 49,50.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>For other people</source>
        <translation>Pour les autres</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>Sur cet écran</translation>
    </message>
    <message>
        <source>A notice then only says that something came.</source>
        <translation>Un avis dit alors seulement que quelque chose est arrivé.</translation>
    </message>
    <message>
        <source>Hide names and texts in notices</source>
        <translation>Masquer noms et textes dans les avis</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>It goes to your academy, and to nobody else</source>
        <translation>Cela va à votre académie, et à personne d'autre</translation>
    </message>
    <message>
        <source>The app counts nothing, reports nothing, and loads no pictures from elsewhere.</source>
        <translation>L'application ne compte rien, ne signale rien et ne charge pas d'images d'ailleurs.</translation>
    </message>
    <message>
        <source>Your password is not kept</source>
        <translation>Votre mot de passe n'est pas gardé</translation>
    </message>
    <message>
        <source>A key for this computer is, in the system's keychain; signing out throws it away.</source>
        <translation>Une clé pour cet ordinateur l'est, dans le trousseau du système ; la déconnexion la jette.</translation>
    </message>
    <message>
        <source>What you read stays readable</source>
        <translation>Ce que vous lisez reste lisible</translation>
    </message>
    <message>
        <source>A copy lies in your user's folder on this computer. Lock the screen when you leave it.</source>
        <translation>Une copie se trouve dans votre dossier sur cet ordinateur. Verrouillez l'écran quand vous partez.</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Change picture…</source>
        <translation>Changer la photo…</translation>
    </message>
    <message>
        <source>Others see your picture beside your messages. You can drop one on it, too.</source>
        <translation>Les autres voient votre photo près de vos messages. Vous pouvez aussi en déposer une dessus.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À votre sujet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Whoever has a session with you sees your time by it.</source>
        <translation>Ceux qui ont une séance avec vous voient votre heure d’après lui.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Changer votre nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Change your time zone</source>
        <translation>Changer votre fuseau horaire</translation>
    </message>
    <message>
        <source>This file is not a picture that can be used. Choose a PNG or JPEG.</source>
        <translation>Ce fichier n'est pas une image utilisable. Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Un nom compte de 1 à 80 caractères.</translation>
    </message>
    <message>
        <source>Choose a zone of the list.</source>
        <translation>Choisissez un fuseau de la liste.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>ProviderButtons</name>
    <message>
        <source>or continue with</source>
        <translation>ou continuer avec</translation>
    </message>
    <message>
        <source>Continue with {provider}</source>
        <translation>Continuer avec {provider}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Take mine</source>
        <translation>Prendre la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>Sur un autre appareil</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Kind of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>What is asked, in Markdown</source>
        <translation>Ce qui est demandé, en Markdown</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>Nombre juste</translation>
    </message>
    <message>
        <source>Its unit, such as mg or mL/h</source>
        <translation>Son unité, comme mg ou mL/h</translation>
    </message>
    <message>
        <source>How far off is still right</source>
        <translation>Quel écart reste juste</translation>
    </message>
    <message>
        <source>Units to choose from, with commas between</source>
        <translation>Unités au choix, séparées par des virgules</translation>
    </message>
    <message>
        <source>Worked solution, told after the answer, in Markdown</source>
        <translation>Solution détaillée, donnée après la réponse, en Markdown</translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>As students see it</source>
        <translation>Comme les étudiants le voient</translation>
    </message>
</context>
<context>
    <name>QuizDisputes</name>
    <message>
        <source>Rules of the quiz</source>
        <translation>Règles du quiz</translation>
    </message>
    <message>
        <source>Question {n}</source>
        <translation>Question {n}</translation>
    </message>
</context>
<context>
    <name>QuizFooter</name>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Send answers</source>
        <translation>Envoyer les réponses</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change answers</source>
        <translation>Modifier les réponses</translation>
    </message>
    <message>
        <source>Make cards from the wrong answers</source>
        <translation>Créer des cartes à partir des erreurs</translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Drag questions into their order, or move them with Alt and the arrow keys.</source>
        <translation>Faites glisser les questions à leur place, ou déplacez-les avec Alt et les flèches.</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Monter la question</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Descendre la question</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Save the questions</source>
        <translation>Enregistrer les questions</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Percent needed to pass</source>
        <translation>Pourcentage nécessaire pour réussir</translation>
    </message>
    <message>
        <source>Attempts allowed, 0 for any number</source>
        <translation>Tentatives permises, 0 pour un nombre illimité</translation>
    </message>
</context>
<context>
    <name>QuizHeader</name>
    <message>
        <source>Back to {course}</source>
        <translation>Retour à {course}</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Leçon précédente</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>Questions shown</source>
        <translation>Questions affichées</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Une à la fois</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
</context>
<context>
    <name>QuizPageView</name>
    <message>
        <source>Nothing is asked here yet</source>
        <translation>Aucune question ici pour le moment</translation>
    </message>
    <message>
        <source>The questions show once your tutor has written them.</source>
        <translation>Les questions apparaîtront dès que votre tuteur les aura écrites.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation><numerusform>%Ln non lu</numerusform><numerusform>%Ln non lus</numerusform></translation></message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>A word to the other side (optional)</source>
        <translation>Un mot à l'autre personne (facultatif)</translation>
    </message>
</context>
<context>
    <name>RefundList</name>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
</context>
<context>
    <name>RefundListView</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>Who asks for money back appears here.</source>
        <translation>Qui demande un remboursement apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Rien de décidé pour l’instant</translation>
    </message>
    <message>
        <source>What you decide appears here.</source>
        <translation>Ce que vous décidez apparaît ici.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Which refunds</source>
        <translation>Quels remboursements</translation>
    </message>
    <message>
        <source>Refunds are being loaded</source>
        <translation>Chargement des remboursements</translation>
    </message>
</context>
<context>
    <name>RefundPage</name>
    <message>
        <source>Show the payment</source>
        <translation>Afficher le paiement</translation>
    </message>
</context>
<context>
    <name>RefundsDetail</name>
    <message>
        <source>Choose a refund</source>
        <translation>Choisissez un remboursement</translation>
    </message>
    <message>
        <source>Why it is asked for, and what the rule gives.</source>
        <translation>Pourquoi il est demandé, et ce que la règle accorde.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Send to support…</source>
        <translation>Envoyer au support…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Report: what was done, and what comes next</source>
        <translation>Compte rendu : ce qui a été fait et la suite</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
</context>
<context>
    <name>RequestPart</name>
    <message>
        <source>Ask for a refund</source>
        <translation>Demander un remboursement</translation>
    </message>
    <message>
        <source>Why? The academy reads this.</source>
        <translation>Pourquoi ? L’académie le lit.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Ask what the rule gives</source>
        <translation>Demander ce que la règle accorde</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Asking what the academy's rule gives…</source>
        <translation>Demande de ce que la règle de l’académie accorde…</translation>
    </message>
    <message>
        <source>How much, in {currency}; at most {amount}</source>
        <translation>Combien, en {currency} ; au plus {amount}</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>Ask for {amount} back</source>
        <translation>Demander le retour de {amount}</translation>
    </message>
    <message>
        <source>Write an amount, at most {amount}.</source>
        <translation>Écrivez un montant, au plus {amount}.</translation>
    </message>
    <message>
        <source>Say in a few words why you ask for your money back.</source>
        <translation>Dites en quelques mots pourquoi vous demandez un remboursement.</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source>Your students' results</source>
        <translation>Résultats de vos étudiants</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Asking the academy…</source>
        <translation>Demande à l’académie…</translation>
    </message>
    <message>
        <source>Nobody has answered this quiz yet.</source>
        <translation>Personne n’a encore répondu à ce quiz.</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>Your review</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>How was this course?</source>
        <translation>Comment était ce cours ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation><numerusform>%Ln étoile</numerusform><numerusform>%Ln étoiles</numerusform></translation></message>
    <message>
        <source>What would help others to choose? (optional)</source>
        <translation>Qu’est-ce qui aiderait les autres à choisir ? (facultatif)</translation>
    </message>
    <message>
        <source>Others may read my stars and words, with my first name</source>
        <translation>Les autres peuvent lire mes étoiles et mes mots, avec mon prénom</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Enregistrer l’avis</translation>
    </message>
    <message>
        <source>Send the review</source>
        <translation>Envoyer l’avis</translation>
    </message>
    <message>
        <source>It is kept here and will be sent when you are connected.</source>
        <translation>Il est conservé ici et sera envoyé dès que vous serez connecté.</translation>
    </message>
    <message>
        <source>Sent. You can change it whenever you like.</source>
        <translation>Envoyé. Vous pouvez le modifier quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Show answer</source>
        <translation>Afficher la réponse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Keys: 1 to 4, Space for Good</source>
        <translation>Touches : 1 à 4, Espace pour Bien</translation>
    </message>
    <message>
        <source>Key: Space</source>
        <translation>Touche : Espace</translation>
    </message>
</context>
<context>
    <name>ReviewsPart</name>
    <message>
        <source>Reviews</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>RowTools</name>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Pause between sessions</source>
        <translation>Pause entre les séances</translation>
    </message>
    <message>
        <source>Nobody can book closer than this to another session.</source>
        <translation>Personne ne peut réserver plus près d’une autre séance.</translation>
    </message>
    <message>
        <source>Shortest notice</source>
        <translation>Préavis minimal</translation>
    </message>
    <message>
        <source>A session must be booked at least this long before it begins.</source>
        <translation>Une séance doit être réservée au moins aussi longtemps à l’avance.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln jour</numerusform><numerusform>%Ln jours</numerusform></translation></message>
</context>
<context>
    <name>SaveBar</name>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Enregistrer les miennes</translation>
    </message>
    <message>
        <source>Use the other ones</source>
        <translation>Prendre les autres</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Your hours were changed on another device meanwhile. They differ in: {parts}.</source>
        <translation>Vos heures ont été modifiées entre-temps sur un autre appareil. Elles diffèrent ici : {parts}.</translation>
    </message>
    <message>
        <source>Your hours are on their way from the academy.</source>
        <translation>Vos heures arrivent de l’académie.</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Nothing on this computer opens it.</source>
        <translation>Rien sur cet ordinateur ne l’ouvre.</translation>
    </message>
</context>
<context>
    <name>ScheduledModel</name>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
</context>
<context>
    <name>ScheduledStrip</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation><numerusform>%Ln message</numerusform><numerusform>%Ln messages</numerusform></translation></message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Cette conversation</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Type more to search messages</source>
        <translation>Saisissez-en plus pour chercher des messages</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Older messages are still being read…</source>
        <translation>Les messages plus anciens sont encore en cours de lecture…</translation>
    </message>
    <message>
        <source>Still older ones are not on this computer</source>
        <translation>Les plus anciens ne sont pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No message of this conversation on this computer has these words.</source>
        <translation>Sur cet ordinateur, aucun message de cette conversation ne contient ces mots.</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} sur {total}</translation>
    </message>
    <message>
        <source>No message on this computer has these words.</source>
        <translation>Aucun message sur cet ordinateur ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Afficher toutes les conversations</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>How you sign in</source>
        <translation>Votre façon de vous connecter</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Se déconnecter ici</translation>
    </message>
    <message>
        <source>What this computer has of the academy is removed; what you wrote is not, unless you say so.</source>
        <translation>Ce que cet ordinateur a de l'académie est effacé ; pas ce que vous avez écrit, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Se déconnecter partout ailleurs</translation>
    </message>
    <message>
        <source>Every other computer and phone has to sign in again. Use it when a device is lost.</source>
        <translation>Tous les autres appareils devront se reconnecter. À utiliser si l'un d'eux est perdu.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>This computer, too. Unsent messages wait here for you to sign in again. It needs a connection.</source>
        <translation>Cet ordinateur aussi. Les messages non envoyés attendent ici votre prochaine connexion. Une connexion est nécessaire.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>Show when I was last here</source>
        <translation>Montrer quand j’étais là pour la dernière fois</translation>
    </message>
    <message>
        <source>You are offline. This can be changed when the academy can be reached.</source>
        <translation>Vous êtes hors ligne. Cela pourra être changé quand l’académie sera joignable.</translation>
    </message>
    <message>
        <source>Sign in again first: the academy keeps this for all your devices.</source>
        <translation>Reconnectez-vous d’abord : l’académie garde ce choix pour tous vos appareils.</translation>
    </message>
    <message>
        <source>To those with whom you write directly. Hidden, you do not see when they were here, either.</source>
        <translation>À ceux avec qui vous écrivez directement. Caché, vous ne voyez pas non plus quand ils étaient là.</translation>
    </message>
</context>
<context>
    <name>SessionListPane</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Réserver une séance</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Sessions are being loaded</source>
        <translation>Chargement des séances</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séance</translation>
    </message>
    <message>
        <source>Set your hours</source>
        <translation>Indiquer vos heures</translation>
    </message>
    <message>
        <source>Find a tutor and a time that suits you both.</source>
        <translation>Trouvez un tuteur et un horaire qui convient à tous les deux.</translation>
    </message>
    <message>
        <source>Students find you by the hours that you offer.</source>
        <translation>Les étudiants vous trouvent grâce aux heures que vous proposez.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Nothing on this computer opens the meeting link. Copy it into a browser.</source>
        <translation>Rien sur cet ordinateur n'ouvre le lien de la réunion. Copiez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>J'y suis</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Retour au calendrier</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>SessionPayCard</name>
    <message>
        <source>{amount} to pay</source>
        <translation>{amount} à payer</translation>
    </message>
    <message>
        <source>You pay once the tutor has confirmed the time.</source>
        <translation>Vous payez une fois que le tuteur a confirmé l’horaire.</translation>
    </message>
    <message>
        <source>Pay with this</source>
        <translation>Payer avec ceci</translation>
    </message>
</context>
<context>
    <name>SessionsScreen</name>
    <message>
        <source>It is asked for as soon as the academy can be reached. Until then nobody has agreed to it.</source>
        <translation>Il sera demandé dès que l'académie sera joignable. D'ici là, personne ne l'a accepté.</translation>
    </message>
    <message>
        <source>This time is not booked</source>
        <translation>Cet horaire n'est pas réservé</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Choisir une autre heure</translation>
    </message>
    <message>
        <source>It is being asked for now.</source>
        <translation>Il est demandé à l'instant.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SignInAgainDialog</name>
    <message>
        <source>Your messages and drafts are still here. Sign in as {email} at {academy} to send and receive.</source>
        <translation>Vos messages et brouillons sont toujours là. Connectez-vous en tant que {email} à {academy} pour envoyer et recevoir.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in another way</source>
        <translation>Se connecter autrement</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>to {academy}</source>
        <translation>à {academy}</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>Email me a code instead</source>
        <translation>M'envoyer plutôt un code</translation>
    </message>
    <message>
        <source>Change the academy</source>
        <translation>Changer d'académie</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>Nouveau ? Créez un compte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Starting the demo academy…</source>
        <translation>Démarrage de l'académie de démonstration…</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send, then sign out</source>
        <translation>Envoyer, puis se déconnecter</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Garder sur cet ordinateur</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>{receiver}: {text}</source>
        <translation>{receiver} : {text}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Create your account</source>
        <translation>Créez votre compte</translation>
    </message>
    <message>
        <source>One account for courses, sessions and conversations.</source>
        <translation>Un compte pour les cours, les séances et les conversations.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Je veux apprendre</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>I want to teach</source>
        <translation>Je veux enseigner</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Whoever has a session with you sees your time by it.</source>
        <translation>Ceux qui ont une séance avec vous voient votre heure d’après lui.</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>J'ai un compte</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Création de votre compte…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Horaires libres</translation>
    </message>
    <message>
        <source>A word to the other side (optional)</source>
        <translation>Un mot à l'autre personne (facultatif)</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>Proposer cet horaire</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Recherche d'horaires libres…</translation>
    </message>
    <message>
        <source>There is no free time in the next four weeks.</source>
        <translation>Aucun horaire libre dans les quatre prochaines semaines.</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation>Masquer cette liste</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Room on this computer</source>
        <translation>Place sur cet ordinateur</translation>
    </message>
    <message>
        <source>Messages, courses and people</source>
        <translation>Messages, cours et personnes</translation>
    </message>
    <message>
        <source>A copy of what the academy has, to read it offline.</source>
        <translation>Une copie de ce que l'académie possède, pour lire hors ligne.</translation>
    </message>
    <message>
        <source>Files of courses and messages</source>
        <translation>Fichiers des cours et des messages</translation>
    </message>
    <message>
        <source>Downloads, which stay, and files you looked at, of which the newest stay.</source>
        <translation>Les téléchargements, qui restent, et les fichiers consultés, dont les plus récents restent.</translation>
    </message>
    <message>
        <source>Drafts and settings</source>
        <translation>Brouillons et réglages</translation>
    </message>
    <message>
        <source>Your own. Only you remove them.</source>
        <translation>Les vôtres. Vous seul les retirez.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made before an update, or when a file was damaged.</source>
        <translation>Faites avant une mise à jour, ou quand un fichier était abîmé.</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>The account's folder</source>
        <translation>Le dossier du compte</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Other calendars</source>
        <translation>Autres agendas</translation>
    </message>
    <message>
        <source>A file with your sessions to come, which other calendars on this computer can read. It is a plain file, not encrypted, and is kept up to date while pharmaT runs.</source>
        <translation>Un fichier avec vos séances à venir, que d’autres agendas de cet ordinateur peuvent lire. C’est un simple fichier, non chiffré, tenu à jour tant que pharmaT est ouvert.</translation>
    </message>
    <message>
        <source>Keep a calendar file</source>
        <translation>Tenir un fichier d’agenda</translation>
    </message>
    <message>
        <source>The calendar file</source>
        <translation>Le fichier d’agenda</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>StudentListView</name>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Search students</source>
        <translation>Rechercher des étudiants</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Students are being loaded</source>
        <translation>Chargement des étudiants</translation>
    </message>
    <message>
        <source>Whoever takes your course, books a session or is assigned to you appears here.</source>
        <translation>Ici apparaît qui suit votre cours, réserve une séance ou vous est confié.</translation>
    </message>
    <message>
        <source>No students yet</source>
        <translation>Pas encore d'étudiants</translation>
    </message>
    <message>
        <source>No student matches</source>
        <translation>Aucun étudiant ne correspond</translation>
    </message>
    <message>
        <source>Try another name, address or course.</source>
        <translation>Essayez un autre nom, une autre adresse ou un autre cours.</translation>
    </message>
    <message>
        <source>Show all students</source>
        <translation>Afficher tous les étudiants</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Next session first</source>
        <translation>La prochaine séance d'abord</translation>
    </message>
    <message>
        <source>Longest without a session</source>
        <translation>Le plus longtemps sans séance</translation>
    </message>
    <message>
        <source>Least progress first</source>
        <translation>Le moins avancé d'abord</translation>
    </message>
    <message>
        <source>Unread messages first</source>
        <translation>Messages non lus d'abord</translation>
    </message>
</context>
<context>
    <name>StudentView</name>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Sessions ahead</source>
        <translation>Séances à venir</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Séances passées</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>The academy cannot be reached: a first message has to wait.</source>
        <translation>L'académie est injoignable : un premier message doit attendre.</translation>
    </message>
    <message>
        <source>See next session</source>
        <translation>Voir la prochaine séance</translation>
    </message>
    <message>
        <source>See last session</source>
        <translation>Voir la dernière séance</translation>
    </message>
    <message>
        <source>Progress, sessions and your private notes open here, also offline.</source>
        <translation>La progression, les séances et vos notes privées s'ouvrent ici, même hors ligne.</translation>
    </message>
    <message>
        <source>Choose a student</source>
        <translation>Choisissez un étudiant</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Show more sessions</source>
        <translation>Afficher plus de séances</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>With {person}</source>
        <translation>Avec {person}</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisissez une heure</translation>
    </message>
    <message>
        <source>Leave the request</source>
        <translation>Laisser la demande</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Articles about {tag}</source>
        <translation>Articles sur {tag}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Save and send now</source>
        <translation>Enregistrer et envoyer maintenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>ThreadPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>Your messages are kept on this computer, too.</source>
        <translation>Vos messages sont aussi gardés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Write the first one below.</source>
        <translation>Écrivez le premier ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>No browser could be opened. Set a default browser, then open the page again.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Choisissez-en un par défaut, puis rouvrez la page.</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisir une heure</translation>
    </message>
    <message>
        <source>The academy sends the message then.</source>
        <translation>L’académie enverra le message à ce moment-là.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>{name}'s clock</source>
        <translation>L’horloge de {name}</translation>
    </message>
    <message>
        <source>Your clock</source>
        <translation>Votre horloge</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>L’horloge de qui</translation>
    </message>
    <message>
        <source>The first time</source>
        <translation>La première fois</translation>
    </message>
    <message>
        <source>The second time</source>
        <translation>La deuxième fois</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Laquelle des deux</translation>
    </message>
    <message>
        <source>It would arrive</source>
        <translation>Il arriverait</translation>
    </message>
</context>
<context>
    <name>TimeStep</name>
    <message>
        <source>By the clock of {place}</source>
        <translation>À l'heure de {place}</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Jours précédents</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Jours suivants</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Offline, nobody can say which times are free. Choose one to ask for: it is not booked.</source>
        <translation>Hors ligne, personne ne peut dire quelles heures sont libres. Choisissez-en une à demander : elle n'est pas réservée.</translation>
    </message>
    <message>
        <source>This tutor takes no bookings at present. Choose another one.</source>
        <translation>Ce tuteur ne prend pas de réservations en ce moment. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation>Recherche d'heures libres…</translation>
    </message>
    <message>
        <source>No free time on these days.</source>
        <translation>Aucune heure libre ces jours-ci.</translation>
    </message>
    <message>
        <source>Next free: {day}</source>
        <translation>Prochain libre : {day}</translation>
    </message>
    <message>
        <source>No free time in these four weeks.</source>
        <translation>Aucune heure libre dans ces quatre semaines.</translation>
    </message>
    <message>
        <source>Look at later weeks</source>
        <translation>Regarder les semaines suivantes</translation>
    </message>
</context>
<context>
    <name>TimeZoneField</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>It is {time} there now.</source>
        <translation>Il est {time} là-bas.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Supprimer ce message ?</translation>
    </message>
    <message>
        <source>It was not sent. Its text will be gone for good.</source>
        <translation>Il n'a pas été envoyé. Son texte sera perdu pour de bon.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Your day is being loaded</source>
        <translation>Chargement de votre journée</translation>
    </message>
</context>
<context>
    <name>ToldCard</name>
    <message>
        <source>From the academy</source>
        <translation>De l’académie</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Paid out</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Earned in all</source>
        <translation>Gagné au total</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>pharmaT: %Ln unread</source>
        <translation><numerusform>pharmaT : %Ln non lu</numerusform><numerusform>pharmaT : %Ln non lus</numerusform></translation></message>
    <message>
        <source>Open pharmaT</source>
        <translation>Ouvrir pharmaT</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TutorForm</name>
    <message>
        <source>The academy cannot be reached: this has to wait.</source>
        <translation>L’académie est injoignable : cela doit attendre.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>TutorLine</name>
    <message>
        <source>Book a session</source>
        <translation>Réserver une séance</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>That is not it. Try again.</source>
        <translation>Ce n'est pas cela. Réessayez.</translation>
    </message>
    <message>
        <source>Unlock your files</source>
        <translation>Déverrouillez vos fichiers</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose on this computer.</source>
        <translation>Tapez la phrase choisie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>I have forgotten it</source>
        <translation>Je l'ai oubliée</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Tapez votre phrase.</translation>
    </message>
</context>
<context>
    <name>UnreadCard</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Vous avez tout lu.</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>Downloading the new version</source>
        <translation>Téléchargement de la nouvelle version</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>You can go on working while it is downloaded.</source>
        <translation>Vous pouvez continuer à travailler pendant le téléchargement.</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>La version {version} est là</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Downloading… {n} %</source>
        <translation>Téléchargement… {n} %</translation>
    </message>
    <message>
        <source>The app ends for it. What you are writing is saved first and will be there again.</source>
        <translation>L'application s'arrête pour cela. Ce que vous écrivez est d'abord enregistré et sera de nouveau là.</translation>
    </message>
    <message>
        <source>The new version is ready</source>
        <translation>La nouvelle version est prête</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Installer maintenant</translation>
    </message>
    <message>
        <source>The new version could not be downloaded</source>
        <translation>La nouvelle version n'a pas pu être téléchargée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires de la semaine</translation>
    </message>
    <message>
        <source>{days}, {start} to {end}, {state}</source>
        <translation>{days}, de {start} à {end}, {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your pharmacy tutors, with or without a connection</source>
        <translation>Vos tuteurs en pharmacie, avec ou sans connexion</translation>
    </message>
    <message>
        <source>This is the demo academy. Look around as:</source>
        <translation>Voici l'académie de démonstration. Découvrez-la en tant que :</translation>
    </message>
    <message>
        <source>Everything you opened once stays with you.</source>
        <translation>Tout ce que vous avez ouvert reste avec vous.</translation>
    </message>
    <message>
        <source>Courses and lessons that open at once</source>
        <translation>Des cours et des leçons qui s'ouvrent aussitôt</translation>
    </message>
    <message>
        <source>Conversations with tutors that keep your place and your words</source>
        <translation>Des conversations qui gardent votre place et vos mots</translation>
    </message>
    <message>
        <source>What you write offline is sent when you are back</source>
        <translation>Ce que vous écrivez hors ligne part à votre retour</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why was this not sent?</source>
        <translation>Pourquoi n'est-ce pas envoyé ?</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything that you wrote has been sent.</source>
        <translation>Tout ce que vous avez écrit a été envoyé.</translation>
    </message>
</context>
<context>
    <name>ZonePopover</name>
    <message>
        <source>City or region</source>
        <translation>Ville ou région</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Fuseaux horaires</translation>
    </message>
    <message>
        <source>Time zone of the calendar</source>
        <translation>Fuseau horaire du calendrier</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>_Refused</name>
    <message>
        <source>The academy refused this message.</source>
        <translation>L'académie a refusé ce message.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{action}, message to {name}: {text}</source>
        <translation>{action}, message à {name} : {text}</translation>
    </message>
    <message>
        <source>{action}: {name}, {text}</source>
        <translation>{action} : {name}, {text}</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>{stars} of 5</source>
        <translation>{stars} sur 5</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>That was asked for too often. Wait a minute, then try again.</source>
        <translation>Demandé trop souvent. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Your name is changed.</source>
        <translation>Votre nom est changé.</translation>
    </message>
    <message>
        <source>Your time zone is changed.</source>
        <translation>Votre fuseau horaire est changé.</translation>
    </message>
    <message>
        <source>Your picture is changed.</source>
        <translation>Votre photo est changée.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>Votre adresse e-mail est changée.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Votre mot de passe est changé.</translation>
    </message>
    <message>
        <source>You are signed out everywhere else.</source>
        <translation>Vous êtes déconnecté partout ailleurs.</translation>
    </message>
    <message>
        <source>You are signed out everywhere.</source>
        <translation>Vous êtes déconnecté partout.</translation>
    </message>
    <message>
        <source>Your account is deleted, and nothing of it is left on this computer.</source>
        <translation>Votre compte est supprimé et il n'en reste rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo academy</source>
        <translation>Académie de démonstration</translation>
    </message>
    <message>
        <source>This computer has no keychain: sign in again after you quit.</source>
        <translation>Cet ordinateur n'a pas de trousseau : reconnectez-vous après avoir quitté.</translation>
    </message>
    <message>
        <source>Files of this account were damaged and have been repaired. Nothing was deleted.</source>
        <translation>Des fichiers de ce compte étaient abîmés et ont été réparés. Rien n'a été supprimé.</translation>
    </message>
    <message>
        <source>It goes on here: messages still come in. Quit it in this icon's menu.</source>
        <translation>Elle continue ici : les messages arrivent toujours. Quittez par le menu de cette icône.</translation>
    </message>
    <message>
        <source>This version brings a new demo academy. The earlier one is kept on this computer.</source>
        <translation>Cette version apporte une nouvelle académie de démonstration. La précédente est conservée sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>availability</name>
    <message>
        <source>midnight</source>
        <translation>minuit</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed {hours}</source>
        <translation>Fermé {hours}</translation>
    </message>
    <message>
        <source>Also open {hours}</source>
        <translation>Ouvert aussi {hours}</translation>
    </message>
    <message>
        <source>Only open {hours}</source>
        <translation>Ouvert seulement {hours}</translation>
    </message>
    <message>
        <source>Only open at these hours</source>
        <translation>Ouvert seulement à ces heures</translation>
    </message>
    <message>
        <source>Also open at these hours</source>
        <translation>Ouvert aussi à ces heures</translation>
    </message>
    <message>
        <source>You are offline. You can look at your hours; to change them the academy has to be there, so that nobody books a time that you have just closed.</source>
        <translation>Vous êtes hors ligne. Vous pouvez consulter vos heures ; pour les changer, il faut joindre l’académie, afin que personne ne réserve une heure que vous venez de fermer.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to change your hours.</source>
        <translation>Vous êtes déconnecté. Reconnectez-vous pour changer vos heures.</translation>
    </message>
    <message>
        <source>single dates</source>
        <translation>dates particulières</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>pause between sessions</source>
        <translation>pause entre les séances</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>préavis</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Rien de libre</translation>
    </message>
    <message>
        <source>{own} · in {place} {other}</source>
        <translation>{own} · à {place} {other}</translation>
    </message>
</context>
<context>
    <name>booking</name>
    <message numerus="yes">
        <source>Book the first %Ln weeks</source>
        <translation><numerusform>Réserver la première semaine</numerusform><numerusform>Réserver les %Ln premières semaines</numerusform></translation></message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Prix de l'heure</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>up to {price}</source>
        <translation>jusqu'à {price}</translation>
    </message>
    <message>
        <source>{stars} stars or more</source>
        <translation>{stars} étoiles ou plus</translation>
    </message>
    <message numerus="yes">
        <source>within %Ln days</source>
        <translation><numerusform>sous %Ln jour</numerusform><numerusform>sous %Ln jours</numerusform></translation></message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Free soonest</source>
        <translation>Libre au plus tôt</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Les mieux notés d'abord</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Les moins chers d'abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tutors</source>
        <translation><numerusform>%Ln tuteur</numerusform><numerusform>%Ln tuteurs</numerusform></translation></message>
    <message>
        <source>{shown} of {total} tutors</source>
        <translation>{shown} tuteurs sur {total}</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>%Ln filtre</numerusform><numerusform>%Ln filtres</numerusform></translation></message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>{price} an hour</source>
        <translation>{price} l'heure</translation>
    </message>
    <message>
        <source>takes no bookings now</source>
        <translation>ne prend pas de réservations</translation>
    </message>
    <message>
        <source>free {time}</source>
        <translation>libre {time}</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} étoiles sur 5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation><numerusform>%Ln séance donnée</numerusform><numerusform>%Ln séances données</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln years of experience</source>
        <translation><numerusform>%Ln an d'expérience</numerusform><numerusform>%Ln ans d'expérience</numerusform></translation></message>
    <message>
        <source>At night</source>
        <translation>La nuit</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation><numerusform>%Ln libre</numerusform><numerusform>%Ln libres</numerusform></translation></message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free times</source>
        <translation><numerusform>%Ln heure libre</numerusform><numerusform>%Ln heures libres</numerusform></translation></message>
    <message>
        <source>no free time</source>
        <translation>aucune heure libre</translation>
    </message>
    <message>
        <source>You can cancel free of charge until it begins.</source>
        <translation>Vous pouvez annuler gratuitement jusqu'au début.</translation>
    </message>
    <message>
        <source>If you cancel, {percent} % of the price is due.</source>
        <translation>Si vous annulez, {percent} % du prix est dû.</translation>
    </message>
    <message>
        <source>You can cancel free of charge until {hours} before.</source>
        <translation>Vous pouvez annuler gratuitement jusqu'à {hours} avant.</translation>
    </message>
    <message>
        <source>Later, {percent} % of the price is due.</source>
        <translation>Ensuite, {percent} % du prix est dû.</translation>
    </message>
    <message>
        <source>{price} each · {total} in all</source>
        <translation>{price} chacune · {total} en tout</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message numerus="yes">
        <source>Every week, %Ln times</source>
        <translation><numerusform>Chaque semaine, %Ln fois</numerusform><numerusform>Chaque semaine, %Ln fois</numerusform></translation></message>
    <message>
        <source>Nothing was booked: not every week is free. Not free: {times}.</source>
        <translation>Rien n’a été réservé : toutes les semaines ne sont pas libres. Pas libres : {times}.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Réservation…</translation>
    </message>
    <message>
        <source>No answer came. Asking the academy whether it was booked…</source>
        <translation>Aucune réponse. On demande à l'académie si c'est réservé…</translation>
    </message>
    <message>
        <source>Nothing was booked: the academy cannot be reached. What you wrote is kept.</source>
        <translation>Rien n'a été réservé : l'académie est injoignable. Ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <source>This time has just been taken.</source>
        <translation>Cette heure vient d'être prise.</translation>
    </message>
    <message>
        <source>The tutor cannot be booked at this time any more.</source>
        <translation>Le tuteur ne peut plus être réservé à cette heure.</translation>
    </message>
    <message>
        <source>It is too late to book this time: the tutor needs longer notice.</source>
        <translation>Il est trop tard pour réserver cette heure : le tuteur a besoin d'un délai plus long.</translation>
    </message>
    <message>
        <source>The academy did not agree to this booking. Choose another time.</source>
        <translation>L'académie n'a pas accepté cette réservation. Choisissez une autre heure.</translation>
    </message>
    <message>
        <source>Filter and sort tutors</source>
        <translation>Filtrer et trier les tuteurs</translation>
    </message>
    <message>
        <source>Files for our session: {topic} ({time})</source>
        <translation>Fichiers pour notre séance : {topic} ({time})</translation>
    </message>
    <message>
        <source>no topic yet</source>
        <translation>pas encore de sujet</translation>
    </message>
</context>
<context>
    <name>bought</name>
    <message>
        <source>Session, {time}</source>
        <translation>Séance, {time}</translation>
    </message>
    <message>
        <source>Session with {tutor}, {time}</source>
        <translation>Séance avec {tutor}, {time}</translation>
    </message>
    <message>
        <source>{title}: {count} × {minutes} min with {tutor}</source>
        <translation>{title} : {count} × {minutes} min avec {tutor}</translation>
    </message>
    <message>
        <source>{title}: {count} × {minutes} min</source>
        <translation>{title} : {count} × {minutes} min</translation>
    </message>
</context>
<context>
    <name>browser</name>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You can close this tab and go back to pharmaT.</source>
        <translation>Vous pouvez fermer cet onglet et revenir à pharmaT.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>You can close this tab. pharmaT tells you what to do.</source>
        <translation>Vous pouvez fermer cet onglet. pharmaT vous dit quoi faire.</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Without a course</source>
        <translation>Sans cours</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les cartes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation><numerusform>%Ln carte</numerusform><numerusform>%Ln cartes</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln cards due</source>
        <translation><numerusform>%Ln à réviser</numerusform><numerusform>%Ln à réviser</numerusform></translation></message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation><numerusform>%Ln min</numerusform><numerusform>%Ln min</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation><numerusform>%Ln h</numerusform><numerusform>%Ln h</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln jour</numerusform><numerusform>%Ln jours</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation><numerusform>%Ln mois</numerusform><numerusform>%Ln mois</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation><numerusform>%Ln an</numerusform><numerusform>%Ln ans</numerusform></translation></message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <source>The next card comes at {time}.</source>
        <translation>La prochaine carte arrive à {time}.</translation>
    </message>
    <message>
        <source>The next card comes in {time}.</source>
        <translation>La prochaine carte arrive dans {time}.</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Taught by {tutor}</source>
        <translation>Enseigné par {tutor}</translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation>Terminé le {day}</translation>
    </message>
    <message>
        <source>Certificate {number}</source>
        <translation>Certificat {number}</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Certificat de réussite</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Nous certifions que</translation>
    </message>
    <message>
        <source>has finished the course</source>
        <translation>a terminé le cours</translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Brouillon : {text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Written {written}, sent {sent}</source>
        <translation>Écrit {written}, envoyé {sent}</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d'envoi</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d'envoi</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>Vérification de l'arrivée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent.</source>
        <translation>Non envoyé.</translation>
    </message>
    <message>
        <source>Not sent. {reason}</source>
        <translation>Non envoyé. {reason}</translation>
    </message>
    <message>
        <source>edited {time}</source>
        <translation>modifié {time}</translation>
    </message>
    <message>
        <source>An older message that is not on this computer yet</source>
        <translation>Un message plus ancien qui n’est pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>answers {message}</source>
        <translation>répond à {message}</translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>vous êtes mentionné</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Picture {name}, {size}</source>
        <translation>Image {name}, {size}</translation>
    </message>
    <message>
        <source>File {name}, {size}</source>
        <translation>Fichier {name}, {size}</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Forwarded from {name}</source>
        <translation>Transféré de {name}</translation>
    </message>
    <message>
        <source>Older message</source>
        <translation>Message plus ancien</translation>
    </message>
    <message>
        <source>Click to show it</source>
        <translation>Cliquez pour l’afficher</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>L’académie</translation>
    </message>
    <message>
        <source>Unread messages</source>
        <translation>Messages non lus</translation>
    </message>
    <message>
        <source>That message does not wait here any more: it may have been sent after all.</source>
        <translation>Ce message n'attend plus ici : il a peut-être été envoyé après tout.</translation>
    </message>
    <message>
        <source>Online: {count}</source>
        <translation>En ligne : {count}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Last seen today at {time}</source>
        <translation>Vu aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Last seen yesterday at {time}</source>
        <translation>Vu hier à {time}</translation>
    </message>
    <message>
        <source>Last seen on {day}</source>
        <translation>Vu le {day}</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Écrit…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Plusieurs personnes écrivent…</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} écrit…</translation>
    </message>
    <message>
        <source>That message does not exist any more.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>Older messages are kept by the academy, which cannot be reached now.</source>
        <translation>Les messages plus anciens sont conservés par l’académie, qui est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Files that can be sent</source>
        <translation>Fichiers qui peuvent être envoyés</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Save it to look at it elsewhere.</source>
        <translation>Cette image ne peut pas être affichée. Enregistrez-la pour la voir ailleurs.</translation>
    </message>
    <message>
        <source>No program of this computer opens {name}. Save it instead.</source>
        <translation>Aucun programme de cet ordinateur n'ouvre {name}. Enregistrez-le plutôt.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not at the academy any more</source>
        <translation>N'est plus à l'académie</translation>
    </message>
    <message>
        <source>Comes when you are online</source>
        <translation>Arrivera quand vous serez en ligne</translation>
    </message>
    <message>
        <source>Could not be fetched</source>
        <translation>N'a pas pu être récupéré</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. Share it as a link instead.</source>
        <translation>{name} dépasse {limit}. Partagez plutôt un lien.</translation>
    </message>
    <message>
        <source>{name} was left out: a message takes {count} files.</source>
        <translation>{name} a été laissé de côté : un message prend {count} fichiers.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to send.</source>
        <translation>{name} est vide : il n'y a rien à envoyer.</translation>
    </message>
    <message>
        <source>{name} cannot be sent: the academy takes pictures, sound, film, PDF, text, office files and ZIP.</source>
        <translation>{name} ne peut pas être envoyé : l'académie accepte images, sons, vidéos, PDF, textes, documents bureautiques et ZIP.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Is it still there, and a file?</source>
        <translation>{name} ne peut pas être lu. Est-il encore là, et est-ce un fichier ?</translation>
    </message>
    <message>
        <source>{name} is not opened from here: it may be a program. Save it if you trust its sender.</source>
        <translation>{name} ne s'ouvre pas d'ici : c'est peut-être un programme. Enregistrez-le si vous faites confiance à l'expéditeur.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Loading your messages… {n} %</source>
        <translation>Chargement de vos messages… {n} %</translation>
    </message>
    <message>
        <source>Your session has ended. You can read; to send and receive, sign in again.</source>
        <translation>Votre session est terminée. Vous pouvez lire ; pour envoyer et recevoir, reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Nothing has been loaded on this computer yet.</source>
        <translation>Rien n'a encore été chargé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You see what was saved on this computer.</source>
        <translation>Vous voyez ce qui a été gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Saved data from {time}.</source>
        <translation>Données enregistrées à {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things will be sent when you are back online.</source>
        <translation><numerusform>%Ln élément sera envoyé quand vous serez de nouveau en ligne.</numerusform><numerusform>%Ln éléments seront envoyés quand vous serez de nouveau en ligne.</numerusform></translation></message>
    <message>
        <source>Signed out by the academy</source>
        <translation>Déconnecté par l'académie</translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation>Travail hors ligne</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Connection trouble</source>
        <translation>Problème de connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté au compte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Live updates</source>
        <translation>Mises à jour en direct</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things wait to be sent</source>
        <translation><numerusform>%Ln élément attend d’être envoyé</numerusform><numerusform>%Ln éléments attendent d’être envoyés</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln things need your attention</source>
        <translation><numerusform>%Ln élément demande votre attention</numerusform><numerusform>%Ln éléments demandent votre attention</numerusform></translation></message>
    <message>
        <source>Working</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Pas encore sûr</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not seen working yet</source>
        <translation>Pas encore vu fonctionner</translation>
    </message>
    <message>
        <source>Last worked {time}</source>
        <translation>A fonctionné à {time}</translation>
    </message>
</context>
<context>
    <name>courses</name>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Devoir</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>Séance en direct</translation>
    </message>
    <message>
        <source>Interactive</source>
        <translation>Interactif</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Débutant</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{n} % done</source>
        <translation>{n} % fait</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lessons</source>
        <translation><numerusform>%Ln leçon</numerusform><numerusform>%Ln leçons</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln more lessons open when you are enrolled.</source>
        <translation><numerusform>%Ln autre leçon s’ouvre à l’inscription.</numerusform><numerusform>%Ln autres leçons s’ouvrent à l’inscription.</numerusform></translation></message>
    <message>
        <source>Continue: {lesson}</source>
        <translation>Continuer : {lesson}</translation>
    </message>
    <message>
        <source>Begin: {lesson}</source>
        <translation>Commencer : {lesson}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>The document has no page {n} any more</source>
        <translation>Le document n’a plus de page {n}</translation>
    </message>
    <message>
        <source>Not found in the present text</source>
        <translation>Introuvable dans le texte actuel</translation>
    </message>
    <message>
        <source>Of a lesson that is not there any more</source>
        <translation>D’une leçon qui n’est plus là</translation>
    </message>
    <message>
        <source>This lesson takes place live with your tutor.</source>
        <translation>Cette leçon a lieu en direct avec votre tuteur.</translation>
    </message>
    <message>
        <source>This lesson has no text.</source>
        <translation>Cette leçon n'a pas de texte.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>{stars} of 5 ({count})</source>
        <translation>{stars} sur 5 ({count})</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>{stars} stars or more</source>
        <translation>{stars} étoiles ou plus</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payant</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Best rated first</source>
        <translation>Les mieux notés d’abord</translation>
    </message>
    <message>
        <source>Cheapest first</source>
        <translation>Les moins chers d’abord</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courts d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln courses</source>
        <translation><numerusform>%Ln cours</numerusform><numerusform>%Ln cours</numerusform></translation></message>
    <message>
        <source>{shown} of {total} courses</source>
        <translation>{shown} cours sur {total}</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>%Ln filtre</numerusform><numerusform>%Ln filtres</numerusform></translation></message>
    <message>
        <source>Filter and sort courses</source>
        <translation>Filtrer et trier les cours</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>This picture is not among the course's files any more.</source>
        <translation>Cette image n’est plus parmi les fichiers du cours.</translation>
    </message>
    <message>
        <source>It comes when the academy can be reached.</source>
        <translation>Elle viendra quand l’académie sera joignable.</translation>
    </message>
</context>
<context>
    <name>downloads</name>
    <message>
        <source>Waiting · {amount}</source>
        <translation>En attente · {amount}</translation>
    </message>
    <message>
        <source>Downloading · {amount}</source>
        <translation>Téléchargement · {amount}</translation>
    </message>
    <message>
        <source>Paused · {amount}</source>
        <translation>Suspendu · {amount}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are not at the academy any more, so they cannot be read.</source>
        <translation><numerusform>%Ln fichier n'est plus à l'académie et ne peut donc pas être lu.</numerusform><numerusform>%Ln fichiers ne sont plus à l'académie et ne peuvent donc pas être lus.</numerusform></translation></message>
    <message>
        <source>All of it is on this computer already. Keep it here?</source>
        <translation>Tout est déjà sur cet ordinateur. Le garder ici ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files to download</source>
        <translation><numerusform>%Ln fichier à télécharger</numerusform><numerusform>%Ln fichiers à télécharger</numerusform></translation></message>
    <message>
        <source>{files}, {size}. This computer has {free} free.</source>
        <translation>{files}, {size}. Cet ordinateur a {free} libres.</translation>
    </message>
    <message>
        <source>{files}, {size}, but this computer has only {free} free. Make room first.</source>
        <translation>{files}, {size}, mais cet ordinateur n'a que {free} libres. Faites d'abord de la place.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>A course that is not yours any more</source>
        <translation>Un cours qui n'est plus le vôtre</translation>
    </message>
    <message>
        <source>It is not on this computer. It can be opened when the academy can be reached.</source>
        <translation>Il n'est pas sur cet ordinateur. On pourra l'ouvrir dès que l'académie sera joignable.</translation>
    </message>
    <message>
        <source>On this computer, until room is needed for other files</source>
        <translation>Sur cet ordinateur, tant que la place n'est pas nécessaire à d'autres fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can be read offline</source>
        <translation><numerusform>%Ln fichier lisible hors connexion</numerusform><numerusform>%Ln fichiers lisibles hors connexion</numerusform></translation></message>
    <message>
        <source>Its files can be read offline once they are downloaded</source>
        <translation>Ses fichiers se lisent hors connexion une fois téléchargés</translation>
    </message>
    <message>
        <source>On this computer · {files}, {size}</source>
        <translation>Sur cet ordinateur · {files}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln fichier</numerusform><numerusform>%Ln fichiers</numerusform></translation></message>
</context>
<context>
    <name>earnings</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation><numerusform>%Ln paiement</numerusform><numerusform>%Ln paiements</numerusform></translation></message>
    <message>
        <source>Students paid {amount}</source>
        <translation>Les étudiants ont payé {amount}</translation>
    </message>
    <message>
        <source>{amount} went back</source>
        <translation>{amount} remboursés</translation>
    </message>
    <message>
        <source>{amount} commission</source>
        <translation>{amount} de commission</translation>
    </message>
    <message>
        <source>{amount} earned</source>
        <translation>{amount} gagnés</translation>
    </message>
    <message>
        <source>{amount} is contested by a student's bank. It is not counted until that is decided.</source>
        <translation>{amount} sont contestés par la banque d’un étudiant. Ils ne comptent pas tant que ce n’est pas décidé.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Students paid</source>
        <translation>Payé par les étudiants</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>{time}: {amount} earned</source>
        <translation>{time} : {amount} gagnés</translation>
    </message>
    <message>
        <source>Refund: {what}</source>
        <translation>Remboursement : {what}</translation>
    </message>
    <message>
        <source>A former student</source>
        <translation>Un ancien étudiant</translation>
    </message>
    <message>
        <source>{amount} less {commission} commission</source>
        <translation>{amount} moins {commission} de commission</translation>
    </message>
    <message>
        <source>{amount} went back, {commission} of it from the academy</source>
        <translation>{amount} remboursés, dont {commission} par l’académie</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>paid out</source>
        <translation>versé</translation>
    </message>
    <message>
        <source>contested, not counted</source>
        <translation>contesté, non compté</translation>
    </message>
    <message>
        <source>Paid out on {day}</source>
        <translation>Versé le {day}</translation>
    </message>
    <message>
        <source>Prepared by the academy</source>
        <translation>Préparé par l’académie</translation>
    </message>
    <message>
        <source>On the way to your bank</source>
        <translation>En route vers votre banque</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Did not arrive: it comes with the next payout</source>
        <translation>Non arrivé : il viendra avec le prochain versement</translation>
    </message>
    <message>
        <source>Cancelled: it comes with the next payout</source>
        <translation>Annulé : il viendra avec le prochain versement</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Syllabus</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What one should know before, one thing a line</source>
        <translation>Ce qu’il faut savoir avant, une chose par ligne</translation>
    </message>
    <message>
        <source>Tags, one a line</source>
        <translation>Étiquettes, une par ligne</translation>
    </message>
    <message>
        <source>What one will be able to do, one thing a line</source>
        <translation>Ce que l’on saura faire, une chose par ligne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text, in Markdown</source>
        <translation>Texte, en Markdown</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Minutes nécessaires</translation>
    </message>
    <message>
        <source>Everybody may read it, as a free preview</source>
        <translation>Tout le monde peut la lire, en aperçu gratuit</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>This is longer than the academy can store. Shorten it.</source>
        <translation>C’est plus long que ce que l’académie peut enregistrer. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>These are more than 30. Remove some.</source>
        <translation>Il y en a plus de 30. Retirez-en.</translation>
    </message>
    <message>
        <source>This number is too high.</source>
        <translation>Ce nombre est trop élevé.</translation>
    </message>
    <message>
        <source>Draft: only you see it.</source>
        <translation>Brouillon : vous seul le voyez.</translation>
    </message>
    <message>
        <source>Published: it is in the catalog.</source>
        <translation>Publié : il est au catalogue.</translation>
    </message>
    <message>
        <source>Archived: those who take it keep it, nobody new comes in.</source>
        <translation>Archivé : ceux qui le suivent le gardent, personne de nouveau n’entre.</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Edit the course</source>
        <translation>Modifier le cours</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nouvelle leçon</translation>
    </message>
    <message>
        <source>Edit the lesson</source>
        <translation>Modifier la leçon</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>You are offline. It is kept here until you can save it.</source>
        <translation>Vous êtes hors ligne. C’est conservé ici jusqu’à ce que vous puissiez l’enregistrer.</translation>
    </message>
    <message>
        <source>Sign in again to save. It is kept here until then.</source>
        <translation>Reconnectez-vous pour enregistrer. C’est conservé ici en attendant.</translation>
    </message>
    <message>
        <source>Not saved yet; it is kept here.</source>
        <translation>Pas encore enregistré ; conservé ici.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose s'est mal passé.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the copied details.</source>
        <translation>Réessayez. Si cela se répète, signalez-le avec les détails copiés.</translation>
    </message>
    <message>
        <source>The academy cannot be reached</source>
        <translation>L'académie est injoignable</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation>La session est terminée</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>L'accès a été refusé</translation>
    </message>
    <message>
        <source>This computer's files cannot be written</source>
        <translation>Les fichiers de cet ordinateur ne peuvent pas être écrits</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>This code is wrong or too old.</source>
        <translation>Ce code est faux ou trop ancien.</translation>
    </message>
    <message>
        <source>Look again, or have a new one sent.</source>
        <translation>Regardez encore, ou faites-en envoyer un nouveau.</translation>
    </message>
    <message>
        <source>This link was used already or is too old.</source>
        <translation>Ce lien a déjà servi ou est trop ancien.</translation>
    </message>
    <message>
        <source>Have a new mail sent.</source>
        <translation>Faites envoyer un nouvel e-mail.</translation>
    </message>
    <message>
        <source>This link was asked for on another computer, or before the app was closed.</source>
        <translation>Ce lien a été demandé sur un autre ordinateur, ou avant la fermeture de l'application.</translation>
    </message>
    <message>
        <source>Have a new mail sent from here, and type its six digits.</source>
        <translation>Demandez ici un nouvel e-mail et saisissez ses six chiffres.</translation>
    </message>
    <message>
        <source>This link belongs to another academy.</source>
        <translation>Ce lien appartient à une autre académie.</translation>
    </message>
    <message>
        <source>Choose that academy and click the link again.</source>
        <translation>Choisissez cette académie et cliquez de nouveau sur le lien.</translation>
    </message>
    <message>
        <source>This address is not confirmed yet.</source>
        <translation>Cette adresse n'est pas encore confirmée.</translation>
    </message>
    <message>
        <source>Type the six digits of the mail, or click its link.</source>
        <translation>Tapez les six chiffres de l'e-mail, ou cliquez sur son lien.</translation>
    </message>
    <message>
        <source>Nobody has this address here.</source>
        <translation>Personne n'a cette adresse ici.</translation>
    </message>
    <message>
        <source>Check it, or create an account.</source>
        <translation>Vérifiez-la, ou créez un compte.</translation>
    </message>
    <message>
        <source>There is an account with this address already.</source>
        <translation>Il existe déjà un compte avec cette adresse.</translation>
    </message>
    <message>
        <source>Sign in with it, or choose a new password.</source>
        <translation>Connectez-vous avec, ou choisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The academy does not offer this way.</source>
        <translation>L'académie ne propose pas ce moyen.</translation>
    </message>
    <message>
        <source>Choose another one, or ask the academy.</source>
        <translation>Choisissez-en un autre, ou demandez à l'académie.</translation>
    </message>
    <message>
        <source>The academy finds this password too weak.</source>
        <translation>L'académie trouve ce mot de passe trop faible.</translation>
    </message>
    <message>
        <source>Make it longer, or less common.</source>
        <translation>Rendez-le plus long, ou moins courant.</translation>
    </message>
    <message>
        <source>This is the password you have now.</source>
        <translation>C'est votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You signed in too long ago for this change.</source>
        <translation>Vous vous êtes connecté il y a trop longtemps pour ce changement.</translation>
    </message>
    <message>
        <source>Have a code sent and type it here.</source>
        <translation>Faites envoyer un code et tapez-le ici.</translation>
    </message>
    <message>
        <source>The academy has blocked this account.</source>
        <translation>L'académie a bloqué ce compte.</translation>
    </message>
    <message>
        <source>Ask the academy for help.</source>
        <translation>Demandez de l'aide à l'académie.</translation>
    </message>
    <message>
        <source>Signing in was refused in the browser.</source>
        <translation>La connexion a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>Try again, or choose another way.</source>
        <translation>Réessayez, ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>Signing in did not work over there.</source>
        <translation>La connexion n'a pas fonctionné là-bas.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser.</source>
        <translation>Rien n'est revenu du navigateur.</translation>
    </message>
    <message>
        <source>This computer could not open a browser.</source>
        <translation>Cet ordinateur n'a pas pu ouvrir de navigateur.</translation>
    </message>
    <message>
        <source>Have a code sent to your email instead.</source>
        <translation>Faites plutôt envoyer un code par e-mail.</translation>
    </message>
    <message>
        <source>The academy cannot be reached.</source>
        <translation>L'académie est injoignable.</translation>
    </message>
    <message>
        <source>Check your internet connection and try again.</source>
        <translation>Vérifiez votre connexion internet et réessayez.</translation>
    </message>
    <message>
        <source>The academy did not answer in time.</source>
        <translation>L'académie n'a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Your connection may be slow. Try again.</source>
        <translation>Votre connexion est peut-être lente. Réessayez.</translation>
    </message>
    <message>
        <source>The academy's server has trouble or too much to do.</source>
        <translation>Le serveur de l'académie a des ennuis ou trop à faire.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Attendez une minute et réessayez.</translation>
    </message>
    <message>
        <source>Email and password do not match.</source>
        <translation>L'e-mail et le mot de passe ne correspondent pas.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The academy refused this.</source>
        <translation>L'académie a refusé cela.</translation>
    </message>
    <message>
        <source>Ask your tutor or the academy's support.</source>
        <translation>Demandez à votre tuteur ou à l'assistance de l'académie.</translation>
    </message>
    <message>
        <source>This computer's disk is full.</source>
        <translation>Le disque de cet ordinateur est plein.</translation>
    </message>
    <message>
        <source>Free some room on it, or remove what you no longer need offline.</source>
        <translation>Libérez de la place ou supprimez ce dont vous n'avez plus besoin hors connexion.</translation>
    </message>
    <message>
        <source>The app's files on this computer cannot be read or written.</source>
        <translation>Les fichiers de l'application sur cet ordinateur ne peuvent pas être lus ou écrits.</translation>
    </message>
    <message>
        <source>Free some disk space, check the folder's permissions, and try again.</source>
        <translation>Libérez de la place sur le disque, vérifiez les droits du dossier et réessayez.</translation>
    </message>
    <message>
        <source>The academy's answer makes no sense to this version of the app.</source>
        <translation>La réponse de l'académie n'a pas de sens pour cette version de l'application.</translation>
    </message>
    <message>
        <source>Update the app. If that does not help, report it.</source>
        <translation>Mettez l'application à jour. Si cela n'aide pas, signalez-le.</translation>
    </message>
    <message>
        <source>The file is larger than the academy takes.</source>
        <translation>Le fichier est plus gros que ce que l'académie accepte.</translation>
    </message>
    <message>
        <source>The academy does not take files of this kind.</source>
        <translation>L'académie n'accepte pas ce type de fichier.</translation>
    </message>
    <message>
        <source>The academy does not let you add files to this conversation.</source>
        <translation>L'académie ne vous permet pas d'ajouter des fichiers à cette conversation.</translation>
    </message>
    <message>
        <source>The file is not at the academy any more.</source>
        <translation>Le fichier n'est plus à l'académie.</translation>
    </message>
    <message>
        <source>The file could not be uploaded, however often it was tried. Try again later.</source>
        <translation>Le fichier n'a pas pu être envoyé malgré plusieurs essais. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The file could not be read on this computer any more. Attach it again.</source>
        <translation>Le fichier ne peut plus être lu sur cet ordinateur. Joignez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>There is no session to come. Open one in the calendar.</source>
        <translation>Aucune séance à venir. Ouvrez-en une dans l’agenda.</translation>
    </message>
    <message>
        <source>Copied {topic} for another calendar.</source>
        <translation>{topic} copiée pour un autre agenda.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}.</source>
        <translation>Le fichier n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens calendar files. Save it as a file instead.</source>
        <translation>Rien sur cet ordinateur n’ouvre les fichiers de calendrier. Enregistrez-la plutôt.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Save to file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be saved: {reason}.</source>
        <translation>Le fichier n'a pas pu être enregistré : {reason}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>flight</name>
    <message numerus="yes">
        <source>%Ln cards to review</source>
        <translation><numerusform>%Ln carte à réviser</numerusform><numerusform>%Ln cartes à réviser</numerusform></translation></message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation><numerusform>%Ln fichier</numerusform><numerusform>%Ln fichiers</numerusform></translation></message>
    <message>
        <source>{name} is missing.</source>
        <translation>Il manque {name}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>The time away has to end after it begins.</source>
        <translation>L’absence doit finir après son début.</translation>
    </message>
    <message>
        <source>Nothing of yours falls into this time.</source>
        <translation>Rien de vous ne tombe dans cette période.</translation>
    </message>
    <message>
        <source>Downloading; you can go on working.</source>
        <translation>Téléchargement ; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Reading everything with the network switched off …</source>
        <translation>Lecture de tout avec le réseau coupé …</translation>
    </message>
    <message>
        <source>Everything you chose was read without a network. Have a good journey.</source>
        <translation>Tout ce que vous avez choisi a été lu sans réseau. Bon voyage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things would be missing:</source>
        <translation><numerusform>%Ln élément manquerait :</numerusform><numerusform>%Ln éléments manqueraient :</numerusform></translation></message>
    <message>
        <source>That is more than the disk has room for. Leave something out.</source>
        <translation>C’est plus que le disque ne peut contenir. Laissez quelque chose de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation><numerusform>%Ln élément</numerusform><numerusform>%Ln éléments</numerusform></translation></message>
    <message>
        <source>nothing is left to download</source>
        <translation>il ne reste rien à télécharger</translation>
    </message>
    <message>
        <source>{size} to download, {free} free</source>
        <translation>{size} à télécharger, {free} libres</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>For whoever helps you. Nothing personal is in it: read it before you send it.</source>
        <translation>Pour qui vous aide. Il ne contient rien de personnel : lisez-le avant de l'envoyer.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The app met an error that it did not expect, and goes on. What you wrote is kept. If something does not work now, restart the app; if it happens again, send the report to support.</source>
        <translation>L'application a rencontré une erreur inattendue et continue. Ce que vous avez écrit est conservé. Si quelque chose ne marche pas, redémarrez-la ; si cela se reproduit, envoyez le rapport au support.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The app met an error after which it cannot go on. What you wrote is kept on this computer and will be there after a restart. If it happens again, save the report and send it to support.</source>
        <translation>L'application a rencontré une erreur après laquelle elle ne peut pas continuer. Ce que vous avez écrit est conservé sur cet ordinateur et sera là après un redémarrage. Si cela se reproduit, enregistrez le rapport et envoyez-le au support.</translation>
    </message>
    <message>
        <source>The app has to end</source>
        <translation>L'application doit s'arrêter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The app ended unexpectedly last time. What you wrote is kept.</source>
        <translation>La dernière fois, l'application s'est arrêtée de façon inattendue. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>What you wrote is kept. If this happens again, send the report to support: it tells what failed.</source>
        <translation>Ce que vous avez écrit est conservé. Si cela se reproduit, envoyez le rapport au support : il dit ce qui a échoué.</translation>
    </message>
    <message>
        <source>The app ended unexpectedly last time</source>
        <translation>La dernière fois, l'application s'est arrêtée de façon inattendue</translation>
    </message>
    <message>
        <source>Restart the app</source>
        <translation>Redémarrer l'application</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Arrêtés ici</translation>
    </message>
    <message>
        <source>These are the figures of {time}.</source>
        <translation>Ce sont les chiffres de {time}.</translation>
    </message>
    <message>
        <source>Asking the academy…</source>
        <translation>Demande à l’académie…</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>État : {time}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: their last lesson, and no visit for %Ln days.</source>
        <translation><numerusform>Arrêtés : leur dernière leçon, sans visite depuis %Ln jour.</numerusform><numerusform>Arrêtés : leur dernière leçon, sans visite depuis %Ln jours.</numerusform></translation></message>
    <message>
        <source>{lesson}: {begun} began, {finished} finished, {stopped} stopped here</source>
        <translation>{lesson} : {begun} ont commencé, {finished} ont terminé, {stopped} se sont arrêtés ici</translation>
    </message>
    <message>
        <source>Nobody stopped here.</source>
        <translation>Personne ne s’est arrêté ici.</translation>
    </message>
    <message numerus="yes">
        <source>The latest %Ln who stopped here:</source>
        <translation><numerusform>Le dernier qui s’est arrêté ici :</numerusform><numerusform>Les %Ln derniers qui se sont arrêtés ici :</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln students stopped here:</source>
        <translation><numerusform>%Ln étudiant s’est arrêté ici :</numerusform><numerusform>%Ln étudiants se sont arrêtés ici :</numerusform></translation></message>
    <message>
        <source>A student without a name</source>
        <translation>Un étudiant sans nom</translation>
    </message>
    <message>
        <source>Finished it and went no further · {day}</source>
        <translation>Terminée, puis plus rien · {day}</translation>
    </message>
    <message>
        <source>In the middle of it · {day}</source>
        <translation>En plein milieu · {day}</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>Personne n’a encore répondu</translation>
    </message>
    <message>
        <source>{percent} % right at the first try ({right} of {answered})</source>
        <translation>{percent} % juste au premier essai ({right} sur {answered})</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>It is kept and sent as soon as that is over.</source>
        <translation>C'est conservé et envoyé dès que c'est terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of it are still being uploaded.</source>
        <translation><numerusform>%Ln fichier est encore en cours d'envoi.</numerusform><numerusform>%Ln fichiers sont encore en cours d'envoi.</numerusform></translation></message>
    <message>
        <source>It is sent once they are up.</source>
        <translation>C'est envoyé une fois qu'ils sont en ligne.</translation>
    </message>
    <message>
        <source>It waits for you: edit it, try again, or discard it.</source>
        <translation>Il vous attend : modifiez-le, réessayez ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The academy refused it.</source>
        <translation>L'académie l'a refusé.</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Vous travaillez hors ligne.</translation>
    </message>
    <message>
        <source>It is sent when you go online again.</source>
        <translation>C'est envoyé quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>It is kept. Sign in again and it is sent.</source>
        <translation>C'est conservé. Reconnectez-vous et ce sera envoyé.</translation>
    </message>
    <message>
        <source>The academy cannot be reached.</source>
        <translation>L'académie est injoignable.</translation>
    </message>
    <message>
        <source>It is kept and sent by itself once there is a connection.</source>
        <translation>C'est conservé et envoyé tout seul dès qu'il y a une connexion.</translation>
    </message>
    <message>
        <source>It was handed over, but no answer came.</source>
        <translation>C'est parti, mais aucune réponse n'est venue.</translation>
    </message>
    <message>
        <source>The academy is asked whether it arrived, so that it is not sent twice.</source>
        <translation>On demande à l'académie si c'est arrivé, pour ne pas l'envoyer deux fois.</translation>
    </message>
    <message>
        <source>Something you wrote before it goes first.</source>
        <translation>Quelque chose que vous avez écrit avant passe d'abord.</translation>
    </message>
    <message>
        <source>It follows by itself, so that the order is kept.</source>
        <translation>Il suit tout seul, afin de garder l'ordre.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>C'est en cours d'envoi.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n'y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing stands in its way.</source>
        <translation>Rien ne s'y oppose.</translation>
    </message>
    <message>
        <source>It is tried again in a moment; Retry does so now.</source>
        <translation>On réessaie dans un instant ; « Réessayer » le fait maintenant.</translation>
    </message>
    <message>
        <source>It does not wait any more.</source>
        <translation>Il n'attend plus.</translation>
    </message>
    <message>
        <source>Below is what became of it.</source>
        <translation>Voici ce qu'il est devenu.</translation>
    </message>
    <message>
        <source>{text} ({n} tries in a row)</source>
        <translation>{text} ({n} essais de suite)</translation>
    </message>
    <message>
        <source>Written, and kept on this computer</source>
        <translation>Écrit et conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Handed over to the academy</source>
        <translation>Transmis à l'académie</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Non envoyé : {reason}</translation>
    </message>
    <message>
        <source>No answer: it may have arrived</source>
        <translation>Pas de réponse : c'est peut-être arrivé</translation>
    </message>
    <message>
        <source>It had not arrived: it waits to be sent again</source>
        <translation>Ce n'était pas arrivé : il attend d'être renvoyé</translation>
    </message>
    <message>
        <source>The app ended on the way</source>
        <translation>L'application s'est arrêtée en route</translation>
    </message>
    <message>
        <source>Refused by the academy ({reason})</source>
        <translation>Refusé par l'académie ({reason})</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Tried again by you</source>
        <translation>Réessayé par vous</translation>
    </message>
    <message>
        <source>Received by the academy</source>
        <translation>Reçu par l'académie</translation>
    </message>
    <message>
        <source>Discarded by you</source>
        <translation>Abandonné par vous</translation>
    </message>
</context>
<context>
    <name>later</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>{there} for {name} · {here} for you</source>
        <translation>{there} pour {name} · {here} pour vous</translation>
    </message>
    <message>
        <source>In one hour, {time}</source>
        <translation>Dans une heure, {time}</translation>
    </message>
    <message>
        <source>{day} morning, {time}</source>
        <translation>{day} matin, {time}</translation>
    </message>
    <message>
        <source>This morning, {time}</source>
        <translation>Ce matin, {time}</translation>
    </message>
    <message>
        <source>Tomorrow morning, {time}</source>
        <translation>Demain matin, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scheduled messages need your attention</source>
        <translation><numerusform>%Ln message programmé demande votre attention</numerusform><numerusform>%Ln messages programmés demandent votre attention</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln scheduled messages</source>
        <translation><numerusform>%Ln message programmé</numerusform><numerusform>%Ln messages programmés</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln wait for a connection</source>
        <translation><numerusform>%Ln attend une connexion</numerusform><numerusform>%Ln attendent une connexion</numerusform></translation></message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>next: {time}</source>
        <translation>prochain : {time}</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>On its way to the academy</source>
        <translation>En route vers l’académie</translation>
    </message>
    <message>
        <source>Waits for a connection</source>
        <translation>Attend une connexion</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>The academy did not take this.</source>
        <translation>L’académie ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Its time has passed. It is sent as soon as the academy can be reached.</source>
        <translation>Son heure est passée. Il partira dès que l’académie sera joignable.</translation>
    </message>
    <message>
        <source>The academy does not have this yet. If its time passes before, it is sent as soon as there is a way.</source>
        <translation>L’académie ne l’a pas encore. Si son heure passe avant, il partira dès que possible.</translation>
    </message>
    <message>
        <source>Scheduled: {time}</source>
        <translation>Programmé : {time}</translation>
    </message>
    <message>
        <source>The clock is set forward then: {time} is skipped. It would be sent at {later}.</source>
        <translation>L’horloge avance à ce moment-là : {time} n’existe pas. L’envoi se ferait à {later}.</translation>
    </message>
    <message>
        <source>The clock is set back then and shows {time} twice. Which one is meant?</source>
        <translation>L’horloge recule à ce moment-là et affiche {time} deux fois. Laquelle voulez-vous ?</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>A message can be scheduled a year ahead at most. Choose an earlier time.</source>
        <translation>Un message peut être programmé un an à l’avance au plus. Choisissez une heure plus proche.</translation>
    </message>
    <message>
        <source>Files cannot be sent later yet. Send them now, or take them out and schedule the text alone.</source>
        <translation>Les fichiers ne peuvent pas encore être envoyés plus tard. Envoyez-les maintenant, ou retirez-les et programmez le texte seul.</translation>
    </message>
    <message>
        <source>Its time has passed: it is sent as soon as it is saved.</source>
        <translation>Son heure est passée : il partira dès qu’il sera enregistré.</translation>
    </message>
    <message>
        <source>Delete this scheduled message?</source>
        <translation>Supprimer ce message programmé ?</translation>
    </message>
    <message>
        <source>It will not be sent, and its text will be gone for good.</source>
        <translation>Il ne sera pas envoyé et son texte sera perdu définitivement.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>Abandonner cette modification ?</translation>
    </message>
    <message>
        <source>The message stays as the academy has it.</source>
        <translation>Le message reste tel que l’académie l’a.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>For beginners</source>
        <translation>Pour débutants</translation>
    </message>
    <message>
        <source>With some experience</source>
        <translation>Avec un peu d’expérience</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Pour experts</translation>
    </message>
    <message>
        <source>{time} to read</source>
        <translation>{time} de lecture</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Recommended by the academy</source>
        <translation>Recommandé par l’académie</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Your email address is confirmed.</source>
        <translation>Votre adresse e-mail est confirmée.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>pharmaT</source>
        <translation>pharmaT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation><numerusform>%Ln nouveau message</numerusform><numerusform>%Ln nouveaux messages</numerusform></translation></message>
    <message>
        <source>In {n} conversations: {names}</source>
        <translation>Dans {n} conversations : {names}</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>L’académie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to know</source>
        <translation><numerusform>%Ln nouveauté</numerusform><numerusform>%Ln nouveautés</numerusform></translation></message>
    <message>
        <source>Session on {time}</source>
        <translation>Séance le {time}</translation>
    </message>
    <message>
        <source>Session in {duration}</source>
        <translation>Séance dans {duration}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions soon</source>
        <translation><numerusform>%Ln séance bientôt</numerusform><numerusform>%Ln séances bientôt</numerusform></translation></message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>You have a tutor: {name}</source>
        <translation>Vous avez un tuteur : {name}</translation>
    </message>
    <message>
        <source>You have a new student: {name}</source>
        <translation>Vous avez un nouvel étudiant : {name}</translation>
    </message>
    <message>
        <source>A new student in “{course}”</source>
        <translation>Un nouvel étudiant dans « {course} »</translation>
    </message>
    <message>
        <source>A scheduled message was not sent</source>
        <translation>Un message programmé n’a pas été envoyé</translation>
    </message>
    <message>
        <source>It waits in its conversation, with the reason.</source>
        <translation>Il attend dans sa conversation, avec la raison.</translation>
    </message>
    <message>
        <source>{name} asks for a session</source>
        <translation>{name} demande une séance</translation>
    </message>
    <message>
        <source>Your session is confirmed</source>
        <translation>Votre séance est confirmée</translation>
    </message>
    <message>
        <source>{name} cannot take your session</source>
        <translation>{name} ne peut pas assurer votre séance</translation>
    </message>
    <message>
        <source>{name} proposes another time</source>
        <translation>{name} propose un autre horaire</translation>
    </message>
    <message>
        <source>{name} agrees to the new time</source>
        <translation>{name} accepte le nouvel horaire</translation>
    </message>
    <message>
        <source>{name} cannot move the session</source>
        <translation>{name} ne peut pas déplacer la séance</translation>
    </message>
    <message>
        <source>{name} cancelled a session</source>
        <translation>{name} a annulé une séance</translation>
    </message>
    <message>
        <source>Your session has begun</source>
        <translation>Votre séance a commencé</translation>
    </message>
    <message>
        <source>How was your session?</source>
        <translation>Comment s’est passée votre séance ?</translation>
    </message>
    <message>
        <source>A session was missed</source>
        <translation>Une séance a été manquée</translation>
    </message>
    <message>
        <source>{name} wrote about your lesson</source>
        <translation>{name} a écrit à propos de votre cours</translation>
    </message>
    <message>
        <source>{name} changed the details of a session</source>
        <translation>{name} a modifié les détails d’une séance</translation>
    </message>
    <message>
        <source>You received feedback</source>
        <translation>Vous avez reçu un retour</translation>
    </message>
    <message>
        <source>New assignment: {title}</source>
        <translation>Nouveau devoir : {title}</translation>
    </message>
    <message>
        <source>Work handed in: {title}</source>
        <translation>Travail rendu : {title}</translation>
    </message>
    <message>
        <source>Graded: {title}</source>
        <translation>Noté : {title}</translation>
    </message>
    <message>
        <source>To be worked on again: {title}</source>
        <translation>À retravailler : {title}</translation>
    </message>
    <message>
        <source>New question: {title}</source>
        <translation>Nouvelle question : {title}</translation>
    </message>
    <message>
        <source>Answer to: {title}</source>
        <translation>Réponse à : {title}</translation>
    </message>
    <message>
        <source>Assigned to you: {title}</source>
        <translation>Attribué à vous : {title}</translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>De nouveau ouvert : {title}</translation>
    </message>
    <message>
        <source>Being looked at: {title}</source>
        <translation>En cours d’examen : {title}</translation>
    </message>
    <message>
        <source>Resolved: {title}</source>
        <translation>Résolu : {title}</translation>
    </message>
    <message>
        <source>Closed: {title}</source>
        <translation>Fermé : {title}</translation>
    </message>
    <message>
        <source>{money} for {what}.</source>
        <translation>{money} pour {what}.</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Paiement reçu</translation>
    </message>
    <message>
        <source>A student has paid</source>
        <translation>Un étudiant a payé</translation>
    </message>
    <message>
        <source>Money on its way back</source>
        <translation>L’argent vous revient</translation>
    </message>
    <message>
        <source>{money} for {what} came in although nothing was due. We send it back to you.</source>
        <translation>{money} pour {what} est arrivé alors que rien n’était dû. Nous vous le rendons.</translation>
    </message>
    <message>
        <source>Payment did not go through</source>
        <translation>Le paiement n’a pas abouti</translation>
    </message>
    <message>
        <source>{money} for {what} was not paid. You have not been charged.</source>
        <translation>{money} pour {what} n’a pas été payé. Vous n’avez pas été débité.</translation>
    </message>
    <message>
        <source>Waiting for the bank</source>
        <translation>En attente de la banque</translation>
    </message>
    <message>
        <source>{money} for {what} is on its way. We tell you when it has arrived.</source>
        <translation>{money} pour {what} est en route. Nous vous prévenons à l’arrivée.</translation>
    </message>
    <message>
        <source>A bank contests a payment</source>
        <translation>Une banque conteste un paiement</translation>
    </message>
    <message>
        <source>A bank has decided: the payment stands</source>
        <translation>La banque a tranché : le paiement est valable</translation>
    </message>
    <message>
        <source>A bank has decided: the money went back</source>
        <translation>La banque a tranché : l’argent a été rendu</translation>
    </message>
    <message>
        <source>A payment does not match</source>
        <translation>Un paiement ne correspond pas</translation>
    </message>
    <message>
        <source>The provider reports another amount for {what}. Look at the payment there.</source>
        <translation>Le prestataire indique un autre montant pour {what}. Regardez le paiement chez lui.</translation>
    </message>
    <message>
        <source>A refund is asked for</source>
        <translation>Un remboursement est demandé</translation>
    </message>
    <message>
        <source>{refund} of {what}.</source>
        <translation>{refund} sur {what}.</translation>
    </message>
    <message>
        <source>Refund declined</source>
        <translation>Remboursement refusé</translation>
    </message>
    <message>
        <source>A refund is on its way</source>
        <translation>Un remboursement est en route</translation>
    </message>
    <message>
        <source>A refund did not go through</source>
        <translation>Un remboursement n’a pas abouti</translation>
    </message>
    <message>
        <source>Your payout is on its way</source>
        <translation>Votre versement est en route</translation>
    </message>
    <message>
        <source>Your payout did not go through</source>
        <translation>Votre versement n’a pas abouti</translation>
    </message>
    <message>
        <source>The academy was told and will send it again.</source>
        <translation>L’académie est prévenue et l’enverra de nouveau.</translation>
    </message>
    <message>
        <source>You have a make-up session</source>
        <translation>Vous avez une séance de rattrapage</translation>
    </message>
    <message>
        <source>With {name}, to be used before {day}.</source>
        <translation>Avec {name}, à utiliser avant le {day}.</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Approved, on its way</source>
        <translation>Approuvé, en route</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Given back so far</source>
        <translation>Rendu jusqu’ici</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The rule gives {amount} back.</source>
        <translation>La règle rend {amount}.</translation>
    </message>
    <message>
        <source>By the rule nothing goes back. You may be more generous.</source>
        <translation>Selon la règle, rien n’est rendu. Vous pouvez être plus généreux.</translation>
    </message>
    <message>
        <source>The session is due as it was booked.</source>
        <translation>La séance est due telle que réservée.</translation>
    </message>
    <message>
        <source>{amount} is approved. The payment provider has not said that it went out. If it could not be reached, send it again: it goes out once.</source>
        <translation>{amount} est approuvé. Le prestataire de paiement n’a pas dit que c’était parti. S’il était injoignable, envoyez-le à nouveau : cela ne part qu’une fois.</translation>
    </message>
    <message>
        <source>It was declined. The payer was told.</source>
        <translation>C’est refusé. La personne qui a payé en a été informée.</translation>
    </message>
    <message>
        <source>{amount} went back. The payer was told.</source>
        <translation>{amount} a été rendu. La personne qui a payé en a été informée.</translation>
    </message>
    <message>
        <source>The payment provider could not send {amount} back. Look at the payment there.</source>
        <translation>Le prestataire de paiement n’a pas pu rendre {amount}. Regardez le paiement chez lui.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Theme, size, motion</source>
        <translation>Thème, taille, animations</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Langue de l'application</translation>
    </message>
    <message>
        <source>Notifications and quiet hours</source>
        <translation>Avis et heures de calme</translation>
    </message>
    <message>
        <source>Downloads, room on this computer</source>
        <translation>Téléchargements, place sur cet ordinateur</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Try the connection again</source>
        <translation>Réessayer la connexion</translation>
    </message>
    <message>
        <source>Why was this not sent?</source>
        <translation>Pourquoi n'est-ce pas envoyé ?</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search messages for “{text}”</source>
        <translation>Chercher « {text} » dans les messages</translation>
    </message>
    <message>
        <source>In all conversations</source>
        <translation>Dans toutes les conversations</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>L’académie</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Academy</source>
        <translation>Académie</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Thème : {name}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
    <message>
        <source>Calendar: this week</source>
        <translation>Calendrier : cette semaine</translation>
    </message>
    <message>
        <source>Calendar: agenda</source>
        <translation>Calendrier : agenda</translation>
    </message>
    <message>
        <source>Calendar: time zone</source>
        <translation>Calendrier : fuseau horaire</translation>
    </message>
    <message>
        <source>Book a session with {person}</source>
        <translation>Réserver une séance avec {person}</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>Réserver une séance</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Session: save for another calendar…</source>
        <translation>Séance : enregistrer pour un autre agenda…</translation>
    </message>
    <message>
        <source>Session: open in the calendar of this computer</source>
        <translation>Séance : ouvrir dans le calendrier de cet ordinateur</translation>
    </message>
    <message>
        <source>Session: copy for another calendar</source>
        <translation>Séance : copier pour un autre agenda</translation>
    </message>
    <message>
        <source>Your notes in all courses</source>
        <translation>Vos notes dans tous les cours</translation>
    </message>
    <message>
        <source>Get ready to be offline</source>
        <translation>Se préparer à être hors ligne</translation>
    </message>
    <message>
        <source>Packages: what students have</source>
        <translation>Forfaits : ce qu’ont les étudiants</translation>
    </message>
    <message>
        <source>Packages: a new offer</source>
        <translation>Forfaits : une nouvelle offre</translation>
    </message>
    <message>
        <source>Give a make-up session</source>
        <translation>Offrir une séance de rattrapage</translation>
    </message>
    <message>
        <source>Packages: what is left</source>
        <translation>Forfaits : ce qu’il reste</translation>
    </message>
    <message>
        <source>Packages: what is on offer</source>
        <translation>Forfaits : les offres</translation>
    </message>
    <message>
        <source>Student: progress and notes</source>
        <translation>Étudiant : progression et notes</translation>
    </message>
    <message>
        <source>Earnings: save as a table…</source>
        <translation>Revenus : enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Prepare payouts</source>
        <translation>Préparer les versements</translation>
    </message>
    <message>
        <source>Scheduled messages</source>
        <translation>Messages programmés</translation>
    </message>
    <message>
        <source>Schedule this message</source>
        <translation>Programmer ce message</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Go on paying: {what}</source>
        <translation>Poursuivre le paiement : {what}</translation>
    </message>
</context>
<context>
    <name>passes</name>
    <message>
        <source>Make-up credit</source>
        <translation>Crédit de rattrapage</translation>
    </message>
    <message>
        <source>Make-up session</source>
        <translation>Séance de rattrapage</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation><numerusform>%Ln restante</numerusform><numerusform>%Ln restantes</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln session left</source>
        <translation><numerusform>%Ln séance restante</numerusform><numerusform>%Ln séances restantes</numerusform></translation></message>
    <message>
        <source>{left} of {total} sessions left</source>
        <translation>{left} séances restantes sur {total}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>For sessions of up to {time}</source>
        <translation>Pour des séances de {time} au plus</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>All sessions of it are booked or taken.</source>
        <translation>Toutes ses séances sont réservées ou utilisées.</translation>
    </message>
    <message>
        <source>It is not valid any more.</source>
        <translation>Il n’est plus valable.</translation>
    </message>
    <message>
        <source>Nothing can be booked with it any more: it was refunded or taken back.</source>
        <translation>On ne peut plus réserver avec : il a été remboursé ou repris.</translation>
    </message>
    <message>
        <source>From {person}: {reason}</source>
        <translation>De {person} : {reason}</translation>
    </message>
    <message>
        <source>It makes up for a session that did not take place through no fault of the student.</source>
        <translation>Elle remplace une séance qui n’a pas eu lieu sans faute de l’étudiant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln séance</numerusform><numerusform>%Ln séances</numerusform></translation></message>
    <message>
        <source>{sessions} of up to {time}</source>
        <translation>{sessions} de {time} au plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln jour</numerusform><numerusform>%Ln jours</numerusform></translation></message>
    <message>
        <source>{price} each session</source>
        <translation>{price} par séance</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Good again</source>
        <translation>Valable de nouveau</translation>
    </message>
    <message>
        <source>session on {time}</source>
        <translation>séance du {time}</translation>
    </message>
    <message>
        <source>Your package is on offer.</source>
        <translation>Votre forfait est en vente.</translation>
    </message>
    <message>
        <source>It is on offer no longer. What was bought of it stays good.</source>
        <translation>Il n’est plus en vente. Ce qui en a été acheté reste valable.</translation>
    </message>
    <message>
        <source>It is on offer again.</source>
        <translation>Il est de nouveau en vente.</translation>
    </message>
    <message>
        <source>The student has the make-up session and was told.</source>
        <translation>L’étudiant a la séance de rattrapage et en est averti.</translation>
    </message>
    <message>
        <source>The make-up session is taken back.</source>
        <translation>La séance de rattrapage est reprise.</translation>
    </message>
    <message>
        <source>for another tutor</source>
        <translation>pour un autre tuteur</translation>
    </message>
    <message>
        <source>not valid any more at that time</source>
        <translation>plus valable à ce moment-là</translation>
    </message>
    <message>
        <source>only for up to {time}</source>
        <translation>{time} au plus</translation>
    </message>
    <message>
        <source>for another subject</source>
        <translation>pour une autre matière</translation>
    </message>
    <message>
        <source>not enough for all weeks</source>
        <translation>pas assez pour toutes les semaines</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>en cours de paiement</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
</context>
<context>
    <name>password</name>
    <message numerus="yes">
        <source>At least %Ln characters. A few words in a row are best.</source>
        <translation><numerusform>Au moins %Ln caractère. Quelques mots à la suite, c'est le mieux.</numerusform><numerusform>Au moins %Ln caractères. Quelques mots à la suite, c'est le mieux.</numerusform></translation></message>
    <message>
        <source>Weak.</source>
        <translation>Faible.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Moyen.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fort.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>Utilisez au moins %Ln caractère.</numerusform><numerusform>Utilisez au moins %Ln caractères.</numerusform></translation></message>
    <message>
        <source>It begins with a word that is guessed first.</source>
        <translation>Il commence par un mot qu'on devine en premier.</translation>
    </message>
    <message>
        <source>Others know your name and address: leave them out.</source>
        <translation>D'autres connaissent votre nom et votre adresse : évitez-les.</translation>
    </message>
    <message>
        <source>Runs and repetitions add little.</source>
        <translation>Les suites et les répétitions apportent peu.</translation>
    </message>
    <message>
        <source>Another word would make it stronger.</source>
        <translation>Un autre mot le rendrait plus fort.</translation>
    </message>
</context>
<context>
    <name>paying</name>
    <message>
        <source>The academy has not answered yet and is asked again. Only what you pay on the page is charged.</source>
        <translation>L’académie n’a pas encore répondu et est interrogée de nouveau. Seul ce que vous payez sur la page est débité.</translation>
    </message>
    <message>
        <source>The bank knows of no payment yet. The page to pay stays open until {time}.</source>
        <translation>La banque n’a encore connaissance d’aucun paiement. La page de paiement reste ouverte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Waiting for the bank. Pay on the page in your browser until {time}; as soon as the money is there, it is done, whether this window is open or not.</source>
        <translation>En attente de la banque. Payez sur la page de votre navigateur jusqu’à {time} ; dès que l’argent est là, c’est fait, que cette fenêtre soit ouverte ou non.</translation>
    </message>
    <message>
        <source>The bank declined the card. You have not been charged. Open the page again and try another card.</source>
        <translation>La banque a refusé la carte. Vous n’avez pas été débité. Rouvrez la page et essayez une autre carte.</translation>
    </message>
    <message>
        <source>Paid on {day}: {amount}. Your receipt is {number}.</source>
        <translation>Payé le {day} : {amount}. Votre reçu est le {number}.</translation>
    </message>
    <message>
        <source>The time for paying is over. Whether you paid before that is being asked. Check again soon.</source>
        <translation>Le délai de paiement est passé. On demande si vous avez payé avant. Vérifiez bientôt à nouveau.</translation>
    </message>
    <message>
        <source>Your bank takes its time, maybe some days. You need not do anything; nothing is charged twice.</source>
        <translation>Votre banque prend son temps, peut-être quelques jours. Vous n’avez rien à faire ; rien n’est débité deux fois.</translation>
    </message>
    <message>
        <source>The bank did not carry out the payment. You have not been charged.</source>
        <translation>La banque n’a pas effectué le paiement. Vous n’avez pas été débité.</translation>
    </message>
    <message>
        <source>The page to pay is closed. You have not been charged.</source>
        <translation>La page de paiement est fermée. Vous n’avez pas été débité.</translation>
    </message>
    <message>
        <source>The money for this goes back, or went back, to where you paid from.</source>
        <translation>L’argent retourne, ou est retourné, là d’où vous avez payé.</translation>
    </message>
    <message>
        <source>There is not enough money on the card.</source>
        <translation>La carte n’est pas assez approvisionnée.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>La carte a expiré.</translation>
    </message>
    <message>
        <source>The security code was wrong.</source>
        <translation>Le code de sécurité était incorrect.</translation>
    </message>
    <message>
        <source>The card's number was wrong.</source>
        <translation>Le numéro de la carte était incorrect.</translation>
    </message>
    <message>
        <source>Nothing was paid by this. Trying again goes on with the same payment.</source>
        <translation>Rien n’a été payé ainsi. Réessayer reprend le même paiement.</translation>
    </message>
    <message>
        <source>Opening the page…</source>
        <translation>Ouverture de la page…</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Payer {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Paid: {what}. Thank you.</source>
        <translation>Payé : {what}. Merci.</translation>
    </message>
    <message>
        <source>The bank did not pay for {what}. You have not been charged.</source>
        <translation>La banque n’a pas payé {what}. Vous n’avez pas été débité.</translation>
    </message>
    <message>
        <source>{what} was paid already: this money goes back to you.</source>
        <translation>{what} était déjà payé : cet argent vous revient.</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Filter and sort payments</source>
        <translation>Filtrer et trier les paiements</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro de reçu</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Payé avec</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Enseigné par</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Hors taxe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Remains</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Refunded on {day}</source>
        <translation>Remboursé le {day}</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Made on {time} from the records of {academy}.</source>
        <translation>Établi le {time} d’après les registres de {academy}.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Show the course</source>
        <translation>Afficher le cours</translation>
    </message>
    <message>
        <source>Show the session</source>
        <translation>Afficher la séance</translation>
    </message>
    <message>
        <source>Show the package</source>
        <translation>Afficher le forfait</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Est rendu</translation>
    </message>
    <message>
        <source>Page closed</source>
        <translation>Page fermée</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>Waiting for the bank</source>
        <translation>En attente de la banque</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Nothing was due any more when this money came, so it goes back by itself.</source>
        <translation>Plus rien n’était dû quand cet argent est arrivé : il est rendu de lui-même.</translation>
    </message>
    <message>
        <source>You have not been charged.</source>
        <translation>Vous n’avez pas été débité.</translation>
    </message>
    <message>
        <source>There was not enough money on the card.</source>
        <translation>Il n’y avait pas assez d’argent sur la carte.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <translation>La carte a expiré.</translation>
    </message>
    <message>
        <source>The card's security code was not right.</source>
        <translation>Le code de sécurité de la carte n’était pas juste.</translation>
    </message>
    <message>
        <source>The card's number was not right.</source>
        <translation>Le numéro de la carte n’était pas juste.</translation>
    </message>
    <message>
        <source>The bank could not process the payment.</source>
        <translation>La banque n’a pas pu traiter le paiement.</translation>
    </message>
    <message>
        <source>The bank wanted a confirmation that did not come.</source>
        <translation>La banque voulait une confirmation qui n’est pas venue.</translation>
    </message>
    <message>
        <source>The bank declined the payment.</source>
        <translation>La banque a refusé le paiement.</translation>
    </message>
    <message>
        <source>The payer's bank contests this payment; it has not decided yet.</source>
        <translation>La banque de la personne qui a payé conteste ce paiement ; elle n’a pas encore décidé.</translation>
    </message>
    <message>
        <source>The payer's bank contested this payment and decided that it stands.</source>
        <translation>La banque de la personne qui a payé a contesté ce paiement et a décidé qu’il reste valable.</translation>
    </message>
    <message>
        <source>The payer's bank contested this payment and took the money back.</source>
        <translation>La banque de la personne qui a payé a contesté ce paiement et repris l’argent.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Contains {rate} % tax</source>
        <translation>Contient {rate} % de taxe</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>The session was cancelled.</source>
        <translation>La séance a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>Rien n’était dû.</translation>
    </message>
    <message>
        <source>Sent by the academy.</source>
        <translation>Envoyé par l’académie.</translation>
    </message>
    <message>
        <source>The academy: {note}</source>
        <translation>L’académie : {note}</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>{amount} payés</translation>
    </message>
    <message>
        <source>{amount} paid, {refunded} of it refunded</source>
        <translation>{amount} payés, dont {refunded} remboursés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation><numerusform>%Ln paiement</numerusform><numerusform>%Ln paiements</numerusform></translation></message>
    <message>
        <source>{shown} of {total} payments</source>
        <translation>{shown} paiements sur {total}</translation>
    </message>
    <message>
        <source>Filter and sort</source>
        <translation>Filtrer et trier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation><numerusform>%Ln filtre</numerusform><numerusform>%Ln filtres</numerusform></translation></message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Came to nothing</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestés</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Highest amount first</source>
        <translation>Les montants les plus élevés d’abord</translation>
    </message>
    <message>
        <source>You paid</source>
        <translation>Vous avez payé</translation>
    </message>
    <message>
        <source>For your teaching</source>
        <translation>Pour vos cours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Somebody who has left</source>
        <translation>Quelqu’un qui est parti</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
</context>
<context>
    <name>payouts</name>
    <message>
        <source>A former tutor</source>
        <translation>Un ancien tuteur</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>At the bank</source>
        <translation>À la banque</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Non arrivé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Prepare payouts</source>
        <translation>Préparer les versements</translation>
    </message>
    <message>
        <source>Given to the bank</source>
        <translation>Remis à la banque</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>C’est payé</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>Il n’est pas arrivé</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>{tutor} is told that {amount} was paid. This cannot be taken back.</source>
        <translation>{tutor} est informé que {amount} ont été payés. C’est irréversible.</translation>
    </message>
    <message>
        <source>The {amount} for {tutor} will be in the next payout. This cannot be taken back.</source>
        <translation>Les {amount} pour {tutor} seront dans le prochain versement. C’est irréversible.</translation>
    </message>
    <message>
        <source>Is it paid?</source>
        <translation>Est-ce payé ?</translation>
    </message>
    <message>
        <source>Did it not arrive?</source>
        <translation>N’est-il pas arrivé ?</translation>
    </message>
    <message>
        <source>Cancel this payout?</source>
        <translation>Annuler ce versement ?</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this has to wait.</source>
        <translation>L’académie est injoignable : cela doit attendre.</translation>
    </message>
    <message>
        <source>Whatever was to be paid out is in the list.</source>
        <translation>Tout ce qui était à verser est dans la liste.</translation>
    </message>
    <message>
        <source>Nothing is to be paid out for this time.</source>
        <translation>Il n’y a rien à verser pour cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payouts were prepared.</source>
        <translation><numerusform>%Ln versement a été préparé.</numerusform><numerusform>%Ln versements ont été préparés.</numerusform></translation></message>
    <message>
        <source>It is noted as given to the bank.</source>
        <translation>Noté comme remis à la banque.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Students paid</source>
        <translation>Payé par les étudiants</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Academy's part</source>
        <translation>Part de l’académie</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Transfer it, then say so here. Only then the tutor is told.</source>
        <translation>Faites le virement, puis indiquez-le ici. Le tuteur n’est prévenu qu’alors.</translation>
    </message>
    <message>
        <source>The bank has it. Say here when it is paid, or came back.</source>
        <translation>La banque l’a. Indiquez ici quand c’est payé, ou revenu.</translation>
    </message>
    <message>
        <source>The tutor was told.</source>
        <translation>Le tuteur a été prévenu.</translation>
    </message>
    <message>
        <source>What it was made of is in the next payout.</source>
        <translation>Ce qu’il contenait sera dans le prochain versement.</translation>
    </message>
    <message>
        <source>It is paid; the tutor was told.</source>
        <translation>C’est payé ; le tuteur a été informé.</translation>
    </message>
    <message>
        <source>It is noted as not arrived.</source>
        <translation>Noté comme non arrivé.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>C’est annulé.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>L’académie</translation>
    </message>
    <message>
        <source>looks after the group</source>
        <translation>s’occupe du groupe</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Ouvrir le groupe</translation>
    </message>
    <message>
        <source>Sign in again first: the academy opens conversations.</source>
        <translation>Reconnectez-vous d’abord : c’est l’académie qui ouvre les conversations.</translation>
    </message>
    <message>
        <source>You are offline. This works again when the academy can be reached.</source>
        <translation>Vous êtes hors ligne. Cela remarchera quand l’académie sera joignable.</translation>
    </message>
    <message>
        <source>Sign in again first: the academy says who is in a group.</source>
        <translation>Reconnectez-vous d’abord : l’académie dit qui est dans un groupe.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>There is nobody here yet whom you can write to.</source>
        <translation>Il n’y a encore personne ici à qui vous puissiez écrire.</translation>
    </message>
    <message>
        <source>Nobody whom you can write to has this name.</source>
        <translation>Personne à qui vous pouvez écrire ne porte ce nom.</translation>
    </message>
    <message>
        <source>Choose people with Enter or a click.</source>
        <translation>Choisissez des personnes avec Entrée ou d’un clic.</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation>Choisis : {names}</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <source>Question {place} of {total}</source>
        <translation>Question {place} sur {total}</translation>
    </message>
    <message>
        <source>Choose one (keys 1 to {n})</source>
        <translation>Choisissez-en une (touches 1 à {n})</translation>
    </message>
    <message>
        <source>Choose all that are right (keys 1 to {n})</source>
        <translation>Choisissez toutes les bonnes (touches 1 à {n})</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Saisissez un nombre</translation>
    </message>
    <message>
        <source>Calculate, then type the result</source>
        <translation>Calculez, puis saisissez le résultat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation><numerusform>%Ln question</numerusform><numerusform>%Ln questions</numerusform></translation></message>
    <message>
        <source>{n} % to pass</source>
        <translation>{n} % pour réussir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts left</source>
        <translation><numerusform>%Ln tentative restante</numerusform><numerusform>%Ln tentatives restantes</numerusform></translation></message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>{done} sur {total} répondues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are not answered and would count as wrong.</source>
        <translation><numerusform>%Ln question est sans réponse et compterait comme fausse.</numerusform><numerusform>%Ln questions sont sans réponse et compteraient comme fausses.</numerusform></translation></message>
    <message>
        <source>This is what your students are asked. Only they can answer.</source>
        <translation>Voici ce qui est demandé à vos étudiants. Eux seuls peuvent répondre.</translation>
    </message>
    <message>
        <source>These are the questions. Enrol in the course to answer them.</source>
        <translation>Voici les questions. Inscrivez-vous au cours pour y répondre.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer and will be scored when it is connected.</source>
        <translation>Vos réponses sont en sécurité sur cet ordinateur et seront corrigées dès qu’il sera connecté.</translation>
    </message>
    <message>
        <source>The academy did not score these answers.</source>
        <translation>L’académie n’a pas corrigé ces réponses.</translation>
    </message>
    <message>
        <source>You have used all attempts.</source>
        <translation>Vous avez utilisé toutes les tentatives.</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} sur {total} justes</translation>
    </message>
    <message>
        <source>Passed. The lesson is done.</source>
        <translation>Réussi. La leçon est terminée.</translation>
    </message>
    <message>
        <source>Not passed yet: {n} % are needed. The solutions are below.</source>
        <translation>Pas encore réussi : il faut {n} %. Les solutions sont ci-dessous.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>You gave no answer.</source>
        <translation>Vous n’avez pas répondu.</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Votre réponse : {answer}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Bonne réponse : {answer}</translation>
    </message>
    <message>
        <source>Worked solution</source>
        <translation>Solution détaillée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Read as {n}</source>
        <translation>Lu comme {n}</translation>
    </message>
    <message>
        <source>This number cannot be read, or in two ways. Write 1250 or 1.25, without separators.</source>
        <translation>Ce nombre est illisible ou ambigu. Écrivez 1250 ou 1.25, sans séparateurs.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not passed yet</source>
        <translation>pas encore réussi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation><numerusform>%Ln tentative</numerusform><numerusform>%Ln tentatives</numerusform></translation></message>
    <message>
        <source>micrograms (mcg)</source>
        <translation>microgrammes (mcg)</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>drops/min</source>
        <translation>gouttes/min</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>faux</translation>
    </message>
</context>
<context>
    <name>quiz editor</name>
    <message>
        <source>One choice is right</source>
        <translation>Un seul choix est juste</translation>
    </message>
    <message>
        <source>Several choices may be right</source>
        <translation>Plusieurs choix peuvent être justes</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A dosage calculation</source>
        <translation>Un calcul de dose</translation>
    </message>
    <message>
        <source>A quiz has 1 to 50 questions.</source>
        <translation>Un quiz a de 1 à 50 questions.</translation>
    </message>
    <message>
        <source>Ask for 0 to 100 percent, and allow at most 50 attempts.</source>
        <translation>Demandez de 0 à 100 pour cent et permettez au plus 50 tentatives.</translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Écrivez ce qui est demandé.</translation>
    </message>
    <message>
        <source>A text is longer than the academy can store. Shorten it.</source>
        <translation>Un texte est plus long que ce que l’académie peut stocker. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Give at least two choices.</source>
        <translation>Donnez au moins deux choix.</translation>
    </message>
    <message>
        <source>A choice has no text. Write it, or remove the choice.</source>
        <translation>Un choix n’a pas de texte. Écrivez-le ou retirez le choix.</translation>
    </message>
    <message>
        <source>Say which choice is right.</source>
        <translation>Indiquez quel choix est juste.</translation>
    </message>
    <message>
        <source>Write the right number.</source>
        <translation>Écrivez le nombre juste.</translation>
    </message>
    <message>
        <source>A number cannot be read, or in two ways. Write 1250 or 1.25, without separators.</source>
        <translation>Un nombre ne peut pas être lu, ou de deux façons. Écrivez 1250 ou 1.25, sans séparateurs.</translation>
    </message>
    <message>
        <source>Say which unit the right number has.</source>
        <translation>Indiquez l’unité du nombre juste.</translation>
    </message>
    <message>
        <source>A dosage calculation needs a worked solution.</source>
        <translation>Un calcul de dose a besoin d’une solution détaillée.</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>{percent} % to pass, {attempts} attempts (0: any number)</source>
        <translation>{percent} % pour réussir, {attempts} essais (0 : autant que voulu)</translation>
    </message>
    <message>
        <source>Asking the academy…</source>
        <translation>Interrogation de l’académie…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet; it is kept here.</source>
        <translation>Pas encore enregistré ; c’est conservé ici.</translation>
    </message>
    <message>
        <source>Another device changed the same questions. Choose for each what holds; nothing is saved before.</source>
        <translation>Un autre appareil a modifié les mêmes questions. Choisissez pour chacune ce qui vaut ; rien n’est enregistré avant.</translation>
    </message>
    <message>
        <source>They were changed on another device, too. Both changes are in.</source>
        <translation>Elles ont aussi été modifiées sur un autre appareil. Les deux modifications y sont.</translation>
    </message>
    <message>
        <source>These questions are as you left them, and not saved yet.</source>
        <translation>Ces questions sont comme vous les avez laissées, et pas encore enregistrées.</translation>
    </message>
</context>
<context>
    <name>refunds</name>
    <message>
        <source>The course is new, and little of it was used.</source>
        <translation>Le cours est récent, et peu en a été utilisé.</translation>
    </message>
    <message>
        <source>The time in which a course can be given back is over.</source>
        <translation>Le délai pour rendre un cours est passé.</translation>
    </message>
    <message>
        <source>More of the course was used than can be given back.</source>
        <translation>Le cours a été utilisé plus que ce qui permet de le rendre.</translation>
    </message>
    <message>
        <source>The session was cancelled: what is not due for it any more goes back.</source>
        <translation>La séance a été annulée : ce qui n’est plus dû est rendu.</translation>
    </message>
    <message>
        <source>The session is due as it was booked. If you cannot come, cancel it first.</source>
        <translation>La séance est due telle qu’elle a été réservée. Si vous ne pouvez pas venir, annulez-la d’abord.</translation>
    </message>
    <message>
        <source>A make-up session was booked for this one.</source>
        <translation>Une séance de rattrapage a été réservée pour celle-ci.</translation>
    </message>
    <message>
        <source>Of a package, the sessions that were not used go back.</source>
        <translation>D’un forfait, les séances non utilisées sont rendues.</translation>
    </message>
    <message>
        <source>The package is not valid any more.</source>
        <translation>Le forfait n’est plus valable.</translation>
    </message>
    <message>
        <source>The academy sent it by itself.</source>
        <translation>L’académie l’a envoyé d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing was due when this money came.</source>
        <translation>Rien n’était dû quand cet argent est arrivé.</translation>
    </message>
    <message>
        <source>The academy decides in each case.</source>
        <translation>L’académie décide au cas par cas.</translation>
    </message>
    <message numerus="yes">
        <source>A course can be given back for %Ln days</source>
        <translation><numerusform>Un cours peut être rendu pendant %Ln jour</numerusform><numerusform>Un cours peut être rendu pendant %Ln jours</numerusform></translation></message>
    <message>
        <source>{days}, while no more than {percent} % of it was used.</source>
        <translation>{days}, tant que pas plus de {percent} % n’en a été utilisé.</translation>
    </message>
    <message>
        <source>By this rule you get {amount} back.</source>
        <translation>Selon cette règle, vous récupérez {amount}.</translation>
    </message>
    <message>
        <source>By this rule nothing goes back. You may ask all the same.</source>
        <translation>Selon cette règle, rien n’est rendu. Vous pouvez demander quand même.</translation>
    </message>
    <message>
        <source>The academy decides, and may be more generous.</source>
        <translation>L’académie décide, et peut être plus généreuse.</translation>
    </message>
    <message>
        <source>With all of the money back the course closes. With a part of it back it stays open.</source>
        <translation>Si tout l’argent est rendu, le cours se ferme. Si une partie est rendue, il reste ouvert.</translation>
    </message>
    <message>
        <source>The session itself stays as it is. A make-up session that was given for it ends.</source>
        <translation>La séance elle-même reste telle quelle. Une séance de rattrapage accordée pour elle prend fin.</translation>
    </message>
    <message>
        <source>Nothing can be booked with the package while this is looked at. With any of the money back, what is left of it ends; sessions that are booked stay.</source>
        <translation>Rien ne peut être réservé avec le forfait pendant l’examen. Dès qu’une partie de l’argent est rendue, ce qui en reste prend fin ; les séances réservées demeurent.</translation>
    </message>
    <message>
        <source>You asked for {amount} back on {date}. The academy looks at it and answers here.</source>
        <translation>Vous avez demandé le retour de {amount} le {date}. L’académie l’examine et répond ici.</translation>
    </message>
    <message>
        <source>The academy gives {amount} back. Banks take up to ten days to show it.</source>
        <translation>L’académie rend {amount}. Les banques mettent jusqu’à dix jours à l’afficher.</translation>
    </message>
    <message>
        <source>The academy did not answer, so it is not known whether it heard you. Send it again: it counts once.</source>
        <translation>L’académie n’a pas répondu ; on ne sait donc pas si elle vous a entendu. Renvoyez : cela ne compte qu’une fois.</translation>
    </message>
    <message>
        <source>No answer yet. The academy is asked again; nothing is done twice.</source>
        <translation>Pas encore de réponse. L’académie est interrogée à nouveau ; rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>The academy cannot be reached: this has to wait. What you write is kept.</source>
        <translation>L’académie est injoignable : cela doit attendre. Ce que vous écrivez est conservé.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>You are not in this conversation, so the message was not sent.</source>
        <translation>Vous n'êtes pas dans cette conversation, le message n'a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>This conversation is closed, so the message was not sent.</source>
        <translation>Cette conversation est fermée, le message n'a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Your account is not active. Ask the academy to activate it, then send the message again.</source>
        <translation>Votre compte n'est pas actif. Demandez à l'académie de l'activer, puis renvoyez le message.</translation>
    </message>
    <message>
        <source>Your account is not active. Ask the academy to activate it, then try again.</source>
        <translation>Votre compte n'est pas actif. Demandez à l'académie de l'activer, puis réessayez.</translation>
    </message>
    <message>
        <source>The message is empty. Write something, then send it again.</source>
        <translation>Le message est vide. Écrivez quelque chose, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>The message is longer than 8,000 characters. Shorten it, then send it again.</source>
        <translation>Le message dépasse 8 000 caractères. Raccourcissez-le, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>The attached files could not be read. A message takes ten at most; attach them again.</source>
        <translation>Les fichiers joints n'ont pas pu être lus. Un message en accepte dix au plus ; joignez-les de nouveau.</translation>
    </message>
    <message>
        <source>An attached file did not arrive, or is gone. Send the message again with the file.</source>
        <translation>Un fichier joint n'est pas arrivé, ou n'existe plus. Renvoyez le message avec le fichier.</translation>
    </message>
    <message>
        <source>Another message has this id already. Copy the text and send it as a new message.</source>
        <translation>Un autre message porte déjà ce numéro. Copiez le texte et envoyez-le comme nouveau message.</translation>
    </message>
    <message>
        <source>The message could not be read. Copy the text and send it as a new message.</source>
        <translation>Le message n'a pas pu être lu. Copiez le texte et envoyez-le comme nouveau message.</translation>
    </message>
    <message>
        <source>You are not in the conversation of this message.</source>
        <translation>Vous n'êtes pas dans la conversation de ce message.</translation>
    </message>
    <message>
        <source>Only whoever wrote a message can change it.</source>
        <translation>Seul l'auteur d'un message peut le modifier.</translation>
    </message>
    <message>
        <source>This message was deleted, so it cannot be changed any more.</source>
        <translation>Ce message a été supprimé, il ne peut donc plus être modifié.</translation>
    </message>
    <message>
        <source>These are somebody else's words, which cannot be changed. Delete the message instead.</source>
        <translation>Ce sont les mots de quelqu'un d'autre, qui ne peuvent pas être modifiés. Supprimez plutôt le message.</translation>
    </message>
    <message>
        <source>The message is empty. Write something, or delete it instead.</source>
        <translation>Le message est vide. Écrivez quelque chose, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Only whoever wrote a message can delete it.</source>
        <translation>Seul l'auteur d'un message peut le supprimer.</translation>
    </message>
    <message>
        <source>A reaction is a single emoji.</source>
        <translation>Une réaction est un seul émoji.</translation>
    </message>
    <message>
        <source>This message was deleted, so nobody can react to it.</source>
        <translation>Ce message a été supprimé, personne ne peut donc y réagir.</translation>
    </message>
    <message>
        <source>You have reacted to this message ten times. Take one back first.</source>
        <translation>Vous avez réagi dix fois à ce message. Retirez d'abord une réaction.</translation>
    </message>
    <message>
        <source>Only a tutor or the academy can open a group. Ask your tutor for one.</source>
        <translation>Seul un tuteur ou l'académie peut ouvrir un groupe. Demandez-le à votre tuteur.</translation>
    </message>
    <message>
        <source>Give the group a name, so that people know what it is for.</source>
        <translation>Donnez un nom au groupe, pour que l'on sache à quoi il sert.</translation>
    </message>
    <message>
        <source>A conversation has at most 100 people.</source>
        <translation>Une conversation compte au plus 100 personnes.</translation>
    </message>
    <message>
        <source>You cannot write to one of these people. Ask the academy to bring you together.</source>
        <translation>Vous ne pouvez pas écrire à l'une de ces personnes. Demandez à l'académie de vous mettre en relation.</translation>
    </message>
    <message>
        <source>This conversation could not be opened. Try again.</source>
        <translation>Cette conversation n'a pas pu être ouverte. Réessayez.</translation>
    </message>
    <message>
        <source>The subject is one line of at most 200 characters.</source>
        <translation>L'objet est une ligne de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>The name is one line of at most 200 characters.</source>
        <translation>Le nom est une ligne de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose with whom you want to talk.</source>
        <translation>Choisissez avec qui vous voulez parler.</translation>
    </message>
    <message>
        <source>Leave the group to take yourself out of it.</source>
        <translation>Quittez le groupe pour vous en retirer.</translation>
    </message>
    <message>
        <source>Only a group can be left. Archive this conversation to put it out of sight.</source>
        <translation>On ne peut quitter qu'un groupe. Archivez cette conversation pour ne plus la voir.</translation>
    </message>
    <message>
        <source>You are not in this conversation.</source>
        <translation>Vous n'êtes pas dans cette conversation.</translation>
    </message>
    <message>
        <source>The time could not be read. Choose another one.</source>
        <translation>L'heure n'a pas pu être lue. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A message can be scheduled a year ahead at most. Choose an earlier time.</source>
        <translation>Un message se programme un an à l'avance au plus. Choisissez un moment plus proche.</translation>
    </message>
    <message>
        <source>You have scheduled 200 messages already. Send or delete some of them first.</source>
        <translation>Vous avez déjà programmé 200 messages. Envoyez-en ou supprimez-en d'abord.</translation>
    </message>
    <message>
        <source>This message was sent already, so it stays as it was. Change it in the conversation.</source>
        <translation>Ce message est déjà parti, il reste donc tel quel. Modifiez-le dans la conversation.</translation>
    </message>
    <message>
        <source>This message was deleted before, perhaps on another device. Copy the text and schedule it anew.</source>
        <translation>Ce message a été supprimé auparavant, peut-être sur un autre appareil. Copiez le texte et programmez-le de nouveau.</translation>
    </message>
    <message>
        <source>This message was sent already. You can delete it in the conversation.</source>
        <translation>Ce message est déjà parti. Vous pouvez le supprimer dans la conversation.</translation>
    </message>
    <message>
        <source>You are not enrolled in the course of this lesson, so your progress was not saved.</source>
        <translation>Vous n'êtes pas inscrit au cours de cette leçon, votre progression n'a donc pas été enregistrée.</translation>
    </message>
    <message>
        <source>This course is not open for enrolment.</source>
        <translation>Ce cours n'est pas ouvert aux inscriptions.</translation>
    </message>
    <message>
        <source>Only a student can enrol in a course.</source>
        <translation>Seul un étudiant peut s'inscrire à un cours.</translation>
    </message>
    <message>
        <source>This course has to be paid for. Buy it to enrol.</source>
        <translation>Ce cours est payant. Achetez-le pour vous inscrire.</translation>
    </message>
    <message>
        <source>You are not enrolled in this course.</source>
        <translation>Vous n'êtes pas inscrit à ce cours.</translation>
    </message>
    <message>
        <source>A course can be reviewed once you have finished it.</source>
        <translation>On peut donner son avis sur un cours une fois terminé.</translation>
    </message>
    <message>
        <source>Give one to five stars.</source>
        <translation>Donnez une à cinq étoiles.</translation>
    </message>
    <message>
        <source>The review is longer than 1,000 characters. Shorten it, then send it again.</source>
        <translation>L'avis dépasse 1 000 caractères. Raccourcissez-le, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Cet article n'est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This lesson is not open to you any more, so nothing can be marked in it.</source>
        <translation>Cette leçon ne vous est plus ouverte, rien ne peut donc y être marqué.</translation>
    </message>
    <message>
        <source>You keep 10,000 marks already. Delete some of them first.</source>
        <translation>Vous gardez déjà 10 000 marques. Supprimez-en d'abord.</translation>
    </message>
    <message>
        <source>This note is not yours.</source>
        <translation>Cette note n'est pas à vous.</translation>
    </message>
    <message>
        <source>This card is not yours.</source>
        <translation>Cette carte n'est pas à vous.</translation>
    </message>
    <message>
        <source>The front of a card needs up to 4,000 characters, its back may have up to 8,000.</source>
        <translation>Le recto d'une carte a jusqu'à 4 000 caractères, son verso jusqu'à 8 000.</translation>
    </message>
    <message>
        <source>You have 10,000 cards already. Delete some of them first.</source>
        <translation>Vous avez déjà 10 000 cartes. Supprimez-en d'abord.</translation>
    </message>
    <message>
        <source>Only tutors write notes, and only about their own students.</source>
        <translation>Seuls les tuteurs écrivent des notes, et seulement sur leurs propres étudiants.</translation>
    </message>
    <message>
        <source>A note may have 8,000 characters. Shorten it, then save it again.</source>
        <translation>Une note peut avoir 8 000 caractères. Raccourcissez-la, puis enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>You are not enrolled in the course of this quiz. Your answers are kept here.</source>
        <translation>Vous n'êtes pas inscrit au cours de ce quiz. Vos réponses sont gardées ici.</translation>
    </message>
    <message>
        <source>Your tutor has changed this quiz since. Look at it again; your answers are kept.</source>
        <translation>Votre tuteur a modifié ce quiz entre-temps. Regardez-le de nouveau ; vos réponses sont gardées.</translation>
    </message>
    <message>
        <source>The answers could not be read. Answer the quiz again.</source>
        <translation>Les réponses n'ont pas pu être lues. Répondez de nouveau au quiz.</translation>
    </message>
    <message>
        <source>You have used all attempts for this quiz.</source>
        <translation>Vous avez utilisé toutes les tentatives de ce quiz.</translation>
    </message>
    <message>
        <source>This could not be sent under its number. Answer the quiz again.</source>
        <translation>Ceci n'a pas pu être envoyé sous son numéro. Répondez de nouveau au quiz.</translation>
    </message>
    <message>
        <source>A quiz has one to fifty questions.</source>
        <translation>Un quiz compte une à cinquante questions.</translation>
    </message>
    <message>
        <source>Allow 1 to 50 attempts, and ask for 0 to 100 percent.</source>
        <translation>Autorisez 1 à 50 tentatives et demandez 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>Two questions have the same name.</source>
        <translation>Deux questions portent le même nom.</translation>
    </message>
    <message>
        <source>This lesson is not one of yours.</source>
        <translation>Cette leçon n'est pas l'une des vôtres.</translation>
    </message>
    <message>
        <source>This quiz was changed on another device. Look at it again, then save.</source>
        <translation>Ce quiz a été modifié sur un autre appareil. Regardez-le de nouveau, puis enregistrez.</translation>
    </message>
    <message>
        <source>A title has between 1 and 200 characters.</source>
        <translation>Un titre a entre 1 et 200 caractères.</translation>
    </message>
    <message>
        <source>This course is not one of yours any more.</source>
        <translation>Ce cours n'est plus l'un des vôtres.</translation>
    </message>
    <message>
        <source>Only tutors make courses.</source>
        <translation>Seuls les tuteurs créent des cours.</translation>
    </message>
    <message>
        <source>This lesson was deleted on another device.</source>
        <translation>Cette leçon a été supprimée sur un autre appareil.</translation>
    </message>
    <message>
        <source>Students take this course. Archive it instead: they keep it, and nobody new comes in.</source>
        <translation>Des étudiants suivent ce cours. Archivez-le plutôt : ils le gardent, et personne d'autre n'y entre.</translation>
    </message>
    <message>
        <source>Only whoever teaches a course sees how its students get on.</source>
        <translation>Seul celui qui enseigne un cours voit où en sont ses étudiants.</translation>
    </message>
    <message>
        <source>This tutor is not with the academy any more. Choose another one.</source>
        <translation>Ce tuteur n’est plus à l’académie. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You have changed this session very often. Wait an hour, or write a message.</source>
        <translation>Vous avez modifié cette séance très souvent. Attendez une heure, ou écrivez un message.</translation>
    </message>
    <message>
        <source>This session is not in your calendar.</source>
        <translation>Cette séance n’est pas dans votre calendrier.</translation>
    </message>
    <message>
        <source>Only students book sessions.</source>
        <translation>Seuls les étudiants réservent des séances.</translation>
    </message>
    <message>
        <source>This tutor takes no bookings at present. Choose another one.</source>
        <translation>Ce tuteur n’accepte pas de réservations en ce moment. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A session begins on a multiple of five minutes, within the coming year.</source>
        <translation>Une séance commence à un multiple de cinq minutes, dans l’année qui vient.</translation>
    </message>
    <message>
        <source>The topic may have 200 characters and the notes 4,000. Shorten them, then try again.</source>
        <translation>Le sujet peut avoir 200 caractères et les notes 4 000. Raccourcissez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>This subject is not taught any more. Choose another one.</source>
        <translation>Cette matière n’est plus enseignée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Ten of your requests wait for an answer. Wait for one, or cancel one.</source>
        <translation>Dix de vos demandes attendent une réponse. Attendez-en une, ou annulez-en une.</translation>
    </message>
    <message>
        <source>You have booked very often today. Continue tomorrow, or write to the academy.</source>
        <translation>Vous avez réservé très souvent aujourd’hui. Continuez demain, ou écrivez à l’académie.</translation>
    </message>
    <message>
        <source>The time of this request is over. Propose another one.</source>
        <translation>L’heure de cette demande est passée. Proposez-en une autre.</translation>
    </message>
    <message>
        <source>The meeting link must be an address that begins with https://.</source>
        <translation>Le lien de la rencontre doit être une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Propose a different time within the coming year, on a multiple of five minutes.</source>
        <translation>Proposez une autre heure dans l’année qui vient, à un multiple de cinq minutes.</translation>
    </message>
    <message>
        <source>The other side has proposed another time. Answer that first.</source>
        <translation>L’autre partie a proposé une autre heure. Répondez-y d’abord.</translation>
    </message>
    <message>
        <source>The proposed time is over. Propose another one.</source>
        <translation>L’heure proposée est passée. Proposez-en une autre.</translation>
    </message>
    <message>
        <source>This proposal was withdrawn or answered. Look at the session again.</source>
        <translation>Cette proposition a été retirée ou a reçu une réponse. Regardez à nouveau la séance.</translation>
    </message>
    <message>
        <source>The time of this session has come, so it cannot be cancelled any more.</source>
        <translation>L’heure de cette séance est venue, elle ne peut donc plus être annulée.</translation>
    </message>
    <message>
        <source>The room of a session opens 15 minutes before it begins.</source>
        <translation>La salle d’une séance ouvre 15 minutes avant le début.</translation>
    </message>
    <message>
        <source>A session can be started 15 minutes before it begins.</source>
        <translation>Une séance peut être lancée 15 minutes avant l’heure.</translation>
    </message>
    <message>
        <source>The time of this session is over. Finish it, or mark who was missing.</source>
        <translation>L’heure de cette séance est passée. Terminez-la, ou indiquez qui manquait.</translation>
    </message>
    <message>
        <source>This session has not begun yet.</source>
        <translation>Cette séance n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>You were not seen in this session. If it took place all the same, write to the academy.</source>
        <translation>Vous n’avez pas été vu dans cette séance. Si elle a eu lieu quand même, écrivez à l’académie.</translation>
    </message>
    <message>
        <source>The report is longer than 8,000 characters. Shorten it, then try again.</source>
        <translation>Le compte rendu dépasse 8 000 caractères. Raccourcissez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait ten minutes before you call it missed.</source>
        <translation>Attendez dix minutes avant de la dire manquée.</translation>
    </message>
    <message>
        <source>This was more than a week ago. Write to the academy.</source>
        <translation>C’était il y a plus d’une semaine. Écrivez à l’académie.</translation>
    </message>
    <message>
        <source>The other side was there. If that did not work out, write to the academy.</source>
        <translation>L’autre partie était là. Si cela n’a pas marché, écrivez à l’académie.</translation>
    </message>
    <message>
        <source>You were not seen there for the first ten minutes, so nobody can tell who was missing.</source>
        <translation>Vous n’y avez pas été vu pendant les dix premières minutes : personne ne peut dire qui manquait.</translation>
    </message>
    <message>
        <source>You have given feedback for this session already.</source>
        <translation>Vous avez déjà donné votre avis sur cette séance.</translation>
    </message>
    <message>
        <source>Feedback is for sessions that took place.</source>
        <translation>Les avis sont pour les séances qui ont eu lieu.</translation>
    </message>
    <message>
        <source>The text is longer than 4,000 characters. Shorten it, then send it again.</source>
        <translation>Le texte dépasse 4 000 caractères. Raccourcissez-le, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>These are more than 500 working hours and exceptions. Remove some first.</source>
        <translation>Cela fait plus de 500 horaires et exceptions. Supprimez-en d’abord.</translation>
    </message>
    <message>
        <source>The academy does not know this time zone. Choose another one.</source>
        <translation>L’académie ne connaît pas ce fuseau horaire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A pause has at most 4 hours, the notice at most 14 days.</source>
        <translation>La pause dure au plus 4 heures, le préavis au plus 14 jours.</translation>
    </message>
    <message>
        <source>One of the subjects is not taught any more. Choose again.</source>
        <translation>L’une des matières n’est plus enseignée. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>You have fifty packages on offer. Archive one first.</source>
        <translation>Vous proposez cinquante forfaits. Archivez-en d’abord un.</translation>
    </message>
    <message>
        <source>Give the package a name of at most 120 characters.</source>
        <translation>Donnez au forfait un nom de 120 caractères au plus.</translation>
    </message>
    <message>
        <source>A package has a price, and is valid for 7 days to 3 years.</source>
        <translation>Un forfait a un prix et vaut de 7 jours à 3 ans.</translation>
    </message>
    <message>
        <source>This course is not on offer any more.</source>
        <translation>Ce cours n’est plus proposé.</translation>
    </message>
    <message>
        <source>You take this course already. Nothing is due.</source>
        <translation>Vous suivez déjà ce cours. Rien n’est dû.</translation>
    </message>
    <message>
        <source>The tutor has not confirmed this session yet. Pay when the time is agreed.</source>
        <translation>Le tuteur n’a pas encore confirmé cette séance. Payez quand l’heure est convenue.</translation>
    </message>
    <message>
        <source>Nothing is due for this session.</source>
        <translation>Rien n’est dû pour cette séance.</translation>
    </message>
    <message>
        <source>This package is not on offer any more.</source>
        <translation>Ce forfait n’est plus proposé.</translation>
    </message>
    <message>
        <source>Only a payment that went through can be given back.</source>
        <translation>Seul un paiement abouti peut être rendu.</translation>
    </message>
    <message>
        <source>A refund of this payment is being looked at already.</source>
        <translation>Un remboursement de ce paiement est déjà à l’étude.</translation>
    </message>
    <message>
        <source>Say in a few words why you ask for your money back.</source>
        <translation>Dites en quelques mots pourquoi vous demandez à être remboursé.</translation>
    </message>
    <message>
        <source>This refund was decided already.</source>
        <translation>Ce remboursement est déjà décidé.</translation>
    </message>
    <message>
        <source>Choose a period that has ended.</source>
        <translation>Choisissez une période terminée.</translation>
    </message>
    <message>
        <source>This payout was settled already.</source>
        <translation>Ce versement est déjà réglé.</translation>
    </message>
    <message>
        <source>You have sessions ahead. Cancel them first, so that nobody waits for you.</source>
        <translation>Vous avez des séances à venir. Annulez-les d’abord, pour que personne ne vous attende.</translation>
    </message>
    <message>
        <source>Students take your courses. Ask the academy to hand them over or archive them first.</source>
        <translation>Des étudiants suivent vos cours. Demandez d’abord à l’académie de les confier ou de les archiver.</translation>
    </message>
    <message>
        <source>Students have paid you for sessions ahead. Ask the academy to give their money back first.</source>
        <translation>Des étudiants vous ont payé des séances à venir. Demandez d’abord à l’académie de les rembourser.</translation>
    </message>
    <message>
        <source>Money of yours is on its way. Wait until it has arrived, then delete your account.</source>
        <translation>De l’argent à vous est en route. Attendez qu’il arrive, puis supprimez votre compte.</translation>
    </message>
    <message>
        <source>You are the academy's only admin. Make somebody else an admin first.</source>
        <translation>Vous êtes le seul administrateur de l’académie. Nommez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>This package is not for sessions with this tutor. Choose another way to pay.</source>
        <translation>Ce forfait n’est pas pour des séances avec ce tuteur. Choisissez un autre moyen de payer.</translation>
    </message>
    <message>
        <source>The money for this goes back, or went back, so nothing can be booked with it.</source>
        <translation>L’argent de ceci est rendu, ou l’a été : rien ne peut être réservé avec.</translation>
    </message>
    <message>
        <source>It is not valid any more at that time. Choose an earlier time, or another way to pay.</source>
        <translation>Il ne sera plus valable à ce moment. Choisissez une heure plus proche, ou un autre moyen de payer.</translation>
    </message>
    <message>
        <source>It is for other subjects. Choose one of them, or another way to pay.</source>
        <translation>Il est pour d’autres matières. Choisissez-en une, ou un autre moyen de payer.</translation>
    </message>
    <message>
        <source>Nothing is due for this session any more.</source>
        <translation>Plus rien n’est dû pour cette séance.</translation>
    </message>
    <message>
        <source>A page to pay for this session is open. Stop that payment first, then use your package.</source>
        <translation>Une page de paiement est ouverte pour cette séance. Arrêtez d’abord ce paiement, puis utilisez votre forfait.</translation>
    </message>
    <message>
        <source>This student has twenty make-up sessions already. They should be used first.</source>
        <translation>Cet étudiant a déjà vingt séances de rattrapage. Elles devraient d’abord servir.</translation>
    </message>
    <message>
        <source>The student has booked a session with it. Cancel that one first.</source>
        <translation>L’étudiant a réservé une séance avec. Annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Say in a few words what it is for, in at most 500 characters.</source>
        <translation>Dites en quelques mots à quoi elle sert, en 500 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>screens</name>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Étudiants</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>From {day} on it is at {new} instead of {old} by your clock.</source>
        <translation>À partir du {day}, ce sera à {new} au lieu de {old} à votre heure.</translation>
    </message>
    <message>
        <source>From {day} on it is at {new} instead of {old} for {person}.</source>
        <translation>À partir du {day}, ce sera à {new} au lieu de {old} pour {person}.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>l’autre personne</translation>
    </message>
    <message>
        <source>{n} of {total}, every week until {day}</source>
        <translation>{n} sur {total}, chaque semaine jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
        <source>You agree to all %Ln weekly sessions.</source>
        <translation><numerusform>Vous acceptez la séance hebdomadaire.</numerusform><numerusform>Vous acceptez les %Ln séances hebdomadaires.</numerusform></translation></message>
    <message numerus="yes">
        <source>You decline all %Ln weekly sessions.</source>
        <translation><numerusform>Vous refusez la séance hebdomadaire.</numerusform><numerusform>Vous refusez les %Ln séances hebdomadaires.</numerusform></translation></message>
    <message numerus="yes">
        <source>Only this session is cancelled. %Ln others of the weekly booking stay.</source>
        <translation><numerusform>Seule cette séance est annulée. Il reste une autre séance de la réservation hebdomadaire.</numerusform><numerusform>Seule cette séance est annulée. Il reste %Ln autres séances de la réservation hebdomadaire.</numerusform></translation></message>
    <message numerus="yes">
        <source>Only this session moves. %Ln others of the weekly booking stay.</source>
        <translation><numerusform>Seule cette séance change d’horaire. Une autre séance de la réservation hebdomadaire reste.</numerusform><numerusform>Seule cette séance change d’horaire. %Ln autres séances de la réservation hebdomadaire restent.</numerusform></translation></message>
    <message>
        <source>From {day} on it is at {new} again.</source>
        <translation>À partir du {day}, c’est de nouveau à {new}.</translation>
    </message>
    <message>
        <source>From {day} on it is at {new}.</source>
        <translation>À partir du {day}, c’est à {new}.</translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>not confirmed, waits for a connection</source>
        <translation>non confirmée, attend une connexion</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>{title} with {person}</source>
        <translation>{title} avec {person}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sessions</source>
        <translation><numerusform>%Ln séance</numerusform><numerusform>%Ln séances</numerusform></translation></message>
    <message>
        <source>Week {week}, {sessions}</source>
        <translation>Semaine {week}, {sessions}</translation>
    </message>
    <message>
        <source>needs your answer</source>
        <translation>attend votre réponse</translation>
    </message>
    <message>
        <source>another time is proposed</source>
        <translation>un autre horaire est proposé</translation>
    </message>
    <message>
        <source>again</source>
        <translation>encore</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <source>Open {hours}</source>
        <translation>Ouvert {hours}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed {hours}</source>
        <translation>Fermé {hours}</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmée</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd'hui, {day}</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>The academy cannot be reached: changes have to wait.</source>
        <translation>L'académie est injoignable : les changements doivent attendre.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Lien de la réunion</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Your feedback</source>
        <translation>Votre avis</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} étoiles sur 5</translation>
    </message>
    <message>
        <source>Waits on this computer until the academy can be reached.</source>
        <translation>Attend sur cet ordinateur que l'académie soit joignable.</translation>
    </message>
    <message>
        <source>{time} your time</source>
        <translation>{time} à votre heure</translation>
    </message>
    <message>
        <source>{time} for {person}</source>
        <translation>{time} pour {person}</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>l'autre personne</translation>
    </message>
    <message>
        <source>ends in {time}</source>
        <translation>se termine dans {time}</translation>
    </message>
    <message>
        <source>begins in {time}</source>
        <translation>commence dans {time}</translation>
    </message>
    <message>
        <source>{person} asks for this session</source>
        <translation>{person} demande cette séance</translation>
    </message>
    <message>
        <source>Waits for {person} to confirm</source>
        <translation>Attend que {person} confirme</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Vous l'avez annulée</translation>
    </message>
    <message>
        <source>{person} did not come</source>
        <translation>{person} n'est pas venu</translation>
    </message>
    <message>
        <source>You did not come</source>
        <translation>Vous n'êtes pas venu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Confirmed, at another time than first agreed</source>
        <translation>Confirmée, à un autre horaire que prévu au départ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Elle a eu lieu</translation>
    </message>
    <message>
        <source>You propose {time}. Until {person} agrees, the session stays where it is.</source>
        <translation>Vous proposez {time}. Tant que {person} n'a pas accepté, la séance reste où elle est.</translation>
    </message>
    <message>
        <source>{person} proposes {time}.</source>
        <translation>{person} propose {time}.</translation>
    </message>
    <message>
        <source>The tutor has not given a meeting link yet.</source>
        <translation>Le tuteur n'a pas encore donné de lien.</translation>
    </message>
    <message>
        <source>Opens 15 minutes before, at {time}.</source>
        <translation>Ouvre 15 minutes avant, à {time}.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Propose another time</source>
        <translation>Proposer un autre horaire</translation>
    </message>
    <message>
        <source>Accept this time</source>
        <translation>Accepter cet horaire</translation>
    </message>
    <message>
        <source>Keep the old time</source>
        <translation>Garder l'ancien horaire</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Retirer la proposition</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Écrire le compte rendu</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Personne n'est venu</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Donner un avis</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>From 15 minutes before it begins.</source>
        <translation>À partir de 15 minutes avant le début.</translation>
    </message>
    <message>
        <source>From when it begins.</source>
        <translation>À partir de son début.</translation>
    </message>
    <message>
        <source>Wait ten minutes before you call it missed.</source>
        <translation>Attendez dix minutes avant de la dire manquée.</translation>
    </message>
    <message>
        <source>The other side was there.</source>
        <translation>L'autre personne était là.</translation>
    </message>
    <message>
        <source>You were not seen there yourself for the first ten minutes.</source>
        <translation>Vous n'y avez pas été vu vous-même les dix premières minutes.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Asking whether it arrived…</source>
        <translation>On demande si c'est arrivé…</translation>
    </message>
    <message>
        <source>Nothing was done: the academy cannot be reached. Try again later.</source>
        <translation>Rien n'a été fait : l'académie est injoignable. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The academy did not agree. Look at the session again.</source>
        <translation>L'académie n'a pas accepté. Regardez à nouveau la séance.</translation>
    </message>
    <message>
        <source>Cancelling now is free.</source>
        <translation>Annuler maintenant est gratuit.</translation>
    </message>
    <message>
        <source>Cancelling is free until {time}.</source>
        <translation>L'annulation est gratuite jusqu'au {time}.</translation>
    </message>
    <message>
        <source>Cancelling now costs {fee} of {price}.</source>
        <translation>Annuler maintenant coûte {fee} sur {price}.</translation>
    </message>
    <message>
        <source>{refund} of what was paid comes back.</source>
        <translation>{refund} de ce qui a été payé vous revient.</translation>
    </message>
    <message>
        <source>Cancelling is free. The student has paid and gets a make-up session, or the money back if they prefer.</source>
        <translation>L’annulation est gratuite. L’étudiant a payé : il reçoit une séance de rattrapage, ou son argent s’il le préfère.</translation>
    </message>
    <message>
        <source>It is too late to cancel for free: the prepaid session counts as used.</source>
        <translation>Il est trop tard pour annuler sans frais : la séance prépayée compte comme utilisée.</translation>
    </message>
    <message>
        <source>Cancelling is free. The prepaid session goes back to the student.</source>
        <translation>L’annulation est gratuite. La séance prépayée revient à l’étudiant.</translation>
    </message>
    <message>
        <source>Until {time} you get the prepaid session back.</source>
        <translation>Jusqu’au {time}, la séance prépayée vous est rendue.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>{amount} due</source>
        <translation>{amount} à payer</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuite</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>being paid</source>
        <translation>paiement en cours</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payée</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>remboursée en partie</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursée</translation>
    </message>
    <message>
        <source>Paid with a prepaid package</source>
        <translation>Payée avec un forfait prépayé</translation>
    </message>
    <message>
        <source>A make-up session: nothing to pay</source>
        <translation>Séance de rattrapage : rien à payer</translation>
    </message>
    <message>
        <source>Nothing to pay: the prepaid session was given back</source>
        <translation>Rien à payer : la séance prépayée a été rendue</translation>
    </message>
    <message>
        <source>Free until {hours} before, then the prepaid session counts as used.</source>
        <translation>Gratuit jusqu’à {hours} avant, puis la séance prépayée compte comme utilisée.</translation>
    </message>
    <message>
        <source>Free until {hours} before, then {percent} % of the price.</source>
        <translation>Gratuit jusqu'à {hours} avant, puis {percent} % du prix.</translation>
    </message>
    <message>
        <source>{person}: not seen</source>
        <translation>{person} : pas vu</translation>
    </message>
    <message>
        <source>{person}: there since {time}</source>
        <translation>{person} : présent depuis {time}</translation>
    </message>
    <message>
        <source>{person}: {time}</source>
        <translation>{person} : {time}</translation>
    </message>
    <message>
        <source>The tutor</source>
        <translation>Le tuteur</translation>
    </message>
    <message>
        <source>The student</source>
        <translation>L'étudiant</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>L'académie</translation>
    </message>
    <message>
        <source>{person} booked it</source>
        <translation>{person} l'a réservée</translation>
    </message>
    <message>
        <source>{person} confirmed it</source>
        <translation>{person} l'a confirmée</translation>
    </message>
    <message>
        <source>{person} declined it</source>
        <translation>{person} l'a refusée</translation>
    </message>
    <message>
        <source>{person} proposed another time</source>
        <translation>{person} a proposé un autre horaire</translation>
    </message>
    <message>
        <source>{person} proposed yet another time</source>
        <translation>{person} a proposé encore un autre horaire</translation>
    </message>
    <message>
        <source>{person} accepted the new time</source>
        <translation>{person} a accepté le nouvel horaire</translation>
    </message>
    <message>
        <source>{person} kept the old time</source>
        <translation>{person} a gardé l'ancien horaire</translation>
    </message>
    <message>
        <source>{person} cancelled it</source>
        <translation>{person} l'a annulée</translation>
    </message>
    <message>
        <source>{person} started it</source>
        <translation>{person} l'a commencée</translation>
    </message>
    <message>
        <source>{person} finished it</source>
        <translation>{person} l'a terminée</translation>
    </message>
    <message>
        <source>{person} said that nobody came</source>
        <translation>{person} a dit que personne n'est venu</translation>
    </message>
    <message>
        <source>{person} wrote the report</source>
        <translation>{person} a écrit le compte rendu</translation>
    </message>
    <message>
        <source>{person} changed the details</source>
        <translation>{person} a modifié les détails</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmée.</translation>
    </message>
    <message>
        <source>Declined.</source>
        <translation>Refusée.</translation>
    </message>
    <message>
        <source>Your proposal is with the other side.</source>
        <translation>Votre proposition est chez l'autre personne.</translation>
    </message>
    <message>
        <source>Agreed: the session has moved.</source>
        <translation>C'est entendu : la séance est déplacée.</translation>
    </message>
    <message>
        <source>The session stays where it was.</source>
        <translation>La séance reste où elle était.</translation>
    </message>
    <message>
        <source>Your proposal is withdrawn.</source>
        <translation>Votre proposition est retirée.</translation>
    </message>
    <message>
        <source>The session has begun.</source>
        <translation>La séance a commencé.</translation>
    </message>
    <message>
        <source>The session is finished.</source>
        <translation>La séance est terminée.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le compte rendu est enregistré.</translation>
    </message>
    <message>
        <source>It is noted that nobody came.</source>
        <translation>Il est noté que personne n'est venu.</translation>
    </message>
    <message>
        <source>Thank you. Your feedback is written down and sent.</source>
        <translation>Merci. Votre avis est noté et envoyé.</translation>
    </message>
    <message>
        <source>The details are saved.</source>
        <translation>Les détails sont enregistrés.</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>La séance est annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for your answer</source>
        <translation><numerusform>%Ln attend votre réponse</numerusform><numerusform>%Ln attendent votre réponse</numerusform></translation></message>
    <message>
        <source>another time: {time}</source>
        <translation>autre horaire : {time}</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name, picture, time zone</source>
        <translation>Nom, photo, fuseau horaire</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Email, password, devices</source>
        <translation>E-mail, mot de passe, appareils</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Export, delete your account</source>
        <translation>Exporter, supprimer votre compte</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>When you can be booked</source>
        <translation>Quand on peut vous réserver</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme, size, motion</source>
        <translation>Thème, taille, animations</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Texts, dates, direction</source>
        <translation>Textes, dates, sens de lecture</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>By whose clock it goes</source>
        <translation>Sur quelle horloge il se règle</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Notices, quiet hours, tray</source>
        <translation>Avis, heures de calme, icône</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Downloads and room on the disk</source>
        <translation>Téléchargements, espace disque</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What others can see</source>
        <translation>Ce que les autres voient</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Diagnostics for whoever helps</source>
        <translation>Diagnostic pour qui aide</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Aller partout</translation>
    </message>
    <message>
        <source>Go to a view of the rail</source>
        <translation>Aller à une vue de la barre</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>Rechercher dans cette vue</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Chercher dans tous les messages</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Cet aperçu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>Dans une conversation</translation>
    </message>
    <message>
        <source>In a lesson</source>
        <translation>Dans une leçon</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Next message that was found</source>
        <translation>Message trouvé suivant</translation>
    </message>
    <message>
        <source>Mention somebody of the group</source>
        <translation>Mentionner quelqu'un du groupe</translation>
    </message>
    <message>
        <source>Next mention of you</source>
        <translation>Mention suivante de vous</translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>Transférer le message</translation>
    </message>
    <message>
        <source>What can be done with a message</source>
        <translation>Ce qu'on peut faire d'un message</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Dans le calendrier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>L'agenda</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Find in the lesson</source>
        <translation>Chercher dans la leçon</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Lettres plus grandes</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Lettres plus petites</translation>
    </message>
    <message>
        <source>Select words by keyboard</source>
        <translation>Choisir des mots au clavier</translation>
    </message>
    <message>
        <source>Highlight them</source>
        <translation>Les surligner</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Make a card of them</source>
        <translation>En faire une carte</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Garder cet endroit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Enter your email address, like name@example.com.</source>
        <translation>Tapez votre adresse, comme nom@example.com.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Enter your first name, in at most %Ln characters.</source>
        <translation><numerusform>Tapez votre prénom, en %Ln caractère au plus.</numerusform><numerusform>Tapez votre prénom, en %Ln caractères au plus.</numerusform></translation></message>
    <message numerus="yes">
        <source>A last name has at most %Ln characters.</source>
        <translation><numerusform>Un nom de famille compte au plus %Ln caractère.</numerusform><numerusform>Un nom de famille compte au plus %Ln caractères.</numerusform></translation></message>
    <message>
        <source>Type all six digits of the mail.</source>
        <translation>Tapez les six chiffres de l'e-mail.</translation>
    </message>
    <message>
        <source>A mail to {email} is on its way. Type its six digits here, or click its link on this computer.</source>
        <translation>Un e-mail est en route vers {email}. Tapez ses six chiffres ici, ou cliquez sur son lien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>If {email} has an account here, a mail is on its way. Type its six digits here, or click its link on this computer.</source>
        <translation>Si {email} a un compte ici, un e-mail est en route. Tapez ses six chiffres ici, ou cliquez sur son lien sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %Ln characters.</source>
        <translation><numerusform>Utilisez au moins %Ln caractère.</numerusform><numerusform>Utilisez au moins %Ln caractères.</numerusform></translation></message>
    <message>
        <source>This address is not confirmed yet. Open the link in the email you received.</source>
        <translation>Cette adresse n'est pas encore confirmée. Ouvrez le lien de l'e-mail reçu.</translation>
    </message>
    <message>
        <source>This is not an academy's address. It looks like {example}</source>
        <translation>Ce n'est pas l'adresse d'une académie. Elle ressemble à {example}</translation>
    </message>
    <message>
        <source>Use https: plain http would show your messages to the network.</source>
        <translation>Utilisez https : en http, vos messages seraient visibles sur le réseau.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no academy. Check the address.</source>
        <translation>Quelque chose répond, mais ce n'est pas une académie. Vérifiez l'adresse.</translation>
    </message>
    <message>
        <source>This is the academy's secret key. It opens everything and must never leave the server: it was not kept. Ask for the publishable key, and tell the academy to replace the secret one.</source>
        <translation>C'est la clé secrète de l'académie. Elle ouvre tout et ne doit jamais quitter le serveur : elle n'a pas été gardée. Demandez la clé publique, et dites à l'académie de remplacer la clé secrète.</translation>
    </message>
    <message>
        <source>This is not a publishable key. It begins with sb_publishable_ or eyJ.</source>
        <translation>Ce n'est pas une clé publique. Elle commence par sb_publishable_ ou eyJ.</translation>
    </message>
    <message>
        <source>The academy does not know this key. Copy its publishable key again.</source>
        <translation>L'académie ne connaît pas cette clé. Copiez de nouveau sa clé publique.</translation>
    </message>
    <message>
        <source>Check the address and the key.</source>
        <translation>Vérifiez l'adresse et la clé.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check it, and your internet connection.</source>
        <translation>Rien ne répond à cette adresse. Vérifiez-la, ainsi que votre connexion internet.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Étudiant</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>Tuteur</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Too many tries. Wait a few minutes, then try again.</source>
        <translation>Trop d'essais. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. Try again in %Ln seconds.</source>
        <translation><numerusform>Trop d'essais. Réessayez dans %Ln seconde.</numerusform><numerusform>Trop d'essais. Réessayez dans %Ln secondes.</numerusform></translation></message>
    <message numerus="yes">
        <source>Too many tries. Try again in %Ln minutes.</source>
        <translation><numerusform>Trop d'essais. Réessayez dans %Ln minute.</numerusform><numerusform>Trop d'essais. Réessayez dans %Ln minutes.</numerusform></translation></message>
</context>
<context>
    <name>sign_out</name>
    <message>
        <source>You have begun to write something</source>
        <translation>Vous avez commencé à écrire quelque chose</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are not sent yet</source>
        <translation><numerusform>%Ln message n'est pas encore envoyé</numerusform><numerusform>%Ln messages ne sont pas encore envoyés</numerusform></translation></message>
    <message>
        <source>What you keep stays on this computer and is back when you sign in here again.</source>
        <translation>Ce que vous gardez reste sur cet ordinateur et revient quand vous vous reconnectez ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused and need you before they can go.</source>
        <translation><numerusform>%Ln a été refusé et a besoin de vous avant de partir.</numerusform><numerusform>%Ln ont été refusés et ont besoin de vous avant de partir.</numerusform></translation></message>
</context>
<context>
    <name>students</name>
    <message>
        <source>A student without a name</source>
        <translation>Un étudiant sans nom</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Next: {time}</source>
        <translation>Prochaine : {time}</translation>
    </message>
    <message>
        <source>Last: {time}</source>
        <translation>Dernière : {time}</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Pas encore de séances</translation>
    </message>
    <message>
        <source>{n} % of the courses done</source>
        <translation>{n} % des cours faits</translation>
    </message>
    <message>
        <source>has a private note</source>
        <translation>a une note privée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation><numerusform>%Ln message non lu</numerusform><numerusform>%Ln messages non lus</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions held</source>
        <translation><numerusform>%Ln séance tenue</numerusform><numerusform>%Ln séances tenues</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln sessions ahead</source>
        <translation><numerusform>%Ln séance à venir</numerusform><numerusform>%Ln séances à venir</numerusform></translation></message>
    <message numerus="yes">
        <source>%Ln times not there</source>
        <translation><numerusform>%Ln fois absent</numerusform><numerusform>%Ln fois absent</numerusform></translation></message>
    <message>
        <source>{time} for them now</source>
        <translation>il est {time} chez cette personne</translation>
    </message>
    <message>
        <source>assigned by the academy</source>
        <translation>confié par l'académie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>finished on {day}</source>
        <translation>terminé le {day}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>last there on {day}</source>
        <translation>vu la dernière fois le {day}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{stars} of 5 stars</source>
        <translation>{stars} étoiles sur 5</translation>
    </message>
</context>
<context>
    <name>theme</name>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation><numerusform>%Ln jour</numerusform><numerusform>%Ln jours</numerusform></translation></message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrez une leçon</translation>
    </message>
    <message>
        <source>It stays readable offline.</source>
        <translation>Elle reste lisible hors ligne.</translation>
    </message>
    <message>
        <source>Write to your tutor</source>
        <translation>Écrivez à votre tuteur</translation>
    </message>
    <message>
        <source>Write to a student</source>
        <translation>Écrivez à un étudiant</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Écrivez à quelqu’un</translation>
    </message>
    <message>
        <source>Offline, too: it is sent later.</source>
        <translation>Même hors ligne : l'envoi suit.</translation>
    </message>
    <message>
        <source>Go anywhere with Ctrl+K</source>
        <translation>Allez partout avec Ctrl+K</translation>
    </message>
    <message>
        <source>A person, a course, a command.</source>
        <translation>Une personne, un cours, une commande.</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>À votre goût</translation>
    </message>
    <message>
        <source>Theme, size and language.</source>
        <translation>Thème, taille et langue.</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Bonsoir, {name}</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Bon après-midi, {name}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation><numerusform>%Ln message non lu</numerusform><numerusform>%Ln messages non lus</numerusform></translation></message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>The academy</source>
        <translation>L’académie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} sur {total} faits</translation>
    </message>
    <message>
        <source>{n} % done</source>
        <translation>{n} % fait</translation>
    </message>
    <message>
        <source>Scheduled: {name}</source>
        <translation>Programmé : {name}</translation>
    </message>
    <message>
        <source>Feedback for {name}</source>
        <translation>Avis pour {name}</translation>
    </message>
    <message>
        <source>Time with {name}</source>
        <translation>Créneau avec {name}</translation>
    </message>
    <message>
        <source>Review of {name}</source>
        <translation>Avis sur {name}</translation>
    </message>
    <message>
        <source>Your progress in {name}</source>
        <translation>Votre progression dans {name}</translation>
    </message>
    <message>
        <source>Your mark in {name}</source>
        <translation>Votre marque dans {name}</translation>
    </message>
    <message>
        <source>Your note on {name}</source>
        <translation>Votre note sur {name}</translation>
    </message>
    <message>
        <source>Your answers to {name}</source>
        <translation>Vos réponses à {name}</translation>
    </message>
    <message>
        <source>Your card on {name}</source>
        <translation>Votre carte sur {name}</translation>
    </message>
    <message>
        <source>Your review of {name}</source>
        <translation>Votre révision de {name}</translation>
    </message>
    <message>
        <source>That you like {name}</source>
        <translation>Que vous aimez {name}</translation>
    </message>
    <message>
        <source>That you keep {name}</source>
        <translation>Que vous gardez {name}</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>A time that you asked for</source>
        <translation>Un créneau que vous avez demandé</translation>
    </message>
    <message>
        <source>The review of a course</source>
        <translation>L’avis sur un cours</translation>
    </message>
    <message>
        <source>Your progress in a lesson</source>
        <translation>Votre progression dans une leçon</translation>
    </message>
    <message>
        <source>Your mark in a lesson</source>
        <translation>Votre marque dans une leçon</translation>
    </message>
    <message>
        <source>Your note on a student</source>
        <translation>Votre note sur un étudiant</translation>
    </message>
    <message>
        <source>Your answers to a quiz</source>
        <translation>Vos réponses à un quiz</translation>
    </message>
    <message>
        <source>A card of yours</source>
        <translation>Une de vos cartes</translation>
    </message>
    <message>
        <source>A card that you reviewed</source>
        <translation>Une carte que vous avez révisée</translation>
    </message>
    <message>
        <source>That you like an article</source>
        <translation>Que vous aimez un article</translation>
    </message>
    <message>
        <source>That you keep an article</source>
        <translation>Que vous gardez un article</translation>
    </message>
    <message>
        <source>A conversation that you can no longer see</source>
        <translation>Une conversation que vous ne pouvez plus voir</translation>
    </message>
    <message>
        <source>ends in {time}</source>
        <translation>se termine dans {time}</translation>
    </message>
    <message>
        <source>begins in {time}</source>
        <translation>commence dans {time}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>This copy of the app is updated by whoever installed it.</source>
        <translation>Cette copie de l'application est mise à jour par qui l'a installée.</translation>
    </message>
    <message>
        <source>What was found is not what the publisher signed. Nothing was changed.</source>
        <translation>Ce qui a été trouvé n'est pas ce que l'éditeur a signé. Rien n'a été changé.</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation>Vous avez la version la plus récente.</translation>
    </message>
    <message>
        <source>What came is not what the publisher signed. It was thrown away.</source>
        <translation>Ce qui est arrivé n'est pas ce que l'éditeur a signé. Cela a été jeté.</translation>
    </message>
</context>
</TS>
