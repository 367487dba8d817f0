### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = oficial
source-unofficial = no oficial

## How likely a source is to take offence

source-risk-none = Tu propio servidor.
source-risk-low = Una interfaz publicada, consultada dentro de sus límites.
source-risk-medium = La interfaz propia de un sitio. Puede cambiar o negarse sin aviso.
source-risk-high = Una interfaz no documentada, de la que se sabe que bloquea las direcciones que preguntan demasiado. Doorstep la consulta despacio.

## What asking costs

source-cost-free = Gratis.
source-cost-contract = No cuesta nada aparte de tu propio contrato o servidor.
source-cost-free-once = Los primeros { $numbers } números son gratis; los siguientes son de pago.
source-cost-free-monthly = { $numbers } números nuevos al mes son gratis; los siguientes son de pago.
source-cost-paid = Exige un plan de pago.

## How a key is had

source-key-nothing = No hace falta ninguna clave.
source-key-optional = Funciona sin clave. Se puede obtener una en { $page }.
source-key-key = Crea una cuenta en { $page } y copia su clave de API.
source-key-key-and-secret = Pide acceso en { $page }. El nombre de usuario o el ID de cliente es la clave; la contraseña o el secreto de cliente es su secreto.
source-key-key-secret-account = Pide acceso en { $page }. La clave, su secreto y tu número de cuenta son todos necesarios.
source-key-client-credentials = Crea una aplicación en { $page }. Su ID de cliente es la clave y su secreto de cliente, el secreto; Doorstep obtiene el token por sí mismo.
source-key-user-grant = Crea una aplicación en { $page }, haz que la aprueben y dale acceso a tu cuenta. La clave de la aplicación, su secreto y el token concedido son todos necesarios.

## What each knows

source-cainiao = La red propia de AliExpress. Conoce casi todos los paquetes de AliExpress desde el primer escaneo y a menudo hasta el último.
source-17track = Casi todos los transportistas. Un número cuenta una vez, cuando se empieza a seguir.
source-ship24 = Casi todos los transportistas. Cada número nuevo cuenta.
source-dhl_unified = Todas las empresas de DHL.
source-laposte = Colissimo, Chronopost y cartas del correo francés.
source-novaposhta = Nova Poshta en Ucrania y más allá.
source-inpost = Casilleros y mensajeros de InPost en Polonia.
source-4px = 4PX, desde el almacén en China hasta el traspaso.
source-fedex = FedEx, con cada escaneo.
source-ups = UPS, con cada escaneo.
source-aliexpress_openplatform = Los pedidos de tu propia cuenta de AliExpress y los números de sus paquetes.
source-karrio_server = Todo aquello para lo que tenga contratos el servidor Karrio que administras.
source-postnord = Los correos de Suecia y Dinamarca, y PostNord en Noruega y Finlandia.
source-gls = Paquetes de GLS.
source-aftership = Casi todos los transportistas.
source-trackingmore = Casi todos los transportistas.
source-easypost = Sobre todo transportistas de Norteamérica; se paga por número.
source-royalmail = Royal Mail, para titulares de una cuenta de empresa.
source-australiapost = Australia Post, para titulares de un contrato.
source-canadapost = Canada Post, para titulares de una cuenta de desarrollador.
source-postnl = PostNL. Pide el código postal de la dirección de entrega.
source-posteitaliane = Poste Italiane.
source-correos_es = Correos en España.

## How it stands

source-standing-on = activada
source-standing-off = desactivada
source-standing-lacks = necesita una clave
source-standing-cooling = se deja tranquila por ahora
source-standing-failing = no respondió
source-cooling = Se deja tranquila hasta: { $when }, porque { $why ->
    [auth] rechazó la clave
    [quota] dijo que el cupo está agotado
    [blocked] nos bloqueó; una sola pregunta mostrará después si vuelve a responder
    [rate_limited] quiere que se le pregunte con menos frecuencia
   *[other] falló varias veces seguidas
}.
source-next = { $count ->
    [one] Informó de 1 paquete seguido
   *[other] Informó de { $count } paquetes seguidos
}; el próximo turno: { $when }.
source-pace = { $seconds ->
    [0] Varias preguntas por segundo como mucho.
    [one] Una pregunta por segundo como mucho.
   *[other] Una pregunta cada { $seconds } segundos como mucho.
}
source-left = Quedan { $left } de { $daily } preguntas; se renuevan: { $when }.
source-news-count = { $taken ->
    [one] Se aceptó 1 mensaje
   *[other] Se aceptaron { $taken } mensajes
}{ $refused ->
    [0] .
    [one] ; 1 no demostró su origen y no cambió nada.
   *[other] ; { $refused } no demostraron su origen y no cambiaron nada.
}

## Keys and switches

source-setting-base-url = Dirección del servidor
source-setting-api-key = Clave, identificador de cliente o nombre de usuario
source-setting-api-secret = Secreto o contraseña
source-setting-account = Número de cuenta
source-setting-token = Token concedido
source-setting-refresh-token = Token de renovación
source-setting-webhook-secret = Secreto de sus noticias
source-key-entered = Introducido { $when }. No se vuelve a mostrar; escribe otro para sustituirlo.
source-key-fixed = Está en el archivo de ajustes, que tiene prioridad.
source-key-nothing-typed = No se escribió nada, así que no se cambió nada.
source-key-forgotten = Lo que se introdujo para { $source } está olvidado.
source-switched-on = Desde ahora se pregunta a { $source }.
source-switched-off = Ya no se pregunta a { $source }. Lo que dijo se queda.
source-tried-accepted = { $source } aceptó la clave.
source-tried-refused = La clave está guardada, pero { $source } la rechazó{ $said ->
    [none] .
   *[other] : { $said }
}
source-tried-open = Está guardado. No se pudo saber si { $source } lo acepta: { $said }
source-tried-later = Está guardado. { $source } se deja tranquila por ahora, así que no se probó.
source-tried-nothing = Está guardado. Aún no había nada que probar.
source-tried-alone = Esto es una demostración: no se preguntó a { $source } si acepta la clave.
