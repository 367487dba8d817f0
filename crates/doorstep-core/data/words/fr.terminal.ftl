### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = Colis
terminal-column-stage = Étape
terminal-column-last-news = Dernière nouvelle
terminal-column-arrival = Attendu
terminal-column-silence = Silence
terminal-column-act-by = Agir au plus tard
terminal-column-source = Source
terminal-column-code = Code
terminal-column-text = Texte
terminal-column-times = Fois

## Adding

terminal-add-new = nouveau
terminal-add-known = connu
terminal-carrier-unknown = transporteur inconnu
terminal-meant = Vous vouliez probablement dire : { $numbers }.
terminal-not-understood = Aucun numéro dans : { $text }
terminal-not-understood-more = { $lines ->
    [one] Ni dans une autre ligne.
   *[other] Ni dans { $lines } autres lignes.
}
terminal-beyond = { $more ->
    [one] Un numéro de plus a été laissé
   *[other] { $more } numéros de plus ont été laissés
} de côté : on peut en ajouter 5 000 au plus à la fois. Ajoutez le reste dans un second temps.
terminal-no-number = Aucun numéro de suivi trouvé. Rien n’a été enregistré.
terminal-added = { $new ->
    [0] Aucun colis n’était nouveau
    [one] { $new } colis est maintenant suivi
   *[other] { $new } colis sont maintenant suivis
}{ $known ->
    [0] .
    [one] {"\u00A0"}; { $known } l’était déjà.
   *[other] {"\u00A0"}; { $known } l’étaient déjà.
}
terminal-preview = { $parcels ->
    [one] Ce colis serait suivi. Rien n’est encore enregistré ; ajoutez --yes pour l’enregistrer.
   *[other] Ces { $parcels } colis seraient suivis. Rien n’est encore enregistré ; ajoutez --yes pour les enregistrer.
}

## Lists

terminal-no-parcels = Aucun colis n’est encore suivi. Ajoutez-en un avec `doorstep add` et son numéro de suivi.
terminal-none-fits = Aucun colis ne correspond.
terminal-parcels = { $parcels ->
    [one] { $parcels } colis
   *[other] { $parcels } colis
}
terminal-not-judged = vient d’être ajouté
terminal-not-heard-of = pas encore de nouvelles
terminal-needs-you = À vous d’agir
terminal-nothing-needs-you = Rien à faire de votre part aujourd’hui.
terminal-nothing-unknown = Tout ce que les sources ont dit a été compris.
terminal-how-to-report-unknown = Les numéros, noms et lieux sont retirés. Relisez la liste avant de l’envoyer à qui que ce soit.
terminal-moved = A bougé au cours du dernier jour
terminal-nothing-moved = Rien n’a bougé au cours du dernier jour.

## One parcel

terminal-what-to-do = Que faire
terminal-dates = Dates
terminal-numbers = Numéros, et pages à leur sujet
terminal-of-orders = De la commande { $orders }
terminal-timeline = Historique
terminal-no-news = Aucune nouvelle pour l’instant.
terminal-silence = { $days ->
    [0] Nouvelles reçues aujourd’hui : { $level }. { $reason }
    [one] { $days } jour sans nouvelles : { $level }. { $reason }
   *[other] { $days } jours sans nouvelles : { $level }. { $reason }
}
terminal-you = vous
terminal-next-check-due = La prochaine vérification est due. { $why }
terminal-checks = Vérifications
terminal-no-checks = Aucune source n’a encore été interrogée.
terminal-last-answered = Dernière réponse d’une source : { $when }.
terminal-never-answered = Aucune source n’a encore répondu.
terminal-next-check = Prochaine vérification : { $when }. { $why }

## Edits

terminal-marked = { $number } est marqué. `doorstep undo` annule cela.
terminal-archived = { $parcels ->
    [0] Rien à archiver : ces colis sont déjà archivés.
    [one] { $parcels } colis est archivé. `doorstep undo` annule cela.
   *[other] { $parcels } colis sont archivés. `doorstep undo` annule cela.
}
terminal-taken-back = { $parcels ->
    [0] Rien à reprendre : ces colis ne sont pas archivés.
    [one] { $parcels } colis est de retour dans la liste.
   *[other] { $parcels } colis sont de retour dans la liste.
}
terminal-undone = Annulé : { $edit }.
terminal-nothing-to-undo = Il n’y a rien à annuler.
terminal-edit-describe = un nom, une note ou d’autres mots à vous
terminal-edit-archive = un archivage
terminal-edit-close = qu’un colis a été reçu ou abandonné
terminal-edit-mark = une marque
terminal-edit-delete-parcels = une suppression
terminal-edit-add-parcels = un ajout de colis
terminal-edit-order = une modification de commande
terminal-edit-import = une importation

## Checking

terminal-check-asked-for = { $parcels ->
    [one] { $parcels } colis est le prochain à vérifier.
   *[other] { $parcels } colis sont les prochains à vérifier.
} { $server ->
    [yes] Le serveur en marche s’en charge.
   *[no] Aucun serveur n’est en marche ; lancez-le avec `doorstep serve`, ou ajoutez --wait.
}
terminal-check-not-answered = { $parcels ->
    [one] { $parcels } colis n’a pas eu de réponse en { $seconds } secondes. Il reste le prochain à vérifier.
   *[other] { $parcels } colis n’ont pas eu de réponse en { $seconds } secondes. Ils restent les prochains à vérifier.
}

## Sources

terminal-source-answered = Dernière réponse : { $when }.
terminal-source-asked = Dernière demande : { $when } ; elle n’a jamais répondu.
terminal-source-news = Elle peut envoyer des nouvelles d’elle-même à { $path }, à une de vos adresses qu’elle peut joindre. Gardez ce chemin secret.
terminal-source-entered = Sa clé a été saisie dans Doorstep.
terminal-source-type-key = Saisissez { $settings }, un par ligne, puis terminez la saisie (Ctrl-D).

## Data

terminal-backed-up = La base de données est copiée dans { $file }.
terminal-imported = { $parcels ->
    [one] { $parcels } colis a été repris
   *[other] { $parcels } colis ont été repris
}{ $known ->
    [0] {""}
    [one] , { $known } était déjà ici
   *[other] , { $known } étaient déjà ici
} ; { $orders ->
    [one] { $orders } commande est nouvelle.
   *[other] { $orders } commandes sont nouvelles.
}
terminal-reread = { $parcels ->
    [one] { $parcels } colis a été relu.
   *[other] { $parcels } colis ont été relus.
}

## Tokens

terminal-token-made = Gardez-le bien : il ne sera plus affiché. Il permet de { $scope ->
    [write] tout lire et tout modifier
    [capture] apporter des commandes et des images, sans rien voir
   *[other] tout lire
} ; envoyez-le comme `Authorization: Bearer` (voir /api).
terminal-pairing-code = Saisissez ceci et l’adresse de Doorstep dans l’extension de navigateur. Le code sert une seule fois et pendant cinq minutes.
terminal-no-evidence = Aucune image de la commande { $order } n’est gardée. L’extension de navigateur les prend, sur la page de la commande.
terminal-column-evidence-taken = Prise
terminal-column-evidence-file = Fichier
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = Il n’y a aucun jeton. Créez-en un avec `doorstep token add NAME`.
terminal-tokens-revoked = Révoqué. Quiconque le détient est désormais refusé.
terminal-token-unused = jamais utilisé
terminal-token-revoked = révoqué
terminal-column-token-id = Id
terminal-column-token-name = Nom
terminal-column-token-scope = Peut
terminal-column-token-made = Créé
terminal-column-token-used = Dernier usage

## Orders

terminal-order-saved = La commande { $number } est enregistrée.
terminal-order-linked = { $parcels ->
    [one] La commande { $number } est venue dans { $parcels } colis de plus.
   *[other] La commande { $number } est venue dans { $parcels } colis de plus.
}
terminal-order-unlinked = { $parcels ->
    [one] La commande { $number } est venue dans { $parcels } colis de moins.
   *[other] La commande { $number } est venue dans { $parcels } colis de moins.
}
terminal-order-parcels = { $parcels ->
    [0] Aucun colis n’y est lié.
    [one] Elle est venue dans { $parcels } colis.
   *[other] Elle est venue dans { $parcels } colis.
}
terminal-no-orders = Il n’y a aucune commande ici. Ajoutez-en une avec `doorstep order add NUMBER`, ou importez-les avec `doorstep import FILE`.
terminal-order-status = État
terminal-order-seller = Boutique
terminal-order-placed = Passée
terminal-order-paid = Payée
terminal-order-shipped = Envoyée
terminal-order-completed = Terminée
terminal-order-total = Total
terminal-order-service = Livraison
terminal-order-to = À
terminal-order-notes = Notes
terminal-column-order-order = Commande
terminal-column-order-title = Quoi
terminal-column-order-placed = Passée
terminal-column-order-status = État
terminal-column-order-total = Total
terminal-column-order-seller = Boutique

## Importing

terminal-import-events = { $events ->
    [0] {""}
    [one] ({ $events } nouvel événement)
   *[other] ({ $events } nouveaux événements)
}
terminal-import-nothing = Rien de nouveau ; rien n’a été modifié.
terminal-import-saved = Enregistré. `doorstep undo` annule cela.
terminal-import-preview = Rien n’est encore enregistré : ajoutez --yes pour enregistrer.
terminal-import-merged = Importé. Ce qui était déjà ici est resté tel quel.
terminal-inbox-empty = La boîte de réception est vide : tout a été compris.
terminal-inbox-careful = Attention :
terminal-inbox-waiting = En attente d’enregistrement :
terminal-inbox-dismissed = { $things ->
    [0] Rien n’a été écarté.
    [one] Un élément est écarté.
   *[other] { $things } éléments sont écartés.
}
terminal-inbox-reread = { $things ->
    [0] Tout a déjà été lu par cette version.
    [one] Un élément a été relu.
   *[other] { $things } éléments ont été relus.
}
terminal-inbox-forgotten = Oublié. Rien n’a été enregistré.
terminal-no-mail = Aucune boîte e-mail n’est lue. Ajoutez-en une avec `doorstep mail add SERVER NAME`.
terminal-mail-added = { $host } fonctionne et est désormais lue. { $mails ->
    [0] Elle ne contient aucun e-mail d’AliExpress des six derniers mois.
    [one] Elle contient un e-mail d’AliExpress.
   *[other] Elle contient au moins { $mails } e-mails d’AliExpress.
}
terminal-mail-tested = { $host } fonctionne. { $mails ->
    [0] Elle ne contient aucun e-mail d’AliExpress des six derniers mois.
    [one] Elle contient un e-mail d’AliExpress.
   *[other] Elle contient au moins { $mails } e-mails d’AliExpress.
}
terminal-mail-read = { $mails ->
    [one] { $mails } e-mail lu
   *[other] { $mails } e-mails lus
}, dernier passage { $when }
terminal-mail-removed = { $host } n’est plus lue. Ce qu’elle a apporté reste.
