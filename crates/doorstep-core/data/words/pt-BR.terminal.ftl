### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = Pacote
terminal-column-stage = Etapa
terminal-column-last-news = Última notícia
terminal-column-arrival = Esperado
terminal-column-silence = Silêncio
terminal-column-act-by = Agir até
terminal-column-source = Fonte
terminal-column-code = Código
terminal-column-text = Texto
terminal-column-times = Vezes

## Adding

terminal-add-new = novo
terminal-add-known = conhecido
terminal-carrier-unknown = transportadora desconhecida
terminal-meant = Provavelmente você quis dizer: { $numbers }.
terminal-not-understood = Nenhum número em: { $text }
terminal-not-understood-more = { $lines ->
    [one] Nem em mais { $lines } linha.
   *[other] Nem em mais { $lines } linhas.
}
terminal-beyond = { $more ->
    [one] Mais um número ficou de fora
   *[other] Mais { $more } números ficaram de fora
}: no máximo 5.000 podem ser adicionados de uma vez. Adicione o restante em uma segunda rodada.
terminal-no-number = Nenhum número de rastreamento foi encontrado. Nada foi salvo.
terminal-added = { $new ->
    [0] Nenhum pacote era novo
    [one] { $new } pacote agora é acompanhado
   *[other] { $new } pacotes agora são acompanhados
}{ $known ->
    [0] .
    [one] ; { $known } já era acompanhado.
   *[other] ; { $known } já eram acompanhados.
}
terminal-preview = { $parcels ->
    [one] Este pacote seria acompanhado. Nada foi salvo ainda; use --yes para salvá-lo.
   *[other] Estes { $parcels } pacotes seriam acompanhados. Nada foi salvo ainda; use --yes para salvá-los.
}

## Lists

terminal-no-parcels = Nenhum pacote é acompanhado ainda. Adicione um com `doorstep add` e o número de rastreamento dele.
terminal-none-fits = Nenhum pacote corresponde.
terminal-parcels = { $parcels ->
    [one] { $parcels } pacote
   *[other] { $parcels } pacotes
}
terminal-not-judged = recém-adicionado
terminal-not-heard-of = sem notícias ainda
terminal-needs-you = Precisa de você
terminal-nothing-needs-you = Nada precisa de você hoje.
terminal-nothing-unknown = Tudo o que as fontes disseram foi entendido.
terminal-how-to-report-unknown = Números, nomes e lugares foram retirados. Revise a lista antes de enviá-la a alguém.
terminal-moved = Movimentos no último dia
terminal-nothing-moved = Nada se moveu no último dia.

## One parcel

terminal-what-to-do = O que fazer
terminal-dates = Datas
terminal-numbers = Números, e páginas sobre eles
terminal-of-orders = Do pedido { $orders }
terminal-timeline = Histórico
terminal-no-news = Nenhuma notícia ainda.
terminal-silence = { $days ->
    [0] Houve notícias hoje: { $level }. { $reason }
    [one] { $days } dia sem notícias: { $level }. { $reason }
   *[other] { $days } dias sem notícias: { $level }. { $reason }
}
terminal-you = você
terminal-next-check-due = Está na hora da próxima consulta. { $why }
terminal-checks = Consultas
terminal-no-checks = Nenhuma fonte foi consultada ainda.
terminal-last-answered = Última resposta de uma fonte: { $when }.
terminal-never-answered = Nenhuma fonte respondeu ainda.
terminal-next-check = Próxima consulta: { $when }. { $why }

## Edits

terminal-marked = { $number } está marcado. `doorstep undo` desfaz isso.
terminal-archived = { $parcels ->
    [0] Nada para arquivar: estes pacotes já estão arquivados.
    [one] { $parcels } pacote está arquivado. `doorstep undo` desfaz isso.
   *[other] { $parcels } pacotes estão arquivados. `doorstep undo` desfaz isso.
}
terminal-taken-back = { $parcels ->
    [0] Nada para trazer de volta: estes pacotes não estão arquivados.
    [one] { $parcels } pacote está de volta na lista.
   *[other] { $parcels } pacotes estão de volta na lista.
}
terminal-undone = Desfeito: { $edit }.
terminal-nothing-to-undo = Não há nada para desfazer.
terminal-edit-describe = um nome, uma nota ou outras palavras suas
terminal-edit-archive = um arquivamento
terminal-edit-close = que um pacote foi recebido ou abandonado
terminal-edit-mark = uma marca
terminal-edit-delete-parcels = uma exclusão
terminal-edit-add-parcels = pacotes adicionados
terminal-edit-order = uma alteração de um pedido
terminal-edit-import = uma importação

## Checking

terminal-check-asked-for = { $parcels ->
    [one] { $parcels } pacote é o próximo a ser consultado.
   *[other] { $parcels } pacotes são os próximos a ser consultados.
} { $server ->
    [yes] O servidor em execução cuida disso.
   *[no] Nenhum servidor está em execução; inicie-o com `doorstep serve`, ou use --wait.
}
terminal-check-not-answered = { $parcels ->
    [one] { $parcels } pacote não teve resposta em { $seconds } segundos. Continua sendo o próximo da vez.
   *[other] { $parcels } pacotes não tiveram resposta em { $seconds } segundos. Continuam sendo os próximos da vez.
}

## Sources

terminal-source-answered = Última resposta: { $when }.
terminal-source-asked = Última consulta: { $when }; nunca respondeu.
terminal-source-news = Ela pode enviar notícias por conta própria para { $path }, em um endereço seu que ela consiga acessar. Mantenha esse caminho em segredo.
terminal-source-entered = A chave dela foi inserida no Doorstep.
terminal-source-type-key = Digite { $settings }, um em cada linha, e encerre a entrada (Ctrl-D).

## Data

terminal-backed-up = O banco de dados foi copiado para { $file }.
terminal-imported = { $parcels ->
    [one] { $parcels } pacote foi incluído
   *[other] { $parcels } pacotes foram incluídos
}{ $known ->
    [0] {""}
    [one] , { $known } já estava aqui
   *[other] , { $known } já estavam aqui
}; { $orders ->
    [one] { $orders } pedido é novo.
   *[other] { $orders } pedidos são novos.
}
terminal-reread = { $parcels ->
    [one] { $parcels } pacote foi lido de novo.
   *[other] { $parcels } pacotes foram lidos de novo.
}

## Tokens

terminal-token-made = Guarde-o bem: ele não será mostrado de novo. Ele pode { $scope ->
    [write] ler e alterar tudo
    [capture] trazer pedidos e imagens, e não ver nada
   *[other] ler tudo
}; envie-o como `Authorization: Bearer` (veja /api).
terminal-pairing-code = Digite isto e o endereço do Doorstep na extensão do navegador. O código vale uma única vez e por cinco minutos.
terminal-no-evidence = Nenhuma imagem do pedido { $order } está guardada. A extensão do navegador as tira, na página do pedido.
terminal-column-evidence-taken = Tirada
terminal-column-evidence-file = Arquivo
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = Não há tokens. Crie um com `doorstep token add NAME`.
terminal-tokens-revoked = Revogado. Quem o tiver será barrado a partir de agora.
terminal-token-unused = nunca usado
terminal-token-revoked = revogado
terminal-column-token-id = Id
terminal-column-token-name = Nome
terminal-column-token-scope = Pode
terminal-column-token-made = Criado
terminal-column-token-used = Último uso

## Orders

terminal-order-saved = O pedido { $number } está salvo.
terminal-order-linked = { $parcels ->
    [one] O pedido { $number } veio em mais { $parcels } pacote.
   *[other] O pedido { $number } veio em mais { $parcels } pacotes.
}
terminal-order-unlinked = { $parcels ->
    [one] O pedido { $number } veio em { $parcels } pacote a menos.
   *[other] O pedido { $number } veio em { $parcels } pacotes a menos.
}
terminal-order-parcels = { $parcels ->
    [0] Nenhum pacote está vinculado a ele.
    [one] Ele veio em { $parcels } pacote.
   *[other] Ele veio em { $parcels } pacotes.
}
terminal-no-orders = Não há pedidos aqui. Adicione um com `doorstep order add NUMBER`, ou traga-os com `doorstep import FILE`.
terminal-order-status = Status
terminal-order-seller = Loja
terminal-order-placed = Feito
terminal-order-paid = Pago
terminal-order-shipped = Enviado
terminal-order-completed = Concluído
terminal-order-total = Total
terminal-order-service = Envio
terminal-order-to = Para
terminal-order-notes = Notas
terminal-column-order-order = Pedido
terminal-column-order-title = O quê
terminal-column-order-placed = Feito
terminal-column-order-status = Status
terminal-column-order-total = Total
terminal-column-order-seller = Loja

## Importing

terminal-import-events = { $events ->
    [0] {""}
    [one] ({ $events } evento novo)
   *[other] ({ $events } eventos novos)
}
terminal-import-nothing = Nada é novo; nada foi alterado.
terminal-import-saved = Salvo. `doorstep undo` desfaz isso.
terminal-import-preview = Nada foi salvo ainda: use --yes para salvar.
terminal-import-merged = Incluído. O que já estava aqui ficou como está.
terminal-inbox-empty = A caixa de entrada está vazia: tudo foi entendido.
terminal-inbox-careful = Cuidado:
terminal-inbox-waiting = Esperando para ser salvo:
terminal-inbox-dismissed = { $things ->
    [0] Nada foi descartado.
    [one] Um item descartado.
   *[other] { $things } itens descartados.
}
terminal-inbox-reread = { $things ->
    [0] Esta versão já leu tudo.
    [one] Um item foi lido de novo.
   *[other] { $things } itens foram lidos de novo.
}
terminal-inbox-forgotten = Esquecido. Nada foi salvo.
terminal-no-mail = Nenhuma caixa de e-mail é lida. Adicione uma com `doorstep mail add SERVER NAME`.
terminal-mail-added = { $host } funciona e é lida a partir de agora. { $mails ->
    [0] Não há nela e-mails do AliExpress dos últimos seis meses.
    [one] Há nela um e-mail do AliExpress.
   *[other] Há nela { $mails } ou mais e-mails do AliExpress.
}
terminal-mail-tested = { $host } funciona. { $mails ->
    [0] Não há nela e-mails do AliExpress dos últimos seis meses.
    [one] Há nela um e-mail do AliExpress.
   *[other] Há nela { $mails } ou mais e-mails do AliExpress.
}
terminal-mail-read = { $mails ->
    [one] { $mails } e-mail lido
   *[other] { $mails } e-mails lidos
}, última leitura { $when }
terminal-mail-removed = { $host } não é mais lida. O que trouxe permanece.
