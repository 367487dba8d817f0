# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = Aller au contenu
page-brand = Doorstep, vers Aujourd’hui
page-nav = Navigation principale
page-nav-more = Plus
page-nav-needs = attendent une action
page-today = Aujourd’hui
page-orders = Commandes
page-parcels = Colis
page-add = Ajouter
page-settings = Réglages
page-theme-auto = Les couleurs suivent votre système. Passer au clair
page-theme-light = Couleurs claires. Passer au sombre
page-theme-dark = Couleurs sombres. Suivre de nouveau le système
page-undo = Annuler
page-zone = Fuseau horaire
page-zone-use = L’utiliser
page-zone-says = Heures : { $zone }
page-zone-says-unknown = Heures : { $zone } (le vôtre n’est pas connu)
page-own-machine = sur votre propre machine
page-keys = Clavier
page-keys-lede = De simples lettres, partout où l’on n’est pas en train d’écrire. Avec un navigateur qui n’exécute pas de scripts, Tab, Entrée et Espace suffisent à tout.
page-keys-step = Suivant et précédent dans une liste
page-keys-pick = Cocher l’élément actuel
page-keys-help = Cette aide
page-close = Fermer
page-cancel = Annuler
page-back = Retour
page-more = Plus
page-copy = Copier
page-copied = Copié
page-cannot-copy = Sélectionnez et copiez à la main
page-new-tab = {" "}(ouvre un nouvel onglet)
page-optional = (facultatif)
page-by = au plus tard le { $day }
page-archived = archivé
page-go-today = Aller à Aujourd’hui

## Lists
page-list-sort = Trier par
page-list-search = Rechercher
page-list-show = Afficher
page-list-pages = Pages
page-list-first = Au début
page-list-empty = Rien ici
page-list-pick = Sélectionner { $name }
page-list-pick-all = Tout sur cette page
page-act-check = Vérifier maintenant
page-act-check-parcels = Vérifier ses colis maintenant
page-act-archive = Archiver
page-act-unarchive = Sortir des archives
page-act-received = Je l’ai
page-act-received-all = Je les ai
page-act-reopen = Rouvrir
page-act-give-up = Abandonner
page-act-delete = Supprimer
page-act-colour = Marquer
page-colour = Marque de couleur
page-colour-any = Toutes les couleurs
page-colour-none = Aucune couleur
page-colour-red = Rouge
page-colour-orange = Orange
page-colour-yellow = Jaune
page-colour-green = Vert
page-colour-blue = Bleu
page-colour-purple = Violet
page-colour-grey = Gris

## Add
page-add-lede = Collez tout ce qui contient des numéros de suivi ou des commandes : un ou cinquante, une phrase, un e-mail, une page, un lien. Vous voyez ce qui a été compris avant tout enregistrement.
page-add-hint = Jusqu’à 5 000 numéros à la fois. Rien n’est envoyé à personne quand vous cliquez sur « Regarder ».
page-add-files-hint = E-mails (.eml, .mbox), pages enregistrées, captures, tableaux (CSV, TSV), export de Doorstep : autant de fichiers que vous voulez, 64 Mo en tout. La nature d’un fichier se reconnaît à son contenu.
page-add-orders = Une page de commande ou une liste de commandes en texte, la source d’un e-mail d’AliExpress, une page enregistrée ou un tableau d’un autre outil : tout cela se lit ici. Noms, adresses, numéros de téléphone et chiffres de carte sont laissés de côté.
page-add-inbox = ce qui n’a pas été compris y reste.
page-add-too-large = Cela fait plus de 64 Mo, et rien n’a été lu. Choisissez moins de fichiers à la fois ; une grande boîte se charge avec « doorstep import », qui n’a pas cette limite.
page-add-gone = Cet aperçu date de plus d’un jour, ou a déjà été enregistré. Choisissez de nouveau les fichiers.
page-add-where = Sur AliExpress, ouvrez Mes commandes, choisissez la commande, puis Suivre la commande. Le numéro est en haut de la page de suivi, souvent avec un bouton pour le copier. Le long numéro à côté de la commande est le numéro de commande : il désigne votre achat, et aucun transporteur ne le connaît.
page-add-none-yet = Pas encore de numéro ? Alors le vendeur n’a pas encore remis le colis. Vous pourrez l’ajouter dès qu’il y en aura un.
page-add-nothing = Il n’y a encore rien à regarder. Collez un numéro de suivi.
page-add-no-number = Il n’y a pas de numéro de suivi ici. Il compte au moins cinq chiffres, souvent aussi des lettres, comme LP00123456789012.
page-add-nothing-picked = Aucun numéro n’était coché ; rien n’a été ajouté.
page-add-preview = { $count ->
    [0] Rien de nouveau à suivre
    [one] Un colis à suivre
   *[other] { $count } colis à suivre
}
page-add-not-yet = Rien n’est encore enregistré.
page-add-take-out = Retirez ce que vous ne voulez pas, puis suivez le reste.
page-add-beyond = On peut ajouter 5 000 numéros à la fois, et il y en a { $count } de plus. Suivez d’abord ceux-ci, puis collez le reste à partir de { $first }.
page-add-added = { $count ->
    [0] Rien de nouveau
    [one] Un colis est maintenant suivi
   *[other] { $count } colis sont maintenant suivis
}{ $known ->
    [0] .
    [one] {"\u00A0"}; un l’était déjà.
   *[other] {"\u00A0"}; { $known } l’étaient déjà.
}
page-add-carrier-likely = probablement { $one }
page-add-carrier-perhaps = peut-être { $one }
page-add-carrier-several = { $some } ou { $last }

## Import
page-add-files = Ou choisir des fichiers
page-add-whole-orders = Commandes entières
page-import-orders = Commandes
page-import-parcels = Colis
page-import-odd = Non compris
page-import-save = Tout enregistrer
page-import-save-nothing = Ne rien enregistrer
page-import-back = Retour
page-import-instead = au lieu de
page-columns-title = Que contiennent les colonnes ?
page-add-look = Regarder
page-columns-later = Pas maintenant
page-inbox = Boîte de réception
page-inbox-wait = En attente de votre décision
page-inbox-found = trouvé dans le dossier surveillé
page-inbox-unwanted = Non voulu
page-inbox-careful = Attention
page-inbox-kept-open = ce qui en est gardé
page-inbox-away = Écarter
page-inbox-all-away = Tout écarter
page-mail = Boîtes e-mail
page-mail-now = Lire maintenant
page-mail-stop = Ne plus la lire
page-mail-open = Lire une boîte e-mail
page-mail-server = Serveur de messagerie (IMAP)
page-mail-name = Votre identifiant
page-mail-secret = Mot de passe d’application
page-mail-folder = Dossier
page-mail-port = Port
page-mail-try = Essayer et lire
page-inbox-again-title = Relire
page-inbox-again-now = Relire maintenant
page-inbox-kept-title = Ce qui est gardé
import-new = nouveau
import-changed = modifié
import-same = connu
import-outranked = laissé tel quel
order-status-to-pay = à payer
order-status-processing = en préparation
order-status-shipped = en route
order-status-completed = terminée
order-status-closed = close
order-status-canceled = annulée
page-import-pasted = ce qui a été collé
page-import-title = { $orders ->
    [0] { $parcels ->
        [one] Un colis
       *[other] { $parcels } colis
    }
    [one] Une commande{ $parcels ->
        [0] {""}
        [one] {" "}et un colis
       *[other] {" "}et { $parcels } colis
    }
   *[other] { $orders } commandes{ $parcels ->
        [0] {""}
        [one] {" "}et un colis
       *[other] {" "}et { $parcels } colis
    }
}
page-import-nothing = Rien de nouveau
page-import-ready = Prêt à être importé
page-import-nothing-lede = Ce qui en a été compris est déjà ici.
page-import-all-or-nothing = Tout est enregistré ou rien ne l’est, et cela peut être annulé.
page-import-item = Article
page-import-refund = Remboursement
page-import-parcel = { $events ->
    [0] Aucun scan indiqué.
    [one] Un nouveau scan.
   *[other] { $events } nouveaux scans.
} { $count ->
    [0] {""}
    [one] De la commande { $orders }.
   *[other] Des commandes { $orders }.
}
page-import-same = { $count ->
    [one] Un élément est déjà ici et reste tel quel.
   *[other] { $count } éléments sont déjà ici et restent tels quels.
}
page-import-export = { $name } est un export de Doorstep : { $parcels ->
    [0] aucun nouveau colis
    [one] un nouveau colis
   *[other] { $parcels } nouveaux colis
}, { $orders ->
    [0] aucune nouvelle commande
    [one] une nouvelle commande
   *[other] { $orders } nouvelles commandes
}{ $known ->
    [0] .
   *[other] {"\u00A0"}; déjà ici et inchangés : { $known }.
}
page-import-odd-kept = À l’enregistrement, ceci va dans la Boîte de réception, et sera relu quand un Doorstep plus récent en saura plus.
page-import-saved = Enregistré : { $orders ->
    [0] aucune nouvelle commande
    [one] une nouvelle commande
   *[other] { $orders } nouvelles commandes
}{ $changed ->
    [0] {""}
    [one] , une modifiée
   *[other] , { $changed } modifiées
}, { $parcels ->
    [0] aucun nouveau colis
    [one] un nouveau colis
   *[other] { $parcels } nouveaux colis
}.

## Columns of a table
page-columns-lede = Ce tableau contient des numéros de commande, mais les noms de ses colonnes ne disent pas le reste. Dites-le une fois ; les tableaux aux mêmes colonnes seront ensuite lus tels quels.
page-columns-no-order = Une colonne doit contenir les numéros de commande.
page-column-none = laisser de côté
page-column-order-number = numéro de commande
page-column-line-id = numéro de l’article dans la commande
page-column-placed-on = jour de la commande
page-column-status = statut
page-column-total = total de la commande
page-column-price = prix à l’unité
page-column-price-info = prix tel qu’AliExpress l’écrit dans les fichiers
page-column-currency = devise
page-column-seller = boutique
page-column-seller-url = adresse de la boutique
page-column-title = ce qui a été acheté
page-column-product-id = numéro du produit
page-column-sku-id = numéro de la variante
page-column-variant = variante
page-column-quantity = quantité
page-column-tracking-number = numéro de suivi
page-column-picture = adresse d’une image

## Inbox
page-inbox-lede = Ce que Doorstep a lu sans le comprendre, et ce qui prétendait seulement venir d’AliExpress. Rien n’en est perdu tant que vous ne l’écartez pas.
page-inbox-empty = Tout a été compris
page-inbox-empty-text = Les e-mails, pages et tableaux contenant quelque chose d’inconnu attendraient ici.
page-inbox-capture = une capture
page-inbox-page = une page
page-inbox-mail = un e-mail
page-inbox-table = un tableau
page-inbox-text = un texte
page-inbox-again = Un Doorstep plus récent comprend davantage. Il relit tout cela de lui-même après une mise à jour ; ici, vous pouvez le lui demander.
page-inbox-kept = C’est tout ce qui en est gardé : de quoi le relire, sans noms, adresses, numéros de téléphone ni chiffres de carte. « … » marque ce qui a été laissé de côté.
page-inbox-dismissed = { $count ->
    [0] Rien n’a été écarté.
    [one] Écarté.
   *[other] { $count } éléments sont écartés.
}
page-inbox-forgotten = Cela n’attend plus. Rien n’a été enregistré.
page-inbox-reread = { $count ->
    [0] Tout a déjà été lu par cette version.
    [one] Un élément a été relu.
   *[other] { $count } éléments ont été relus.
}

page-mail-lede = Doorstep peut lire de lui-même les e-mails d’AliExpress dans une boîte. Il ouvre le dossier en lecture seule, ne regarde aucun autre expéditeur et ne marque rien comme lu.
page-mail-password = Créé dans les réglages de votre compte e-mail, pour Doorstep seul. Il est gardé chiffré et n’est envoyé qu’à votre serveur de messagerie.
page-mail-read = { $mails ->
    [0] Pas encore d’e-mail d’AliExpress
    [one] Un e-mail lu
   *[other] { $mails } e-mails lus
} ; dernier passage : { $when }.
page-mail-not-read = Pas encore lue.
page-mail-added = { $host } fonctionne. { $mails ->
    [0] Elle ne contient aucun e-mail d’AliExpress des six derniers mois ; les nouveaux seront lus.
    [one] Un e-mail d’AliExpress est en cours de lecture.
   *[other] Au moins { $mails } e-mails d’AliExpress sont en cours de lecture.
}
page-mail-visited = Elle sera lue dans un instant.
page-mail-removed = Elle n’est plus lue. Ce qu’elle a apporté reste.

## Orders that are alike
page-order-alike = Facile à confondre avec celle-ci
page-order-refunds = Remboursements
page-order-completed = Terminée
alike-product = Le même produit que la commande { $other }.
alike-look = Elle ressemble à la commande { $other }.
alike-shop = De la même boutique que la commande { $other }.
alike-differs-variant = Celle-ci : { $here } ; l’autre : { $there }.
alike-differs-title = Celle-ci : { $here } ; l’autre : { $there }.
alike-differs-quantity = Pièces ici : { $here } ; là-bas : { $there }.
alike-differs-total = Payé ici : { $here } ; là-bas : { $there }.
alike-differs-placed = Passée le { $here }, l’autre le { $there }.
alike-differs-shop = De { $here }, l’autre de { $there }.
alike-nothing = Rien de connu ne les distingue ; donnez à l’une d’elles un nom ou une couleur.

## First run
page-first = Rien n’est encore en route
page-first-add = Ajouter votre premier colis
page-first-copy = Sur AliExpress : Mes commandes, la commande, Suivre la commande. Pas le numéro de commande : aucun transporteur ne le connaît.
    .title = Copier un numéro de suivi
page-first-paste = Un ou cinquante, aussi dans une phrase ou un lien. Vous voyez d’abord ce qui a été compris.
    .title = Le coller ici
page-first-watch = Il interroge les transporteurs, dit en mots simples où est le colis, si le silence est normal, et quoi faire avant quand.
    .title = Laisser Doorstep veiller

## Today
page-today-needs = { $count ->
    [one] Une chose attend une action de vous
   *[other] { $count } choses attendent une action de vous
}
page-today-needs-you = À vous d’agir
page-today-worth = À regarder
page-today-moved-live = Quelque chose a bougé
page-today-moved-all = Tous, par dernier changement
page-today-calm-title = Rien à faire de votre part
page-today-calm = { $count ->
    [0] Aucun colis n’est en route.
    [one] Un colis est en route. Vous le trouverez ici quand il y aura quelque chose à faire.
   *[other] { $count } colis sont en route. Ils seront ici quand il y aura quelque chose à faire.
}
page-today-more = { $count ->
    [one] Un autre colis attend une action de vous
   *[other] { $count } autres colis attendent une action de vous
}
page-today-more-orders = { $count ->
    [one] Une autre commande attend une action de vous
   *[other] { $count } autres commandes attendent une action de vous
}
page-today-since = Depuis votre dernière visite, { $when }
page-today-since-first = Ces trois derniers jours
page-today-moved-none = Rien n’a bougé. C’est tout à fait courant : entre les pays, un colis reste souvent une semaine ou deux sans scan.

## Parcels
page-parcels-add = Ajouter des colis
page-parcels-all = Tous les colis
page-parcels-search = Rechercher des colis
    .placeholder = Numéro, nom, lieu, boutique
page-parcels-next = Plus de colis
page-parcels-sort-attention = Les plus urgents d’abord
page-parcels-sort-changed = Derniers changements d’abord
page-parcels-sort-added = Derniers ajouts d’abord
page-parcels-show-all = Tous
page-parcels-show-needs = À vous d’agir
page-parcels-show-arriving = Bientôt livrés
page-parcels-show-moving = En route
page-parcels-show-done = Terminés
page-parcels-show-archived = Archivés
page-list-nothing = Rien trouvé pour « { $q } »
page-list-hint = Une partie d’un numéro, d’un nom ou d’un lieu suffit. Les colis archivés sont sous « Archivés ».
page-list-none-all = Tous les colis sont dans les archives.
page-list-none-needs = Aucun colis n’attend d’action de vous. C’est le meilleur état possible pour une telle liste.
page-list-none-moving = Aucun colis n’est en route.
page-list-none-arriving = Aucun colis n’est en cours de livraison ni en attente de retrait.
page-list-none-done = Aucun colis n’a encore été livré ni clos.
page-list-none-archived = Les archives sont vides. Vous pouvez y mettre ce que vous avez reçu ; rien n’y est perdu.

## A parcel in a list
page-status-new = Pas encore vérifié
page-status-no-scan = Pas encore de scan
page-act-by = Agir au plus tard le { $day }
page-silent = { $days ->
    [one] { $days } jour de silence
   *[other] { $days } jours de silence
}

## Beside orders in the browser
verdict-no-parcel = Pas encore de numéro de suivi
verdict-silent = { $status }, { $days ->
    [one] { $days } jour de silence
   *[other] { $days } jours de silence
}

## Phone
page-phone-description = Où sont vos colis AliExpress, si leur silence est normal, et quoi faire avant quand.
page-phone-add = Ajouter

## Browsers
page-browsers = Navigateurs
page-browsers-lede = L’extension de navigateur lit avec vous quand vous ouvrez vos commandes sur AliExpress, et les apporte ici d’elle-même. Elle n’envoie rien à personne d’autre et laisse de côté noms, adresses et numéros de téléphone.
page-browsers-pair = Associer un navigateur
page-browsers-address = Adresse
page-browsers-code = Code
page-browsers-paired = Navigateurs associés
page-browsers-since = associé { $when }
page-browsers-used = dernières nouvelles { $when }
page-browsers-end = Mettre fin
page-browsers-end-of = à l’association de { $name }
page-browsers-none = Aucun navigateur n’est encore associé.
page-browsers-how = Installez l’extension, ouvrez-la, saisissez les deux éléments ci-dessous et cliquez sur « Associer ».
page-browsers-code-life = Le code sert une seule fois et pendant cinq minutes. Quiconque l’a pourrait apporter des commandes ici : ne le montrez à personne.
page-browsers-ended = { $name } ne peut plus rien apporter.
page-browsers-may = Un navigateur associé peut apporter des commandes et des images et lire ce qui figure à côté de chaque commande. Il ne peut rien lire ni modifier d’autre ici.

## Orders
page-orders-add = Ajouter une commande
page-orders-all = Toutes les commandes
page-orders-paste = Coller un numéro ou un e-mail
page-orders-search = Rechercher des commandes
    .placeholder = Numéro, nom, boutique, achat
page-orders-next = Plus de commandes
page-orders-sort-added = Derniers ajouts d’abord
page-orders-sort-placed = Dernières commandées d’abord
page-orders-sort-attention = Les plus urgentes d’abord
page-orders-show-all = Toutes
page-orders-show-needs = À vous d’agir
page-orders-show-no-parcel = Pas encore de colis
page-orders-show-moving = En route
page-orders-show-arriving = Bientôt livrées
page-orders-show-done = Terminées
page-orders-show-archived = Archivées
page-orders-hint = Une partie d’un numéro, d’un nom, d’une boutique ou de l’achat suffit. Les commandes archivées sont sous « Archivées ».
page-orders-none-all = Toutes les commandes sont dans les archives.
page-orders-none-needs = Aucune commande n’attend d’action de vous.
page-orders-none-no-parcel = Un colis est connu pour chaque commande encore ouverte.
page-orders-none-moving = Aucune commande n’est en route.
page-orders-none-arriving = Aucune commande n’est en cours de livraison.
page-orders-none-done = Aucune commande n’est encore arrivée ni terminée.
page-orders-none-archived = Les archives sont vides. Vous pouvez y mettre les commandes finies ; rien n’y est perdu.
page-orders-first = Il n’y a encore aucune commande ici
page-orders-first-why = Une commande dit ce que vous avez payé, qui a vendu et jusqu’à quand votre argent est protégé. Avec elle, Doorstep peut dire quand agir.
page-orders-first-import = Les importer
    .text = Enregistrez un e-mail d’AliExpress ou votre page de commande comme fichier et laissez Doorstep le lire : doorstep import FILE.
page-orders-first-write = Ou en noter une
    .text = Le numéro de commande suffit pour commencer ; le reste peut s’ajouter quand il le faut.
page-orders-first-link = Dire dans quels colis elle arrive
    .text = Une commande peut arriver en plusieurs colis, et un colis peut contenir plusieurs commandes.

## An order in a list
page-order-nameless = Commande { $number }
page-order-things = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
page-order-parcels-say = { $count } colis : { $status }
page-order-no-parcel = Pas encore de colis
page-order-state-to-pay = Pas encore payée
page-order-state-processing = En préparation
page-order-state-shipped = Envoyée
page-order-state-completed = Terminée
page-order-state-closed = Close
page-order-state-canceled = Annulée
page-order-state-unknown = Non précisé

## Order
page-order-edit = Modifier
page-order-no-parcel-yet = Tant qu’il n’y a pas de numéro de suivi, c’est la commande elle-même qui dit quoi faire.
page-order-idle = On n’attend plus rien de cette commande.
page-order-by-parcels = { $count ->
    [one] C’est ce que dit son colis ; ce qu’il faut faire y est indiqué.
   *[other] C’est ce que dit le plus pressant de ses { $count } colis ; ce qu’il faut faire y est indiqué.
}
page-order-parcels = Ses colis
page-order-evidence = Preuves
page-order-evidence-why = Images des pages d’AliExpress telles qu’elles étaient, prises par l’extension du navigateur. L’empreinte montre qu’une image n’a pas été modifiée depuis.
page-order-picture-taken = Image du { $when }
page-order-parcels-none = Aucun numéro de suivi n’est encore connu. Les vendeurs ont d’habitude trois à dix jours pour envoyer ; le numéro figure ensuite sur la page de la commande sur AliExpress.
page-order-link-open = Y ajouter un colis
page-order-link = Ajouter à la commande
page-order-link-text = Numéros de suivi
page-order-link-hint = Un ou plusieurs, aussi dans une phrase ou un lien. Un numéro qui n’est pas encore suivi le sera désormais.
page-order-unlink-open = Un colis n’est pas de cette commande ?
page-order-unlink = Retirer { $name } de cette commande
page-order-bought = Ce qui a été acheté
page-order-bought-none = Rien n’est encore noté.
page-order-bought-add = Le noter
page-order-picture = Image
page-order-total = Payé en tout
page-order-notes = Notes
page-order-about = À propos de cette commande
page-order-clocks = Dates qui vous protègent
page-order-clocks-none = Aucune date n’est connue. La date de remboursement figure sur la page de la commande sur AliExpress.
page-order-clock-open = Ajouter une date
page-order-clock-kind = Quelle date
page-order-clock-date = Jour
page-order-clock-keep = Garder la date
page-order-clock-back = La retirer
page-order-number = Numéro de commande
page-order-number-hint = Le long numéro à côté de la commande sur AliExpress, d’habitude 16 chiffres.
page-order-placed = Commandée
page-order-paid = Payée
page-order-paid-by = Payée avec
page-order-shipped = Envoyée
page-order-service = Mode d’envoi
page-order-to = Destination
page-order-country = Pays
page-order-city = Ville
page-order-word = AliExpress dit
page-order-read-from = Première lecture
page-order-added = Ici depuis
page-order-links = Voir par vous-même
page-order-told = D’autres disent autre chose
page-order-told-why = Ce que vous dites passe avant tout ; puis une page d’AliExpress, un e-mail, un texte collé.
page-order-told-field = Donnée
page-order-told-place = Où
page-order-told-value = On y lit
page-order-told-when = Lu
page-aliexpress-order = La commande sur AliExpress
page-aliexpress-tracking = Son suivi sur AliExpress
page-aliexpress-messages = Messages avec le vendeur
page-aliexpress-snapshot = Tel que vendu
page-field-seller = Boutique
page-field-placed-on = Commandée
page-field-paid-on = Payée
page-field-shipped-on = Envoyée
page-field-completed-on = Terminée
page-field-closing-soon = Bientôt terminée, annoncé le
page-field-status = AliExpress dit
page-field-total = Payé en tout
page-field-service = Mode d’envoi
page-field-country = Pays
page-field-city = Ville
page-place-you = écrit par vous
page-place-page = une page d’AliExpress
page-place-mail = un e-mail d’AliExpress
page-place-paste = un texte collé

## Editing an order
page-order-new = Ajouter une commande
page-order-new-lede = Seul le numéro est nécessaire. Tout ce que vous savez d’autre améliore les conseils.
page-order-edit-lede = Ce que vous écrivez ici passe avant ce que dit un import. Cela peut être annulé.
page-order-save = Enregistrer
page-order-back = Retour à la commande
page-order-part-what = La commande
page-order-part-shop = Boutique et paiement
page-order-part-way = En route
page-order-name = Le nom que vous lui donnez
page-order-shop-number = Numéro de la boutique
page-order-currency = Devise
page-order-line = Article { $number }
page-order-line-title = Ce que c’est
page-order-line-variant = Variante
page-order-line-quantity = Quantité
page-order-line-price = Prix à l’unité
page-order-line-more = Numéro du produit, image
page-order-line-product = Numéro du produit
page-order-line-sku = Numéro de la variante
page-order-line-picture = Adresse d’une image
page-order-line-remove = Retirer cet article
page-order-line-another = Plus d’articles
page-order-clocks-elsewhere = Les dates qui vous protègent s’ajoutent sur la page de la commande.
page-order-fault-number = Ce n’est pas un numéro de commande d’AliExpress. Il a environ 16 chiffres et figure à côté de la commande.
page-order-fault-known = Cette commande est déjà ici. Vous la trouverez sous « Commandes ».
page-order-fault-day = Un jour s’écrit ainsi : 2026-11-24.
page-order-fault-amount = Un montant s’écrit ainsi : 13.90, avec une devise de trois lettres comme EUR.
page-order-fault-country = Aucun pays ne s’appelle ainsi. Écrivez son nom anglais ou deux lettres, comme France ou FR.
page-order-fault-seller = Une boutique qui a un numéro a aussi besoin d’un nom.
page-order-fault-title = Un article a besoin de quelques mots qui disent ce que c’est.
page-order-fault-quantity = Il faut un nombre à partir de 1.
page-order-fault-picture = Ce n’est pas l’adresse d’une image. Elle commence par https://

## Parcel
page-todo = Que faire
page-evidence = Preuves à garder
page-look-again = Regarder de nouveau
page-life = Son parcours jusqu’ici
page-life-scan = scan
page-life-note = note
page-life-silence = silence
page-life-expected = attendu
page-life-estimate = date estimée
page-timeline = Ce qui s’est passé
page-zone-assumed = (fuseau supposé)
page-record = Le relevé
page-record-events = Chaque événement tel qu’il est venu
page-record-checks = Chaque vérification
page-record-time = Heure sur place
page-record-words = Texte
page-record-read = Lu comme
page-record-when = Quand
page-record-number = Numéro
page-record-outcome = Résultat
page-about-parcel = À propos de ce colis
page-fresh = Fraîcheur des données
page-fresh-asked = Dernière demande
page-fresh-answered = Dernière réponse
page-fresh-changed = Dernier changement
page-fresh-next = Prochaine vérification
page-not-yet = pas encore
page-its-number = Son numéro
page-its-numbers = Ses numéros
page-local = Qui l’apporte
page-known = Ce que l’on sait
page-parcel-orders = Commandé comme
page-mark-open = Noter quelque chose
page-mark-what = Ce qui s’est passé
page-mark-note = Une note
page-mark-delivered = Il a été livré
page-mark-lost = Il est perdu
page-mark-returned = Il est reparti
page-mark-words = Avec vos mots
page-mark-write = Le noter
page-name-open = Le nommer
page-name = Nom
    .placeholder = Que contient-il ?
page-name-keep = Garder le nom
page-way = { $passed } étapes sur 6 du trajet
page-closed-received = vous l’avez
page-closed-given-up = abandonné
page-closed-refunded = remboursé
page-urgency-calm = Rien à faire
page-urgency-soon = À regarder
page-urgency-act = À vous d’agir
page-urgency-now = À faire maintenant
page-message-gloss = Ce qu’il dit :
page-message-hint = Un brouillon : lisez-le avant de l’envoyer.
page-silence-normal = { $days ->
    [0] Des nouvelles aujourd’hui.
    [one] Un jour sans scan, comme d’habitude ici.
   *[other] { $days } jours sans scan, comme d’habitude ici.
}
page-silence-watch = { $days } jours sans scan, plus long que d’habitude.
page-silence-worrying = { $days } jours sans scan : préoccupant.
page-silence-lost = { $days } jours sans scan : probablement perdu.
page-silence-unasked = Aucune source n’a répondu ces derniers temps : on ne peut pas juger ce silence.
page-short-ship-by = Envoi au plus tard le { $day }
page-short-refund-by = Remboursement le { $day }
page-short-coupon-from = Coupon dès le { $day }
page-short-claim-until = Réclamer jusqu’au { $day }
page-short-received-until = Signaler jusqu’au { $day }
page-short-seller-answer-by = Réponse du vendeur au plus tard le { $day }
page-short-pickup-until = Retirer jusqu’au { $day }
page-short-promised-by = Promis pour le { $day }
page-short-payment-claim-until = Prestataire de paiement : { $day }
page-clock-printed = tel qu’indiqué : { $source }, lu le { $day }
page-clock-stated = selon vos indications
page-clock-estimated = une estimation ({ $source })
page-life-says = { $events ->
    [0] Pas encore de scan.
    [one] Un événement, le { $since }.
   *[other] { $events } événements depuis le { $since }.
}
page-conflict = Les sources se contredisent. { $one } dit : { $says }. { $other } dit : { $differs }.
page-checking = La vérification est en cours.
page-nothing-yet = Aucune source n’en a encore parlé.
page-next-archived = Les colis archivés ne sont pas vérifiés.
page-fact-from = De
page-fact-to = Vers
page-fact-service = Mode d’envoi
page-fact-expected = Selon le transporteur
page-fact-shop = Boutique
page-fact-added = Suivi depuis

page-number-pivot = donné par { $by } à la place d’un numéro précédent
page-number-hand-over = donné par { $by } pour la suite du trajet

## Unknown
page-unknown = Non compris
page-unknown-lede = Ce que des sources ont dit et qu’aucune table ne connaît, et ce que les imports n’ont pas pu lire. C’est montré tel quel et ne change rien ; son sens n’a jamais été deviné.
page-unknown-sources = Codes et textes des sources
page-unknown-sources-none = Tous les codes et textes reçus jusqu’ici sont compris.
page-unknown-report = Numéros, noms et lieux sont retirés. Signalées, ces lignes permettent à la prochaine version de les comprendre.
page-unknown-as-text = En texte à envoyer
page-unknown-source = Source
page-unknown-code = Code
page-unknown-text = Texte
page-unknown-times = Fois
page-unknown-imports = Des imports
page-unknown-imports-none = Les imports ont compris tout ce qu’on leur a donné.
page-unknown-put-away = Vu

## Settings
page-settings-access = Qui peut ouvrir ces pages
page-settings-access-here = Cette machine seulement. Pour les ouvrir depuis une autre, définissez un mot de passe et une autre adresse d’écoute ; sans mot de passe, Doorstep le refuse.
page-settings-access-here-password = Cette machine seulement, et seulement avec le mot de passe.
page-settings-access-anywhere = D’autres machines aussi, avec le mot de passe.
page-settings-password-set = Un mot de passe est défini
page-settings-password-none = Pas de mot de passe
page-tokens = Jetons pour les programmes
page-tokens-why = Un programme qui lit ou modifie ce qui est ici envoie un jeton avec chaque requête.
page-tokens-api = Ce que permet l’API
page-tokens-none = Il n’y a pas encore de jeton ; aucun autre programme ne peut donc rien modifier.
page-token-name = Pour quel programme ?
page-token-name-hint = Pour le distinguer des autres quand vous le retirerez.
page-token-nameless = Un jeton a besoin d’un nom, pour le distinguer des autres.
page-token-scope = Ce qu’il peut faire
page-scope-read = Tout voir
page-scope-write = Tout voir et tout modifier
page-scope-capture = Un navigateur associé : apporter des commandes et lire ce qu’on en pense
page-settings-browsers = Navigateurs
page-settings-browsers-why = L’extension de navigateur apporte les commandes d’elle-même quand vous les regardez sur AliExpress.
page-settings-browsers-open = Associer un navigateur ou mettre fin à une association
page-token-make = Créer un jeton
page-token-made = Voici le jeton
page-token-once = Il n’est montré que cette fois et n’est gardé nulle part. Copiez-le maintenant.
page-token-made-on = créé
page-token-used = dernière utilisation
page-token-unused = jamais
page-token-revoked = retiré
page-token-revoke = Le retirer
page-settings-configured = Ce qui est configuré
page-settings-where = Ces réglages sont lus dans un fichier et dans des variables d’environnement au démarrage de Doorstep ; ils ne se modifient pas ici.
page-settings-file = Fichier
page-settings-no-file = il n’y en a pas ; tout est par défaut
page-settings-key = Réglage
page-settings-says = Ce que c’est
page-settings-value = Actuel
page-settings-unset = non défini
page-settings-secret = défini, et secret
page-settings-data-dir = Dossier de la base de données et de tout ce qui est gardé
page-settings-listen = Adresse où ces pages sont servies
page-settings-database = Une autre base de données que le fichier de ce dossier
page-settings-host = Nom sous lequel on peut demander les pages
page-settings-password = Ce que les pages demandent quand d’autres machines y accèdent
page-settings-log = Ce qui est journalisé
page-settings-default = Tous les réglages, avec leur sens et leur valeur par défaut, sont affichés par

## About
page-about = À propos
page-about-lede = Doorstep est du côté de l’acheteur : il dit ce que signifient les réponses des transporteurs, quoi faire et avant quand.
page-about-this = Ce Doorstep
page-about-version = Version
page-about-tables = Tables de codes et d’expressions
page-about-followed = Suivi
    .text = { $count ->
        [one] { $count } colis
       *[other] { $count } colis
    }, dont archivés : { $archived }
page-about-database = Base de données
page-about-database-server = un serveur PostgreSQL, tel que configuré
page-about-data = Où sont vos données
page-about-data-why = Tout est dans ce dossier. doorstep backup le copie, doorstep export écrit tout en texte lisible par n’importe quel Doorstep, et supprimer le dossier supprime tout.
page-about-never = Ce qu’il ne fait jamais
page-about-telemetry = Il n’envoie pas de télémétrie, ne demande pas de mises à jour et n’a pas de compte.
page-about-sent = Il n’envoie les numéros de suivi qu’aux sources activées.
page-about-guess = Il ne devine jamais une livraison : ce qui n’est pas compris est montré tel quel.
page-about-affiliate = Aucun lien ne rapporte d’argent à qui que ce soit.
page-about-licences = Licences
page-about-licence = Doorstep est un logiciel libre sous licence MIT ou licence Apache 2.0, au choix.
page-about-fonts = Les polices sont sous SIL Open Font License :
page-about-crates = Les bibliothèques dont il est fait, avec leurs licences, figurent dans son fichier Cargo.lock et dans leurs propres paquets.

## What was done
page-done-check = { $count ->
    [one] Il sera vérifié dans un instant.
   *[other] { $count } colis seront vérifiés.
}
page-done-archive = { $count ->
    [one] Un colis est maintenant dans les archives.
   *[other] { $count } colis sont maintenant dans les archives.
}
page-done-unarchive = { $count ->
    [one] Un colis est sorti des archives.
   *[other] { $count } colis sont sortis des archives.
}
page-done-received = { $count ->
    [one] Tant mieux. Il est maintenant clos.
   *[other] Tant mieux. { $count } colis sont maintenant clos.
}
page-done-refunded = L’argent est revenu. Il est maintenant clos et ne sera plus vérifié.
page-done-given-up = Il est maintenant clos et ne sera plus vérifié.
page-done-reopen = Il est de nouveau suivi.
page-done-mark = Noté.
page-done-name = Le nom est gardé.
page-done-delete = { $count ->
    [one] Un colis est supprimé.
   *[other] { $count } colis sont supprimés.
}
page-done-orders-archive = { $count ->
    [one] Une commande est maintenant dans les archives.
   *[other] { $count } commandes sont maintenant dans les archives.
}
page-done-orders-unarchive = { $count ->
    [one] Une commande est sortie des archives.
   *[other] { $count } commandes sont sorties des archives.
}
page-done-orders-colour = { $count ->
    [one] Une commande est marquée.
   *[other] { $count } commandes sont marquées.
}
page-done-orders-delete = { $count ->
    [one] Une commande est supprimée. Ses colis restent.
   *[other] { $count } commandes sont supprimées. Leurs colis restent.
}
page-done-order = La commande est enregistrée.
page-done-order-added = La commande est maintenant ici.
page-done-linked = { $count ->
    [one] Le colis fait maintenant partie de cette commande.
   *[other] { $count } colis font maintenant partie de cette commande.
}
page-done-unlinked = Le colis ne fait plus partie de cette commande.
page-done-clock = La date est gardée.
page-done-clock-back = La date est retirée.
page-done-evidence = L’image est supprimée.
page-done-put-away = Écarté.
page-done-token-revoked = Le jeton est retiré. Quiconque l’envoie est désormais refusé.
page-done-nothing = Rien n’a été modifié.
page-done-undone = Annulé.
page-done-not-undone = Cela ne peut plus être annulé.

## Problems
page-problem-no-such-page = Rien n’est livré à cette adresse
    .text = Cette page n’existe pas, ou ce colis n’existe plus. Un colis supprimé peut être récupéré pendant un mois.
page-problem-foreign-host = Doorstep ne connaît pas le nom « { $host } »
    .text = Une page a été demandée sous un nom qui n’est pas celui de Doorstep. Ouvrez-la par son adresse, comme http://127.0.0.1:3667. Si ce nom est le vôtre, indiquez-le comme « host » dans la configuration.
page-problem-no-password = Le mot de passe, s’il vous plaît
    .text = Ce Doorstep est accessible depuis d’autres machines ; il demande donc le mot de passe défini dans sa configuration. N’importe quel nom convient à côté. Rechargez la page pour qu’il soit redemandé.
page-problem-foreign-write = Cela ne vient pas des pages de Doorstep
    .text = Pour empêcher d’autres sites de modifier vos colis, Doorstep n’accepte de changements que de ses propres pages. Rien n’a été modifié. Revenez en arrière, rechargez la page et réessayez.
page-problem-no-such-zone = Aucun fuseau horaire ne s’appelle « { $zone } »
    .text = Les fuseaux portent le nom d’un continent et d’une ville, comme Europe/Paris, America/Sao_Paulo ou Asia/Seoul.
page-problem-not-known-yet = Ce n’est pas encore connu
    .text = À ce jour, le foyer n’en a pas entendu parler. Avancez l’heure de la démo, et cela apparaîtra.
page-problem-outside-the-demo = La démo ne peut pas montrer « { $at } »
    .text = Elle peut montrer n’importe quel jour du { $first } au { $last }.
page-problem-too-much = C’est trop à la fois
    .text = Doorstep lit jusqu’à 4 Mo à la fois, soit bien plus qu’un mégaoctet de texte. Rien n’a été enregistré. Collez-le par morceaux.
page-problem-bad-form = Ce formulaire n’a pas pu être lu
    .text = Il y manque quelque chose ou quelque chose y est inconnu, peut-être parce que la page vient d’une version plus ancienne. Rien n’a été enregistré. Revenez en arrière, rechargez la page et réessayez.
page-problem-not-for-this = Cette adresse n’accepte que des formulaires
    .text = Elle modifie quelque chose et ne peut donc pas simplement être ouverte. Rien n’a été modifié.
page-problem-store = La base de données n’a pas pu le faire
    .text = { $why }. Rien n’a été enregistré.
page-problem-ours = Quelque chose s’est cassé dans Doorstep
    .text = Vos colis sont en sécurité ; ce que vous venez de faire n’a peut-être pas été enregistré. Le journal en donne la cause. Si cela se reproduit, merci de le signaler.

## Sources
page-sources = Sources
page-sources-lede = Qui est interrogé pour savoir où sont vos colis. Chacune apprend les numéros sur lesquels on l’interroge, et rien d’autre n’est dit à personne.
page-sources-on = Interrogées
page-sources-lacks = Interrogées dès qu’elles ont une clé
page-sources-off = Désactivées
page-sources-asked = Dernière demande
page-sources-answered = Dernière réponse
page-sources-never = jamais encore
page-sources-next = Prochaine vérification
page-sources-limits = Limites
page-sources-news = Nouvelles qu’elle envoie
page-sources-hook = Envoyer ses nouvelles à
page-sources-sign-up = Obtenir une clé
page-sources-optional = (facultatif)
page-sources-keep = Garder et essayer
page-sources-try = Essayer la clé
page-sources-forget = Oublier ma saisie
page-sources-switch-on = Activer
page-sources-switch-off = Désactiver
page-sources-switch-fixed = Son interrupteur est dans le fichier des réglages.
page-check-early = { $count ->
    [one] Une réponse vient d’arriver, la source est donc ménagée. Prochaine vérification possible : { $when }.
   *[other] Pour { $count } colis, une réponse vient d’arriver, leurs sources sont donc ménagées. Première vérification possible : { $when }.
}
page-deeds = Ce que vous avez fait
page-deeds-none = Rien n’est encore noté. Les étapes que vous faites et les messages que vous envoyez sont notés ici, et Doorstep vous le rappelle quand une réponse est attendue.
page-deed-add = Noter ce que vous avez fait ou appris
page-deed-what = Quoi
page-deed-until = Jusqu’au
page-deed-until-hint = (le jour jusqu’auquel le vendeur vous demande d’attendre)
page-deed-own-words = Avec vos mots
page-deed-write = Noter
page-deed-words = Le texte
page-deed-take-back = Retirer
page-act-refunded = L’argent est revenu
page-did-promised = Le vendeur me demande d’attendre jusqu’au jour ci-dessous
page-did-answered-seller = Le vendeur a donné une réponse utile
page-did-answered-carrier = Le transporteur a répondu
page-did-answered-support = Le service client d’AliExpress a répondu
page-did-extension-asked = J’ai demandé de prolonger la protection
page-did-extension-granted = Le vendeur a donné plus de temps
page-did-dispute-opened = J’ai ouvert un litige
page-did-escalated = J’ai demandé à AliExpress de trancher
page-done-deed = C’est noté.
page-done-deed-gone = C’est retiré.
page-step-take = Fait
page-step-taken = fait
page-message-sent = Je l’ai envoyé
page-message-chinese = Le même en chinois, pour un vendeur en Chine ; le texte anglais ci-dessus en donne le sens.
deed-step = Étape faite : { $step }
deed-sent = Message envoyé : { $party }
deed-answered = Réponse reçue : { $party }
deed-promised = Le vendeur a demandé d’attendre jusqu’au { $until }
deed-extension-asked = Prolongation de la protection demandée
deed-extension-granted = Plus de temps a été donné
deed-dispute-opened = Litige ouvert
deed-escalated = Il a été demandé à AliExpress de trancher
