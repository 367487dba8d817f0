# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = Ir para o conteúdo
page-brand = Doorstep, para Hoje
page-nav = Navegação principal
page-nav-more = Mais
page-nav-needs = precisam de você
page-today = Hoje
page-orders = Pedidos
page-parcels = Pacotes
page-add = Adicionar
page-settings = Configurações
page-theme-auto = As cores seguem o seu sistema. Mudar para claro
page-theme-light = Cores claras. Mudar para escuro
page-theme-dark = Cores escuras. Seguir o sistema de novo
page-undo = Desfazer
page-zone = Fuso horário
page-zone-use = Usar
page-zone-says = Horários de { $zone }
page-zone-says-unknown = Horários de { $zone } (o seu não é conhecido)
page-own-machine = na sua própria máquina
page-keys = Teclado
page-keys-lede = Letras sozinhas, sempre que nada estiver sendo digitado. Em um navegador que não executa scripts, Tab, Enter e Espaço fazem tudo.
page-keys-step = Próximo e anterior em uma lista
page-keys-pick = Marcar o item atual
page-keys-help = Esta ajuda
page-close = Fechar
page-cancel = Cancelar
page-back = Voltar
page-more = Mais
page-copy = Copiar
page-copied = Copiado
page-cannot-copy = Selecione e copie à mão
page-new-tab = {" "}(abre uma nova aba)
page-optional = (opcional)
page-by = até { $day }
page-archived = arquivado
page-go-today = Ir para Hoje

## Lists
page-list-sort = Ordenar por
page-list-search = Buscar
page-list-show = Mostrar
page-list-pages = Páginas
page-list-first = Para o início
page-list-empty = Nada aqui
page-list-pick = Selecionar { $name }
page-list-pick-all = Tudo nesta página
page-act-check = Consultar agora
page-act-check-parcels = Consultar os pacotes agora
page-act-archive = Arquivar
page-act-unarchive = Tirar do arquivo
page-act-received = Já recebi
page-act-received-all = Já recebi todos
page-act-reopen = Reabrir
page-act-give-up = Abandonar
page-act-delete = Excluir
page-act-colour = Marcar
page-colour = Marca de cor
page-colour-any = Qualquer cor
page-colour-none = Sem cor
page-colour-red = Vermelho
page-colour-orange = Laranja
page-colour-yellow = Amarelo
page-colour-green = Verde
page-colour-blue = Azul
page-colour-purple = Roxo
page-colour-grey = Cinza

## Add
page-add-lede = Cole qualquer coisa que contenha números de rastreamento ou pedidos: um ou cinquenta, uma frase, um e-mail, uma página, um link. Você vê o que foi entendido antes que algo seja salvo.
page-add-hint = Até 5.000 números por vez. Nada é enviado a ninguém quando você clica em “Olhar”.
page-add-files-hint = E-mails (.eml, .mbox), páginas salvas, capturas, tabelas (CSV, TSV), uma exportação do Doorstep: quantos arquivos quiser, 64 MB no total. O que cada arquivo é se reconhece pelo conteúdo.
page-add-orders = Uma página de pedido ou uma lista de pedidos como texto, o código-fonte de um e-mail do AliExpress, uma página salva ou uma tabela de outra ferramenta: tudo isso é lido aqui. Nomes, endereços, telefones e dígitos de cartão ficam de fora.
page-add-inbox = o que não foi entendido fica lá.
page-add-too-large = São mais de 64 MB, e nada foi lido. Escolha menos arquivos por vez; uma caixa grande pode ser trazida com “doorstep import”, que não tem esse limite.
page-add-gone = Esta prévia tem mais de um dia, ou já foi salva. Escolha os arquivos de novo.
page-add-where = No AliExpress, abra Meus pedidos, escolha o pedido e depois Rastrear pedido. O número está no alto da página de rastreamento, muitas vezes com um botão para copiar ao lado. O número longo junto ao próprio pedido é o número do pedido: ele identifica a sua compra, e nenhuma transportadora o conhece.
page-add-none-yet = Ainda não há número lá? Então o vendedor ainda não entregou o pacote à transportadora. Ele pode ser adicionado assim que houver um.
page-add-nothing = Ainda não há nada para olhar. Cole um número de rastreamento.
page-add-no-number = Não há número de rastreamento aqui. Ele tem pelo menos cinco dígitos, muitas vezes letras também, como LP00123456789012.
page-add-nothing-picked = Nenhum número estava marcado, então nada foi adicionado.
page-add-preview = { $count ->
    [0] Nada novo para acompanhar
    [one] Um pacote para acompanhar
   *[other] { $count } pacotes para acompanhar
}
page-add-not-yet = Nada foi salvo ainda.
page-add-take-out = Tire o que não quiser e acompanhe o resto.
page-add-beyond = É possível adicionar 5.000 números de uma vez, e há mais { $count }. Acompanhe estes primeiro e depois cole o resto a partir de { $first }.
page-add-added = { $count ->
    [0] Nada novo
    [one] Um pacote é acompanhado agora
   *[other] { $count } pacotes são acompanhados agora
}{ $known ->
    [0] .
    [one] ; um já era acompanhado.
   *[other] ; { $known } já eram acompanhados.
}
page-add-carrier-likely = provavelmente { $one }
page-add-carrier-perhaps = talvez { $one }
page-add-carrier-several = { $some } ou { $last }

## Import
page-add-files = Ou escolha arquivos
page-add-whole-orders = Pedidos inteiros
page-import-orders = Pedidos
page-import-parcels = Pacotes
page-import-odd = Não entendido
page-import-save = Salvar tudo
page-import-save-nothing = Não salvar nada
page-import-back = Voltar
page-import-instead = em vez de
page-columns-title = O que há nas colunas?
page-add-look = Olhar
page-columns-later = Agora não
page-inbox = Caixa de entrada
page-inbox-wait = Esperando a sua decisão
page-inbox-found = encontrado na pasta vigiada
page-inbox-unwanted = Não quero
page-inbox-careful = Cuidado
page-inbox-kept-open = o que é guardado disso
page-inbox-away = Descartar
page-inbox-all-away = Descartar tudo
page-mail = Caixas de e-mail
page-mail-now = Ler agora
page-mail-stop = Parar de ler
page-mail-open = Ler uma caixa de e-mail
page-mail-server = Servidor de e-mail (IMAP)
page-mail-name = Seu usuário lá
page-mail-secret = Senha de app
page-mail-folder = Pasta
page-mail-port = Porta
page-mail-try = Testar e ler
page-inbox-again-title = Ler de novo
page-inbox-again-now = Ler de novo agora
page-inbox-kept-title = O que é guardado
import-new = novo
import-changed = alterado
import-same = conhecido
import-outranked = deixado como está
order-status-to-pay = a pagar
order-status-processing = em preparação
order-status-shipped = a caminho
order-status-completed = concluído
order-status-closed = encerrado
order-status-canceled = cancelado
page-import-pasted = o que foi colado
page-import-title = { $orders ->
    [0] { $parcels ->
        [one] Um pacote
       *[other] { $parcels } pacotes
    }
    [one] Um pedido{ $parcels ->
        [0] {""}
        [one] {" "}e um pacote
       *[other] {" "}e { $parcels } pacotes
    }
   *[other] { $orders } pedidos{ $parcels ->
        [0] {""}
        [one] {" "}e um pacote
       *[other] {" "}e { $parcels } pacotes
    }
}
page-import-nothing = Nada novo
page-import-ready = Pronto para ser incluído
page-import-nothing-lede = O que foi entendido disso já está aqui.
page-import-all-or-nothing = É salvo por inteiro ou não é salvo, e pode ser desfeito.
page-import-item = Item
page-import-refund = Reembolso
page-import-parcel = { $events ->
    [0] Nenhum escaneamento informado.
    [one] Um novo escaneamento.
   *[other] { $events } novos escaneamentos.
} { $count ->
    [0] {""}
    [one] Do pedido { $orders }.
   *[other] Dos pedidos { $orders }.
}
page-import-same = { $count ->
    [one] Um item já está aqui e fica como está.
   *[other] { $count } itens já estão aqui e ficam como estão.
}
page-import-export = { $name } é uma exportação do Doorstep: { $parcels ->
    [0] nenhum pacote novo
    [one] um pacote novo
   *[other] { $parcels } pacotes novos
}, { $orders ->
    [0] nenhum pedido novo
    [one] um pedido novo
   *[other] { $orders } pedidos novos
}{ $known ->
    [0] .
   *[other] ; já aqui e sem mudança: { $known }.
}
page-import-odd-kept = Ao salvar, isto vai para a Caixa de entrada e é lido de novo quando um Doorstep mais novo souber mais.
page-import-saved = Salvo: { $orders ->
    [0] nenhum pedido novo
    [one] um pedido novo
   *[other] { $orders } pedidos novos
}{ $changed ->
    [0] {""}
    [one] , um alterado
   *[other] , { $changed } alterados
}, { $parcels ->
    [0] nenhum pacote novo
    [one] um pacote novo
   *[other] { $parcels } pacotes novos
}.

## Columns of a table
page-columns-lede = Esta tabela contém números de pedido, mas os nomes das colunas não dizem o resto. Diga uma vez; depois, tabelas com as mesmas colunas são simplesmente lidas.
page-columns-no-order = Uma coluna precisa conter os números de pedido.
page-column-none = deixar de fora
page-column-order-number = número do pedido
page-column-line-id = número do item no pedido
page-column-placed-on = dia do pedido
page-column-status = status
page-column-total = total do pedido
page-column-price = preço unitário
page-column-price-info = preço como o AliExpress o escreve em arquivos
page-column-currency = moeda
page-column-seller = loja
page-column-seller-url = endereço da loja
page-column-title = o que foi comprado
page-column-product-id = número do produto
page-column-sku-id = número da variante
page-column-variant = variante
page-column-quantity = quantidade
page-column-tracking-number = número de rastreamento
page-column-picture = endereço de uma imagem

## Inbox
page-inbox-lede = O que o Doorstep leu e não entendeu, e o que só fingia vir do AliExpress. Nada disso se perde até você descartar.
page-inbox-empty = Tudo foi entendido
page-inbox-empty-text = E-mails, páginas e tabelas com algo desconhecido esperariam aqui.
page-inbox-capture = uma captura
page-inbox-page = uma página
page-inbox-mail = um e-mail
page-inbox-table = uma tabela
page-inbox-text = um texto
page-inbox-again = Um Doorstep mais novo entende mais. Ele lê tudo isso de novo sozinho depois de uma atualização; aqui você pode pedir.
page-inbox-kept = Isto é tudo o que é guardado: o necessário para ler de novo, sem nomes, endereços, telefones e dígitos de cartão. “…” fica onde algo foi deixado de fora.
page-inbox-dismissed = { $count ->
    [0] Nada foi descartado.
    [one] Descartado.
   *[other] { $count } itens descartados.
}
page-inbox-forgotten = Não está mais esperando. Nada foi salvo.
page-inbox-reread = { $count ->
    [0] Esta versão já leu tudo.
    [one] Um item foi lido de novo.
   *[other] { $count } itens foram lidos de novo.
}

page-mail-lede = O Doorstep pode ler sozinho os e-mails do AliExpress em uma caixa. Ele abre a pasta só para leitura, não olha nenhum outro remetente e não marca nada como lido.
page-mail-password = Criada nas configurações da sua conta de e-mail, só para o Doorstep. É guardada criptografada e enviada apenas ao seu servidor de e-mail.
page-mail-read = { $mails ->
    [0] Nenhum e-mail do AliExpress ainda
    [one] Um e-mail lido
   *[other] { $mails } e-mails lidos
}; última leitura: { $when }.
page-mail-not-read = Ainda não lida.
page-mail-added = { $host } funciona. { $mails ->
    [0] Não há nela e-mails do AliExpress dos últimos seis meses; os novos serão lidos.
    [one] Um e-mail do AliExpress está sendo lido.
   *[other] { $mails } ou mais e-mails do AliExpress estão sendo lidos.
}
page-mail-visited = Ela será lida em instantes.
page-mail-removed = Ela não é mais lida. O que trouxe permanece.

## Orders that are alike
page-order-alike = Fáceis de confundir com este
page-order-refunds = Reembolsos
page-order-completed = Concluído
alike-product = O mesmo produto do pedido { $other }.
alike-look = Parece com o pedido { $other }.
alike-shop = Da mesma loja do pedido { $other }.
alike-differs-variant = Este: { $here }; aquele: { $there }.
alike-differs-title = Este: { $here }; aquele: { $there }.
alike-differs-quantity = Peças aqui: { $here }; lá: { $there }.
alike-differs-total = Pago aqui: { $here }; lá: { $there }.
alike-differs-placed = Feito em { $here }, aquele em { $there }.
alike-differs-shop = De { $here }, aquele de { $there }.
alike-nothing = Nada do que se sabe os distingue; dê a um deles um nome ou uma cor.

## First run
page-first = Ainda não há nada a caminho
page-first-add = Adicione o seu primeiro pacote
page-first-copy = No AliExpress: Meus pedidos, o pedido, Rastrear pedido. Não o número do pedido: esse nenhuma transportadora conhece.
    .title = Copie um número de rastreamento
page-first-paste = Um ou cinquenta, também em uma frase ou um link. Você vê primeiro o que foi entendido.
    .title = Cole aqui
page-first-watch = Ele pergunta às transportadoras e diz em palavras simples onde está o pacote, se o silêncio é normal e o que fazer até quando.
    .title = Deixe o Doorstep vigiar

## Today
page-today-needs = { $count ->
    [one] Uma coisa precisa de você
   *[other] { $count } coisas precisam de você
}
page-today-needs-you = O que precisa de você
page-today-worth = Vale uma olhada
page-today-moved-live = Algo se moveu
page-today-moved-all = Todos, por última mudança
page-today-calm-title = Nada precisa de você
page-today-calm = { $count ->
    [0] Nenhum pacote está a caminho.
    [one] Um pacote está a caminho. Você o encontrará aqui quando houver algo a fazer.
   *[other] { $count } pacotes estão a caminho. Eles estarão aqui quando houver algo a fazer.
}
page-today-more = { $count ->
    [one] Mais um pacote precisa de você
   *[other] Mais { $count } pacotes precisam de você
}
page-today-more-orders = { $count ->
    [one] Mais um pedido precisa de você
   *[other] Mais { $count } pedidos precisam de você
}
page-today-since = Desde a sua última visita, { $when }
page-today-since-first = Nos últimos três dias
page-today-moved-none = Nada se moveu. Isso é bem comum: entre os países, um pacote costuma ficar uma ou duas semanas sem escaneamento.

## Parcels
page-parcels-add = Adicionar pacotes
page-parcels-all = Todos os pacotes
page-parcels-search = Buscar pacotes
    .placeholder = Número, nome, lugar, loja
page-parcels-next = Mais pacotes
page-parcels-sort-attention = Mais urgentes primeiro
page-parcels-sort-changed = Últimas mudanças primeiro
page-parcels-sort-added = Últimos adicionados primeiro
page-parcels-show-all = Todos
page-parcels-show-needs = Precisam de você
page-parcels-show-arriving = Chegando
page-parcels-show-moving = A caminho
page-parcels-show-done = Concluídos
page-parcels-show-archived = Arquivados
page-list-nothing = Nada encontrado para “{ $q }”
page-list-hint = Basta parte de um número, de um nome ou de um lugar. Pacotes arquivados ficam em “Arquivados”.
page-list-none-all = Todos os pacotes estão no arquivo.
page-list-none-needs = Nenhum pacote precisa de você. É o melhor estado para uma lista assim.
page-list-none-moving = Nenhum pacote está a caminho.
page-list-none-arriving = Nenhum pacote saiu para entrega nem espera ser retirado.
page-list-none-done = Nenhum pacote foi entregue ou encerrado ainda.
page-list-none-archived = O arquivo está vazio. O que você recebeu pode vir para cá; nada nele se perde.

## A parcel in a list
page-status-new = Ainda não consultado
page-status-no-scan = Nenhum escaneamento ainda
page-act-by = Aja até { $day }
page-silent = { $days ->
    [one] { $days } dia em silêncio
   *[other] { $days } dias em silêncio
}

## Beside orders in the browser
verdict-no-parcel = Ainda sem número de rastreamento
verdict-silent = { $status }, { $days ->
    [one] { $days } dia em silêncio
   *[other] { $days } dias em silêncio
}

## Phone
page-phone-description = Onde estão os seus pacotes do AliExpress, se o silêncio deles é normal e o que fazer até quando.
page-phone-add = Adicionar

## Browsers
page-browsers = Navegadores
page-browsers-lede = A extensão do navegador lê junto quando você abre os seus pedidos no AliExpress e os traz para cá sozinha. Ela não envia nada a mais ninguém e deixa de fora nomes, endereços e telefones.
page-browsers-pair = Parear um navegador
page-browsers-address = Endereço
page-browsers-code = Código
page-browsers-paired = Navegadores pareados
page-browsers-since = pareado { $when }
page-browsers-used = última notícia { $when }
page-browsers-end = Encerrar
page-browsers-end-of = o pareamento de { $name }
page-browsers-none = Nenhum navegador está pareado ainda.
page-browsers-how = Instale a extensão, abra-a, digite os dois dados abaixo e clique em “Parear”.
page-browsers-code-life = O código vale uma única vez e por cinco minutos. Quem o tiver poderia trazer pedidos para cá; por isso, não o mostre a ninguém.
page-browsers-ended = { $name } não pode mais trazer nada.
page-browsers-may = Um navegador pareado pode trazer pedidos e imagens e ler o que fica ao lado de cada pedido. Não pode ler nem alterar mais nada aqui.

## Orders
page-orders-add = Adicionar um pedido
page-orders-all = Todos os pedidos
page-orders-paste = Colar um número ou um e-mail
page-orders-search = Buscar pedidos
    .placeholder = Número, nome, loja, compra
page-orders-next = Mais pedidos
page-orders-sort-added = Últimos adicionados primeiro
page-orders-sort-placed = Últimos feitos primeiro
page-orders-sort-attention = Mais urgentes primeiro
page-orders-show-all = Todos
page-orders-show-needs = Precisam de você
page-orders-show-no-parcel = Ainda sem pacote
page-orders-show-moving = A caminho
page-orders-show-arriving = Chegando
page-orders-show-done = Concluídos
page-orders-show-archived = Arquivados
page-orders-hint = Basta parte de um número, de um nome, de uma loja ou do que foi comprado. Pedidos arquivados ficam em “Arquivados”.
page-orders-none-all = Todos os pedidos estão no arquivo.
page-orders-none-needs = Nenhum pedido precisa de você.
page-orders-none-no-parcel = De cada pedido ainda aberto já se conhece um pacote.
page-orders-none-moving = Nenhum pedido está a caminho.
page-orders-none-arriving = Nenhum pedido saiu para entrega.
page-orders-none-done = Nenhum pedido chegou ou terminou ainda.
page-orders-none-archived = O arquivo está vazio. Pedidos terminados podem vir para cá; nada neles se perde.
page-orders-first = Ainda não há pedidos aqui
page-orders-first-why = Um pedido diz o que você pagou, quem vendeu e até quando o seu dinheiro está protegido. Com ele, o Doorstep pode dizer quando agir.
page-orders-first-import = Traga-os
    .text = Salve um e-mail do AliExpress ou a sua página de pedido como arquivo e deixe o Doorstep ler: doorstep import FILE.
page-orders-first-write = Ou anote um
    .text = Para começar, basta o número do pedido; o resto pode ser adicionado quando importar.
page-orders-first-link = Diga em quais pacotes ele vem
    .text = Um pedido pode vir em vários pacotes, e um pacote pode conter vários pedidos.

## An order in a list
page-order-nameless = Pedido { $number }
page-order-things = { $count ->
    [one] { $count } item
   *[other] { $count } itens
}
page-order-parcels-say = { $count } pacotes: { $status }
page-order-no-parcel = Ainda sem pacote
page-order-state-to-pay = Ainda não pago
page-order-state-processing = Em preparação
page-order-state-shipped = Enviado
page-order-state-completed = Concluído
page-order-state-closed = Encerrado
page-order-state-canceled = Cancelado
page-order-state-unknown = Não informado

## Order
page-order-edit = Editar
page-order-no-parcel-yet = Até haver um número de rastreamento, o próprio pedido diz o que fazer.
page-order-idle = Não se espera mais nada deste pedido.
page-order-by-parcels = { $count ->
    [one] É o que diz o pacote dele; o que fazer está lá.
   *[other] É o que diz o mais urgente dos seus { $count } pacotes; o que fazer está lá.
}
page-order-parcels = Os pacotes dele
page-order-evidence = Provas
page-order-evidence-why = Imagens das páginas do AliExpress como elas eram, feitas pela extensão do navegador. O resumo criptográfico mostra que uma imagem não foi alterada desde então.
page-order-picture-taken = Imagem de { $when }
page-order-parcels-none = Ainda não se conhece nenhum número de rastreamento. Os vendedores costumam ter de três a dez dias para enviar; depois o número aparece na página do pedido no AliExpress.
page-order-link-open = Adicionar um pacote a ele
page-order-link = Adicionar ao pedido
page-order-link-text = Números de rastreamento
page-order-link-hint = Um ou mais, também em uma frase ou um link. Um número que ainda não é acompanhado passa a ser.
page-order-unlink-open = Um pacote não é deste pedido?
page-order-unlink = Tirar { $name } deste pedido
page-order-bought = O que foi comprado
page-order-bought-none = Nada foi anotado ainda.
page-order-bought-add = Anotar
page-order-picture = Imagem
page-order-total = Total pago
page-order-notes = Notas
page-order-about = Sobre este pedido
page-order-clocks = Datas que protegem você
page-order-clocks-none = Nenhuma data é conhecida. A data de reembolso está na página do pedido no AliExpress.
page-order-clock-open = Adicionar uma data
page-order-clock-kind = Qual data
page-order-clock-date = Dia
page-order-clock-keep = Guardar a data
page-order-clock-back = Retirar
page-order-number = Número do pedido
page-order-number-hint = O número longo junto ao pedido no AliExpress, em geral com 16 dígitos.
page-order-placed = Feito
page-order-paid = Pago
page-order-paid-by = Pago com
page-order-shipped = Enviado
page-order-service = Método de envio
page-order-to = Vai para
page-order-country = País
page-order-city = Cidade
page-order-word = O AliExpress diz
page-order-read-from = Lido primeiro
page-order-added = Aqui desde
page-order-links = Veja por si
page-order-told = Outros dizem outra coisa
page-order-told-why = O que você diz vale antes de tudo; depois, uma página do AliExpress, um e-mail, um texto colado.
page-order-told-field = Dado
page-order-told-place = Onde
page-order-told-value = Diz
page-order-told-when = Lido
page-aliexpress-order = O pedido no AliExpress
page-aliexpress-tracking = O rastreamento dele no AliExpress
page-aliexpress-messages = Mensagens com o vendedor
page-aliexpress-snapshot = Como foi vendido
page-field-seller = Loja
page-field-placed-on = Feito
page-field-paid-on = Pago
page-field-shipped-on = Enviado
page-field-completed-on = Concluído
page-field-closing-soon = Será concluído em breve, avisado em
page-field-status = O AliExpress diz
page-field-total = Total pago
page-field-service = Método de envio
page-field-country = País
page-field-city = Cidade
page-place-you = escrito por você
page-place-page = uma página do AliExpress
page-place-mail = um e-mail do AliExpress
page-place-paste = um texto colado

## Editing an order
page-order-new = Adicionar um pedido
page-order-new-lede = Só o número é necessário. Tudo o mais que você souber melhora os conselhos.
page-order-edit-lede = O que você escreve aqui vale antes do que diz qualquer importação. Pode ser desfeito.
page-order-save = Salvar
page-order-back = Voltar ao pedido
page-order-part-what = O pedido
page-order-part-shop = Loja e pagamento
page-order-part-way = A caminho
page-order-name = O seu nome para ele
page-order-shop-number = Número da loja
page-order-currency = Moeda
page-order-line = Item { $number }
page-order-line-title = O que é
page-order-line-variant = Variante
page-order-line-quantity = Quantidade
page-order-line-price = Preço unitário
page-order-line-more = Número do produto, imagem
page-order-line-product = Número do produto
page-order-line-sku = Número da variante
page-order-line-picture = Endereço de uma imagem
page-order-line-remove = Tirar este item
page-order-line-another = Mais itens
page-order-clocks-elsewhere = As datas que protegem você são adicionadas na página do pedido.
page-order-fault-number = Isto não é um número de pedido do AliExpress. Ele tem uns 16 dígitos e fica junto ao pedido.
page-order-fault-known = Este pedido já está aqui. Você o encontra em Pedidos.
page-order-fault-day = Um dia se escreve assim: 2026-11-24.
page-order-fault-amount = Um valor se escreve assim: 13.90, com uma moeda de três letras como EUR.
page-order-fault-country = Nenhum país tem esse nome. Escreva o nome em inglês ou duas letras, como France ou FR.
page-order-fault-seller = Uma loja com número precisa também de um nome.
page-order-fault-title = Um item precisa de algumas palavras que digam o que é.
page-order-fault-quantity = Aqui vai um número a partir de 1.
page-order-fault-picture = Isto não é o endereço de uma imagem. Ele começa com https://

## Parcel
page-todo = O que fazer
page-evidence = O que salvar como prova
page-look-again = Olhar de novo
page-life = A trajetória até agora
page-life-scan = escaneamento
page-life-note = nota
page-life-silence = silêncio
page-life-expected = esperado
page-life-estimate = data estimada
page-timeline = O que aconteceu
page-zone-assumed = (fuso presumido)
page-record = O registro
page-record-events = Cada evento como chegou
page-record-checks = Cada consulta
page-record-time = Hora lá
page-record-words = Palavras
page-record-read = Lido como
page-record-when = Quando
page-record-number = Número
page-record-outcome = Resultado
page-about-parcel = Sobre este pacote
page-fresh = Quão recente é isto
page-fresh-asked = Última consulta
page-fresh-answered = Última resposta
page-fresh-changed = Última mudança
page-fresh-next = Próxima consulta
page-not-yet = ainda não
page-its-number = O número dele
page-its-numbers = Os números dele
page-local = Quem entrega
page-known = O que se sabe
page-parcel-orders = Pedido como
page-mark-open = Anotar algo
page-mark-what = O que aconteceu
page-mark-note = Uma nota
page-mark-delivered = Foi entregue
page-mark-lost = Está perdido
page-mark-returned = Voltou
page-mark-words = Com as suas palavras
page-mark-write = Anotar
page-name-open = Dar um nome
page-name = Nome
    .placeholder = O que há nele?
page-name-keep = Guardar o nome
page-way = { $passed } de 6 etapas do caminho
page-closed-received = está com você
page-closed-given-up = abandonado
page-closed-refunded = reembolsado
page-urgency-calm = Nada a fazer
page-urgency-soon = Vale uma olhada
page-urgency-act = Isto precisa de você
page-urgency-now = Faça agora
page-message-gloss = O que diz:
page-message-hint = Um rascunho: leia antes de enviar.
page-silence-normal = { $days ->
    [0] Houve notícia hoje.
    [one] Um dia sem escaneamento, como é comum aqui.
   *[other] { $days } dias sem escaneamento, como é comum aqui.
}
page-silence-watch = { $days } dias sem escaneamento, mais que o normal.
page-silence-worrying = { $days } dias sem escaneamento: preocupante.
page-silence-lost = { $days } dias sem escaneamento: provavelmente perdido.
page-silence-unasked = Nenhuma fonte respondeu ultimamente, então o silêncio não pode ser avaliado.
page-short-ship-by = Envio até { $day }
page-short-refund-by = Reembolso em { $day }
page-short-coupon-from = Cupom a partir de { $day }
page-short-claim-until = Reclamar até { $day }
page-short-received-until = Avisar de defeito até { $day }
page-short-seller-answer-by = Vendedor responde até { $day }
page-short-pickup-until = Retirar até { $day }
page-short-promised-by = Prometido até { $day }
page-short-payment-claim-until = Provedor de pagamento até { $day }
page-clock-printed = como informado: { $source }, lido em { $day }
page-clock-stated = como você disse
page-clock-estimated = uma estimativa ({ $source })
page-life-says = { $events ->
    [0] Nenhum escaneamento ainda.
    [one] Um evento, em { $since }.
   *[other] { $events } eventos desde { $since }.
}
page-conflict = As fontes discordam. { $one } diz: { $says }. { $other } diz: { $differs }.
page-checking = Está sendo consultado agora.
page-nothing-yet = Nenhuma fonte informou nada sobre ele ainda.
page-next-archived = Pacotes arquivados não são consultados.
page-fact-from = De
page-fact-to = Para
page-fact-service = Método de envio
page-fact-expected = Previsão da transportadora
page-fact-shop = Loja
page-fact-added = Acompanhado desde

page-number-pivot = informado por { $by } no lugar de um número anterior
page-number-hand-over = informado por { $by } para uma parte posterior do caminho

## Unknown
page-unknown = Não entendido
page-unknown-lede = O que as fontes disseram e nenhuma tabela conhece, e o que as importações não conseguiram ler. É mostrado como chegou e não muda nada; nunca se adivinhou o que significa.
page-unknown-sources = Códigos e textos das fontes
page-unknown-sources-none = Todos os códigos e textos que chegaram até agora são entendidos.
page-unknown-report = Números, nomes e lugares são retirados. Se informadas, estas linhas permitem que a próxima versão as entenda.
page-unknown-as-text = Como texto para enviar
page-unknown-source = Fonte
page-unknown-code = Código
page-unknown-text = Palavras
page-unknown-times = Vezes
page-unknown-imports = De importações
page-unknown-imports-none = As importações entenderam tudo o que receberam.
page-unknown-put-away = Visto

## Settings
page-settings-access = Quem pode abrir estas páginas
page-settings-access-here = Só esta máquina. Para abri-las de outra, defina uma senha e outro endereço de escuta; sem senha, o Doorstep recusa isso.
page-settings-access-here-password = Só esta máquina, e só com a senha.
page-settings-access-anywhere = Outras máquinas também, com a senha.
page-settings-password-set = Há uma senha definida
page-settings-password-none = Sem senha
page-tokens = Tokens para programas
page-tokens-why = Um programa que lê ou altera o que está aqui envia um token com cada solicitação.
page-tokens-api = O que a API pode fazer
page-tokens-none = Ainda não há token, então nenhum outro programa pode alterar nada.
page-token-name = Para qual programa é?
page-token-name-hint = Para você distingui-lo dos outros quando o revogar.
page-token-nameless = Um token precisa de um nome, para se distinguir dos outros.
page-token-scope = O que ele pode fazer
page-scope-read = Ver tudo
page-scope-write = Ver e alterar tudo
page-scope-capture = Um navegador pareado: trazer pedidos e ler o que se pensa deles
page-settings-browsers = Navegadores
page-settings-browsers-why = A extensão do navegador traz os pedidos sozinha quando você os olha no AliExpress.
page-settings-browsers-open = Parear um navegador, ou encerrar um pareamento
page-token-make = Criar um token
page-token-made = Aqui está o token
page-token-once = Ele é mostrado só desta vez e não fica guardado em lugar nenhum. Copie agora.
page-token-made-on = criado
page-token-used = último uso
page-token-unused = nunca
page-token-revoked = revogado
page-token-revoke = Revogar
page-settings-configured = O que está configurado
page-settings-where = Estas configurações são lidas de um arquivo e de variáveis de ambiente quando o Doorstep inicia; não são alteradas aqui.
page-settings-file = Arquivo
page-settings-no-file = não há; tudo está no padrão
page-settings-key = Configuração
page-settings-says = O que é
page-settings-value = Agora
page-settings-unset = não definido
page-settings-secret = definido, e secreto
page-settings-data-dir = Pasta do banco de dados e de tudo o mais que é guardado
page-settings-listen = Endereço em que estas páginas são servidas
page-settings-database = Outro banco de dados em vez do arquivo nessa pasta
page-settings-host = Nome pelo qual as páginas podem ser solicitadas
page-settings-password = O que as páginas pedem quando outras máquinas as alcançam
page-settings-log = O que vai para o log
page-settings-default = Todas as configurações, com significado e padrão, são mostradas por

## About
page-about = Sobre
page-about-lede = O Doorstep está do lado do comprador: diz o que significam as respostas das transportadoras, o que fazer e até quando.
page-about-this = Este Doorstep
page-about-version = Versão
page-about-tables = Tabelas de códigos e frases
page-about-followed = Acompanhados
    .text = { $count ->
        [one] { $count } pacote
       *[other] { $count } pacotes
    }, arquivados: { $archived }
page-about-database = Banco de dados
page-about-database-server = um servidor PostgreSQL, conforme configurado
page-about-data = Onde ficam os seus dados
page-about-data-why = Tudo está nesta pasta. doorstep backup a copia, doorstep export escreve tudo como texto que qualquer Doorstep lê, e apagar a pasta apaga tudo.
page-about-never = O que ele nunca faz
page-about-telemetry = Não envia telemetria, não procura atualizações e não tem conta.
page-about-sent = Envia números de rastreamento apenas às fontes que estão ligadas.
page-about-guess = Nunca adivinha uma entrega: o que não é entendido é mostrado como chegou.
page-about-affiliate = Nenhum link rende dinheiro a alguém.
page-about-licences = Licenças
page-about-licence = O Doorstep é software livre sob a licença MIT ou a licença Apache 2.0, como preferir.
page-about-fonts = As fontes tipográficas estão sob a SIL Open Font License:
page-about-crates = As bibliotecas de que ele é feito, com as suas licenças, estão listadas no arquivo Cargo.lock e nos próprios pacotes de software.

## What was done
page-done-check = { $count ->
    [one] Será consultado em instantes.
   *[other] { $count } pacotes serão consultados.
}
page-done-archive = { $count ->
    [one] Um pacote está no arquivo agora.
   *[other] { $count } pacotes estão no arquivo agora.
}
page-done-unarchive = { $count ->
    [one] Um pacote saiu do arquivo.
   *[other] { $count } pacotes saíram do arquivo.
}
page-done-received = { $count ->
    [one] Que bom. Está encerrado agora.
   *[other] Que bom. { $count } pacotes estão encerrados agora.
}
page-done-refunded = O dinheiro voltou. Está encerrado agora e não será mais consultado.
page-done-given-up = Está encerrado agora e não será mais consultado.
page-done-reopen = É acompanhado de novo.
page-done-mark = Anotado.
page-done-name = O nome está guardado.
page-done-delete = { $count ->
    [one] Um pacote foi excluído.
   *[other] { $count } pacotes foram excluídos.
}
page-done-orders-archive = { $count ->
    [one] Um pedido está no arquivo agora.
   *[other] { $count } pedidos estão no arquivo agora.
}
page-done-orders-unarchive = { $count ->
    [one] Um pedido saiu do arquivo.
   *[other] { $count } pedidos saíram do arquivo.
}
page-done-orders-colour = { $count ->
    [one] Um pedido está marcado.
   *[other] { $count } pedidos estão marcados.
}
page-done-orders-delete = { $count ->
    [one] Um pedido foi excluído. Os pacotes dele permanecem.
   *[other] { $count } pedidos foram excluídos. Os pacotes deles permanecem.
}
page-done-order = O pedido está salvo.
page-done-order-added = O pedido está aqui agora.
page-done-linked = { $count ->
    [one] O pacote faz parte deste pedido agora.
   *[other] { $count } pacotes fazem parte deste pedido agora.
}
page-done-unlinked = O pacote não faz mais parte deste pedido.
page-done-clock = A data está guardada.
page-done-clock-back = A data foi retirada.
page-done-evidence = A imagem foi excluída.
page-done-put-away = Descartado.
page-done-token-revoked = O token foi revogado. Quem o enviar será barrado a partir de agora.
page-done-nothing = Nada foi alterado.
page-done-undone = Desfeito.
page-done-not-undone = Isso não pode mais ser desfeito.

## Problems
page-problem-no-such-page = Nada é entregue neste endereço
    .text = Essa página não existe, ou esse pacote não existe mais. Um pacote excluído pode ser recuperado durante um mês.
page-problem-foreign-host = O Doorstep não conhece o nome “{ $host }”
    .text = Uma página foi solicitada por um nome que não é o do Doorstep. Abra-a pelo endereço, como http://127.0.0.1:3667. Se o nome é seu, defina-o como “host” na configuração.
page-problem-no-password = A senha, por favor
    .text = Este Doorstep pode ser alcançado de outras máquinas, por isso pede a senha definida na configuração. Qualquer nome serve ao lado dela. Recarregue a página para que ela seja pedida de novo.
page-problem-foreign-write = Isto não veio das páginas do Doorstep
    .text = Para impedir que outros sites alterem os seus pacotes, o Doorstep só aceita alterações das suas próprias páginas. Nada foi alterado. Volte, recarregue a página e tente de novo.
page-problem-no-such-zone = Nenhum fuso horário se chama “{ $zone }”
    .text = Os fusos têm o nome de um continente e uma cidade, como Europe/Paris, America/Sao_Paulo ou Asia/Seoul.
page-problem-not-known-yet = Isto ainda não é conhecido
    .text = Neste dia, a casa ainda não ouviu falar disso. Avance o tempo da demonstração, e aparecerá.
page-problem-outside-the-demo = A demonstração não pode mostrar “{ $at }”
    .text = Ela pode mostrar qualquer dia de { $first } a { $last }.
page-problem-too-much = É demais de uma vez
    .text = O Doorstep lê até 4 MB por vez, muito mais que um megabyte de texto. Nada foi salvo. Cole em partes.
page-problem-bad-form = Este formulário não pôde ser lido
    .text = Algo nele falta ou é desconhecido, talvez porque a página seja de uma versão mais antiga. Nada foi salvo. Volte, recarregue a página e tente de novo.
page-problem-not-for-this = Este endereço só aceita formulários
    .text = Ele altera algo, então não pode ser simplesmente aberto. Nada foi alterado.
page-problem-store = O banco de dados não conseguiu fazer isso
    .text = { $why }. Nada foi salvo.
page-problem-ours = Algo quebrou no Doorstep
    .text = Os seus pacotes estão seguros; o que você acabou de fazer talvez não tenha sido salvo. O log indica a causa. Se acontecer de novo, informe, por favor.

## Sources
page-sources = Fontes
page-sources-lede = A quem se pergunta onde estão os seus pacotes. Cada uma fica sabendo dos números sobre os quais é consultada, e nada mais é dito a ninguém.
page-sources-on = Consultadas
page-sources-lacks = Consultadas assim que tiverem uma chave
page-sources-off = Desligadas
page-sources-asked = Última consulta
page-sources-answered = Última resposta
page-sources-never = nunca ainda
page-sources-next = Próxima consulta
page-sources-limits = Limites
page-sources-news = Notícias dela
page-sources-hook = Enviar as notícias dela para
page-sources-sign-up = Obter uma chave
page-sources-optional = (opcional)
page-sources-keep = Guardar e testar
page-sources-try = Testar a chave
page-sources-forget = Esquecer o que digitei
page-sources-switch-on = Ligar
page-sources-switch-off = Desligar
page-sources-switch-fixed = O interruptor dela está no arquivo de configurações.
page-check-early = { $count ->
    [one] Houve resposta há instantes, por isso a fonte é poupada. Poderá ser consultado de novo { $when }.
   *[other] Sobre { $count } houve resposta há instantes, por isso as fontes são poupadas. O primeiro poderá ser consultado de novo { $when }.
}

## What the reader did about a trouble

page-deeds = O que você fez
page-deeds-none = Nada foi anotado ainda. Os passos que você dá e as mensagens que envia são anotados aqui, e o Doorstep lembra você quando uma resposta já devia ter chegado.
page-deed-add = Anote o que você fez ou soube
page-deed-what = O quê
page-deed-until = Até
page-deed-until-hint = (o dia até o qual o vendedor pede que você espere)
page-deed-own-words = Nas suas palavras
page-deed-write = Anotar
page-deed-words = As palavras
page-deed-take-back = Retirar
page-act-refunded = O dinheiro voltou
page-did-promised = O vendedor me pede que espere até o dia abaixo
page-did-answered-seller = O vendedor deu uma resposta útil
page-did-answered-carrier = A transportadora respondeu
page-did-answered-support = O atendimento do AliExpress respondeu
page-did-extension-asked = Pedi mais tempo de proteção
page-did-extension-granted = O vendedor deu mais tempo
page-did-dispute-opened = Abri uma disputa
page-did-escalated = Pedi que o AliExpress decidisse
page-done-deed = Está anotado.
page-done-deed-gone = Foi retirado.
page-step-take = Feito
page-step-taken = feito
page-message-sent = Enviei
page-message-chinese = O mesmo em chinês, para um vendedor na China; o texto em inglês acima diz o que significa.
deed-step = Passo dado: { $step }
deed-sent = Mensagem enviada: { $party }
deed-answered = Resposta recebida: { $party }
deed-promised = O vendedor pediu que se esperasse até { $until }
deed-extension-asked = Mais tempo de proteção foi pedido
deed-extension-granted = Mais tempo foi dado
deed-dispute-opened = Disputa aberta
deed-escalated = Foi pedido ao AliExpress que decida
