### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = officielle
source-unofficial = non officielle

## How likely a source is to take offence

source-risk-none = Votre propre serveur.
source-risk-low = Une interface publiée, interrogée dans ses limites.
source-risk-medium = L’interface propre à un site. Elle peut changer ou refuser sans préavis.
source-risk-high = Une interface non documentée, connue pour bloquer les adresses qui demandent trop. Doorstep l’interroge lentement.

## What asking costs

source-cost-free = Gratuite.
source-cost-contract = Ne coûte rien en dehors de votre propre contrat ou serveur.
source-cost-free-once = Les { $numbers } premiers numéros sont gratuits ; les suivants sont payants.
source-cost-free-monthly = { $numbers } nouveaux numéros par mois sont gratuits ; les suivants sont payants.
source-cost-paid = Demande une formule payante.

## How a key is had

source-key-nothing = Aucune clé n’est nécessaire.
source-key-optional = Fonctionne sans clé. On peut en obtenir une sur { $page }.
source-key-key = Créez un compte sur { $page } et copiez sa clé d’API.
source-key-key-and-secret = Demandez un accès sur { $page }. Le nom d’utilisateur ou l’identifiant client est la clé ; le mot de passe ou le secret client est son secret.
source-key-key-secret-account = Demandez un accès sur { $page }. La clé, son secret et votre numéro de compte sont tous nécessaires.
source-key-client-credentials = Créez une application sur { $page }. Son identifiant client est la clé, son secret client est le secret ; Doorstep obtient lui-même le jeton.
source-key-user-grant = Créez une application sur { $page }, faites-la approuver et donnez-lui accès à votre compte. La clé de l’application, son secret et le jeton accordé sont tous nécessaires.

## What each knows

source-cainiao = Le réseau d’AliExpress lui-même. Il connaît presque tous les colis AliExpress dès le premier scan, et souvent jusqu’au dernier.
source-17track = Presque tous les transporteurs. Un numéro compte une fois, quand il est suivi pour la première fois.
source-ship24 = Presque tous les transporteurs. Chaque nouveau numéro compte.
source-dhl_unified = Toutes les sociétés de DHL.
source-laposte = Colissimo, Chronopost et les lettres de La Poste française.
source-novaposhta = Nova Poshta, en Ukraine et au-delà.
source-inpost = Les consignes et coursiers InPost en Pologne.
source-4px = 4PX, de l’entrepôt en Chine jusqu’à la remise.
source-fedex = FedEx, avec chaque scan.
source-ups = UPS, avec chaque scan.
source-aliexpress_openplatform = Les commandes de votre propre compte AliExpress et les numéros de leurs colis.
source-karrio_server = Tout ce pour quoi le serveur Karrio que vous exploitez a un contrat.
source-postnord = Les postes de Suède et du Danemark, et PostNord en Norvège et en Finlande.
source-gls = Les colis GLS.
source-aftership = Presque tous les transporteurs.
source-trackingmore = Presque tous les transporteurs.
source-easypost = Surtout des transporteurs d’Amérique du Nord ; facturation au numéro.
source-royalmail = Royal Mail, pour les titulaires d’un compte professionnel.
source-australiapost = Australia Post, pour les titulaires d’un contrat.
source-canadapost = Postes Canada, pour les titulaires d’un compte de développeur.
source-postnl = PostNL. Demande le code postal de l’adresse de livraison.
source-posteitaliane = Poste Italiane.
source-correos_es = Correos en Espagne.

## How it stands

source-standing-on = activée
source-standing-off = désactivée
source-standing-lacks = demande une clé
source-standing-cooling = laissée tranquille pour l’instant
source-standing-failing = n’a pas répondu
source-cooling = Elle est laissée tranquille jusqu’à : { $when }, car elle { $why ->
    [auth] a refusé la clé
    [quota] a dit que le quota est épuisé
    [blocked] nous a exclus ; une seule question montrera ensuite si elle répond de nouveau
    [rate_limited] veut être interrogée moins souvent
   *[other] a échoué plusieurs fois de suite
}.
source-next = { $count ->
    [one] Elle a parlé de { $count } colis suivi
   *[other] Elle a parlé de { $count } colis suivis
} ; prochain tour : { $when }.
source-pace = { $seconds ->
    [0] Plusieurs questions par seconde au plus.
    [one] Une question par seconde au plus.
   *[other] Une question toutes les { $seconds } secondes au plus.
}
source-left = Il reste { $left } questions sur { $daily } ; renouvellement : { $when }.
source-news-count = { $taken ->
    [one] { $taken } message pris en compte
   *[other] { $taken } messages pris en compte
}{ $refused ->
    [0] .
    [one] {"\u00A0"}; { $refused } n’a pas prouvé son origine et n’a rien changé.
   *[other] {"\u00A0"}; { $refused } n’ont pas prouvé leur origine et n’ont rien changé.
}

## Keys and switches

source-setting-base-url = Adresse du serveur
source-setting-api-key = Clé, identifiant client ou nom d’utilisateur
source-setting-api-secret = Secret ou mot de passe
source-setting-account = Numéro de compte
source-setting-token = Jeton accordé
source-setting-refresh-token = Jeton d’actualisation
source-setting-webhook-secret = Secret de ses nouvelles
source-key-entered = Saisi { $when }. Ce n’est plus affiché ; une nouvelle saisie le remplace.
source-key-fixed = Se trouve dans le fichier des réglages, qui l’emporte.
source-key-nothing-typed = Rien n’a été saisi, donc rien n’a changé.
source-key-forgotten = Ce qui avait été saisi pour { $source } est oublié.
source-switched-on = { $source } est désormais interrogée.
source-switched-off = { $source } n’est plus interrogée. Ce qu’elle a dit reste.
source-tried-accepted = { $source } a accepté la clé.
source-tried-refused = La clé est gardée, mais { $source } l’a refusée{ $said ->
    [none] .
   *[other] {"\u00A0"}: { $said }
}
source-tried-open = C’est gardé. On n’a pas pu savoir si { $source } l’accepte : { $said }
source-tried-later = C’est gardé. { $source } est laissée tranquille pour l’instant ; aucun essai n’a donc été fait.
source-tried-nothing = C’est gardé. Il n’y avait encore rien à essayer.
source-tried-alone = Ceci est une démo : on n’a pas demandé à { $source } si elle accepte la clé.
