//! What the user did about a parcel's trouble.

use std::collections::BTreeMap;

use doorstep_core::deed::{Deed, Did};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_read, in_write};
use super::facts::day;
use super::undo::{Before, Done, Kind};
use super::{ParcelId, Store, StoreError, at, kept, ms, new_id};

/// One thing the user did, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptDeed {
    /// Which.
    pub id: String,
    /// What, and when.
    pub deed: Deed,
    /// The message as it was sent, or the user's own words.
    pub words: Option<String>,
}

/// A row of `deeds`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct DeedRow {
    pub(super) id: String,
    pub(super) parcel_id: String,
    pub(super) said_at: i64,
    pub(super) kind: String,
    pub(super) about: Option<String>,
    pub(super) what: Option<String>,
    pub(super) until: Option<String>,
    pub(super) words: Option<String>,
}

impl DeedRow {
    /// `Damaged` for a kind this program does not know.
    pub(super) fn deed(&self) -> Result<Deed, StoreError> {
        let until = self.until.as_deref().and_then(day);
        let did = Did::of(&self.kind, self.about.as_deref(), self.what.as_deref(), until);
        let did = did.ok_or_else(|| StoreError::Damaged { what: "deed", value: self.kind.clone() })?;
        Ok(Deed { at: at(self.said_at), did })
    }
}

impl Store {
    /// Writes down what the user did. A step that was taken already is not taken twice.
    ///
    /// # Errors
    /// The database's.
    pub async fn did(
        &self,
        parcel: &ParcelId,
        did: &Did,
        words: Option<&str>,
        now: Timestamp,
    ) -> Result<Done, StoreError> {
        let row = DeedRow {
            id: new_id(),
            parcel_id: parcel.to_string(),
            said_at: ms(now),
            kind: did.kind().to_owned(),
            about: did.about().map(str::to_owned),
            what: did.what().map(str::to_owned),
            until: did.until().map(|date| date.to_string()),
            words: words.map(kept),
        };
        Ok(in_write!(self, deeds::add(&row)))
    }

    /// Takes back something the user said of a parcel.
    ///
    /// # Errors
    /// The database's.
    pub async fn did_not(&self, parcel: &ParcelId, deed: &str, now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, deeds::take_back(parcel.as_str(), deed, ms(now))))
    }

    /// What the user did about a parcel, oldest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn deeds(&self, parcel: &ParcelId) -> Result<Vec<KeptDeed>, StoreError> {
        let rows = in_read!(self, deeds::of(&[parcel.as_str()])).remove(parcel.as_str()).unwrap_or_default();
        rows.into_iter().map(|row| Ok(KeptDeed { deed: row.deed()?, id: row.id, words: row.words })).collect()
    }
}

each_driver! {
    pub(in crate::store) async fn add(connection: &mut Connection, row: &DeedRow) -> Result<Done, StoreError> {
        parcels::lock(&mut *connection, &[row.parcel_id.as_str()]).await?;
        let there = export::existing_parcels(&mut *connection, std::slice::from_ref(&row.parcel_id)).await?;
        let mut all = of(&mut *connection, &[row.parcel_id.as_str()]).await?;
        let before = all.remove(&row.parcel_id).unwrap_or_default();
        let same = |one: &DeedRow| one.kind == "step" && (&one.kind, &one.about, &one.what) == (&row.kind, &row.about, &row.what);
        if there.is_empty() || before.iter().any(same) {
            return Ok(Done::NOTHING);
        }
        insert(&mut *connection, std::slice::from_ref(row)).await?;
        parcels::touch(&mut *connection, &[row.parcel_id.as_str()], None).await?;
        let before = Before::NoDeeds(vec![(row.parcel_id.clone(), row.id.clone())]);
        let undo = undo::keep(connection, Kind::Deed, &before, row.said_at).await?;
        Ok(Done { changed: 1, undo: Some(undo) })
    }

    pub(in crate::store) async fn take_back(connection: &mut Connection, parcel: &str, deed: &str, now: i64) -> Result<Done, StoreError> {
        parcels::lock(&mut *connection, &[parcel]).await?;
        let all = of(&mut *connection, &[parcel]).await?.remove(parcel).unwrap_or_default();
        let Some(row) = all.into_iter().find(|row| row.id == deed) else { return Ok(Done::NOTHING) };
        remove(&mut *connection, &[(row.parcel_id.clone(), row.id.clone())]).await?;
        let undo = undo::keep(connection, Kind::Deed, &Before::Deeds(vec![row]), now).await?;
        Ok(Done { changed: 1, undo: Some(undo) })
    }

    pub(in crate::store) async fn insert(connection: &mut Connection, rows: &[DeedRow]) -> Result<(), StoreError> {
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO deeds (id, parcel_id, said_at, kind, about, what, until, words) ",
            );
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.id.clone())
                    .push_bind(row.parcel_id.clone())
                    .push_bind(row.said_at)
                    .push_bind(row.kind.clone())
                    .push_bind(row.about.clone())
                    .push_bind(row.what.clone())
                    .push_bind(row.until.clone())
                    .push_bind(row.words.clone());
            });
            query.push(" ON CONFLICT DO NOTHING");
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// Puts back deeds that were taken back, of parcels that are still there.
    pub(in crate::store) async fn put_back(connection: &mut Connection, rows: &[DeedRow]) -> Result<(), StoreError> {
        let ids: Vec<String> = rows.iter().map(|row| row.parcel_id.clone()).collect();
        let there = export::existing_parcels(&mut *connection, &ids).await?;
        let rows: Vec<DeedRow> = rows.iter().filter(|row| there.contains(&row.parcel_id)).cloned().collect();
        insert(&mut *connection, &rows).await?;
        parcels::touch(connection, &there.iter().map(String::as_str).collect::<Vec<_>>(), None).await
    }

    /// Removes deeds by parcel and id.
    pub(in crate::store) async fn remove(
        connection: &mut Connection,
        deeds: &[(String, String)],
    ) -> Result<(), StoreError> {
        for some in deeds.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("DELETE FROM deeds WHERE id IN ");
            statement::list(&mut query, some.iter().map(|(_, id)| id.as_str()));
            query.build().execute(&mut *connection).await?;
        }
        let mut parcels: Vec<&str> = deeds.iter().map(|(parcel, _)| parcel.as_str()).collect();
        parcels.sort_unstable();
        parcels.dedup();
        parcels::touch(connection, &parcels, None).await
    }

    /// Deeds by parcel, oldest first.
    pub(in crate::store) async fn of(
        connection: &mut Connection,
        parcels: &[&str],
    ) -> Result<BTreeMap<String, Vec<DeedRow>>, StoreError> {
        let mut deeds: BTreeMap<String, Vec<DeedRow>> = BTreeMap::new();
        for some in parcels.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM deeds WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY said_at, id");
            for row in query.build_query_as::<DeedRow>().fetch_all(&mut *connection).await? {
                deeds.entry(row.parcel_id.clone()).or_default().push(row);
            }
        }
        Ok(deeds)
    }
}
