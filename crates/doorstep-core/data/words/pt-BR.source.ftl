### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = oficial
source-unofficial = não oficial

## How likely a source is to take offence

source-risk-none = O seu próprio servidor.
source-risk-low = Uma interface publicada, consultada dentro dos limites dela.
source-risk-medium = A interface própria de um site. Pode mudar ou recusar sem aviso.
source-risk-high = Uma interface não documentada, conhecida por bloquear endereços que consultam demais. O Doorstep a consulta devagar.

## What asking costs

source-cost-free = Grátis.
source-cost-contract = Não custa nada além do seu próprio contrato ou servidor.
source-cost-free-once = Os primeiros { $numbers } números são grátis; os demais são pagos.
source-cost-free-monthly = { $numbers } números novos por mês são grátis; os demais são pagos.
source-cost-paid = Exige um plano pago.

## How a key is had

source-key-nothing = Nenhuma chave é necessária.
source-key-optional = Funciona sem chave. É possível obter uma em { $page }.
source-key-key = Crie uma conta em { $page } e copie a chave de API dela.
source-key-key-and-secret = Peça acesso em { $page }. O nome de usuário ou ID de cliente é a chave; a senha ou o segredo de cliente é o segredo dela.
source-key-key-secret-account = Peça acesso em { $page }. A chave, o segredo dela e o número da sua conta são todos necessários.
source-key-client-credentials = Crie um aplicativo em { $page }. O ID de cliente dele é a chave, e o segredo de cliente, o segredo; o próprio Doorstep obtém o token.
source-key-user-grant = Crie um aplicativo em { $page }, espere a aprovação e dê a ele acesso à sua conta. A chave do aplicativo, o segredo dela e o token concedido são todos necessários.

## What each knows

source-cainiao = A rede própria do AliExpress. Conhece quase todos os pacotes do AliExpress desde o primeiro escaneamento e muitas vezes até o último.
source-17track = Quase todas as transportadoras. Um número conta uma vez, quando começa a ser acompanhado.
source-ship24 = Quase todas as transportadoras. Cada número novo conta.
source-dhl_unified = Todas as empresas da DHL.
source-laposte = Colissimo, Chronopost e cartas do correio francês.
source-novaposhta = Nova Poshta na Ucrânia e em outros países.
source-inpost = Armários e entregadores da InPost na Polônia.
source-4px = 4PX, do armazém na China até o repasse.
source-fedex = FedEx, com cada escaneamento.
source-ups = UPS, com cada escaneamento.
source-aliexpress_openplatform = Os pedidos da sua própria conta do AliExpress e os números dos pacotes deles.
source-karrio_server = Tudo aquilo para que o servidor Karrio que você mantém tem contratos.
source-postnord = Os correios da Suécia e da Dinamarca, e a PostNord na Noruega e na Finlândia.
source-gls = Pacotes da GLS.
source-aftership = Quase todas as transportadoras.
source-trackingmore = Quase todas as transportadoras.
source-easypost = Sobretudo transportadoras da América do Norte; cobrado por número.
source-royalmail = Royal Mail, para titulares de uma conta empresarial.
source-australiapost = Australia Post, para titulares de um contrato.
source-canadapost = Canada Post, para titulares de uma conta de desenvolvedor.
source-postnl = PostNL. Exige o código postal do endereço de entrega.
source-posteitaliane = Poste Italiane.
source-correos_es = Correos na Espanha.

## How it stands

source-standing-on = ligada
source-standing-off = desligada
source-standing-lacks = precisa de uma chave
source-standing-cooling = deixada em paz por enquanto
source-standing-failing = não respondeu
source-cooling = Fica em paz até: { $when }, pois { $why ->
    [auth] recusou a chave
    [quota] disse que a cota acabou
    [blocked] nos bloqueou; depois uma única pergunta mostra se volta a responder
    [rate_limited] quer ser consultada com menos frequência
   *[other] falhou várias vezes seguidas
}.
source-next = { $count ->
    [one] Informou sobre { $count } pacote acompanhado
   *[other] Informou sobre { $count } pacotes acompanhados
}; a próxima vez: { $when }.
source-pace = { $seconds ->
    [0] No máximo várias perguntas por segundo.
    [one] No máximo uma pergunta por segundo.
   *[other] No máximo uma pergunta a cada { $seconds } segundos.
}
source-left = Restam { $left } de { $daily } perguntas; renovação: { $when }.
source-news-count = { $taken ->
    [one] { $taken } mensagem foi aceita
   *[other] { $taken } mensagens foram aceitas
}{ $refused ->
    [0] .
    [one] ; { $refused } não provou a origem e não mudou nada.
   *[other] ; { $refused } não provaram a origem e não mudaram nada.
}

## Keys and switches

source-setting-base-url = Endereço do servidor
source-setting-api-key = Chave, ID de cliente ou nome de usuário
source-setting-api-secret = Segredo ou senha
source-setting-account = Número da conta
source-setting-token = Token concedido
source-setting-refresh-token = Token de renovação
source-setting-webhook-secret = Segredo das notícias dela
source-key-entered = Inserido { $when }. Não é mostrado de novo; digite outro para substituí-lo.
source-key-fixed = Está no arquivo de configurações, que prevalece.
source-key-nothing-typed = Nada foi digitado, então nada foi alterado.
source-key-forgotten = O que foi inserido para { $source } foi esquecido.
source-switched-on = { $source } é consultada a partir de agora.
source-switched-off = { $source } não é mais consultada. O que ela informou permanece.
source-tried-accepted = { $source } aceitou a chave.
source-tried-refused = A chave está guardada, mas { $source } a recusou{ $said ->
    [none] .
   *[other] : { $said }
}
source-tried-open = Está guardado. Não foi possível saber se { $source } aceita: { $said }
source-tried-later = Está guardado. { $source } fica em paz por enquanto, então não foi testado.
source-tried-nothing = Está guardado. Ainda não havia nada para testar.
source-tried-alone = Isto é uma demonstração: não se perguntou a { $source } se aceita a chave.
