### When a parcel is expected, and how that was reckoned.

arrival-title = Expected { $likely }
arrival-most = Eight of ten such parcels come between { $from } and { $to }; the most likely day is { $likely }.
arrival-half = Half of them come between { $half_from } and { $half_to }, and 95 of 100 between { $wide_from } and { $wide_to }.
arrival-never = Of 100 such parcels, about { $never } never come.

# How it was made.
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] Reckoned from what { arrival-method } usually takes; none of your own parcels has taught anything about it yet.
       *[other] Reckoned from { $pooled } parcels of others by { arrival-method } at this point of the way; none of your own has come by it yet.
    }
    [one] { $pooled ->
        [0] Reckoned from one of your parcels by { arrival-method }, and from what it usually takes.
       *[other] Reckoned from one of your parcels by { arrival-method }, and from { $pooled } of others.
    }
   *[other] { $pooled ->
        [0] Reckoned from { $own } of your parcels by { arrival-method } that passed this point.
       *[other] Reckoned from { $own } of your parcels by { arrival-method } that passed this point, and from { $pooled } of others.
    }
}
arrival-method = { $method ->
    [unknown] an unknown method
    [courier] DHL, FedEx or UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = Such windows held for { $right } of your { $of } parcels that came.

# What others say beside it.
arrival-promised = The seller promised it by { $promised }.
arrival-promised-right = The seller promised it by { $promised }. Such promises were kept for { $right } of your { $of } parcels.
arrival-estimated = The carrier estimates { $estimated_from } to { $estimated_to }.
arrival-estimated-on = The carrier estimates { $estimated_from }.
arrival-estimated-right = The carrier estimates { $estimated_from } to { $estimated_to }. First estimates were right for { $right } of your { $of } parcels.
arrival-estimated-on-right = The carrier estimates { $estimated_from }. First estimates were right for { $right } of your { $of } parcels.

## The terminal: what was learnt

terminal-arrival-taken = Taken in under the name { $name }: statistics of { $parcels } parcels. Every parcel will be judged again with them.
terminal-arrival-pool = { $name }: statistics of { $parcels } parcels of others
arrival-right-promise = Promises of sellers: kept for { $right } of { $of } parcels.
arrival-right-estimate = First estimates of carriers: right for { $right } of { $of } parcels.
arrival-right-window = Windows of Doorstep that shall hold eight of ten: right for { $right } of { $of } parcels.
