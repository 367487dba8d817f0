//! `/api`: the document of the API, to be read by people. No script, nothing from elsewhere.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::header;
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;
use utoipa::openapi::OpenApi;

use super::problem::Problem;

/// Where the style is served.
pub const STYLE: &str = "/api/reference.css";

#[derive(Template)]
#[template(path = "reference.html")]
struct Reference {
    version: String,
    groups: Vec<(String, Vec<Operation>)>,
    schemas: Vec<Schema>,
}

struct Operation {
    method: String,
    path: String,
    summary: String,
    parameters: Vec<Field>,
    body: Option<Type>,
    answers: Vec<(String, Option<Type>)>,
}

struct Schema {
    name: String,
    says: String,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    of: Type,
    says: String,
}

/// A type in words, and the schema it leads to.
#[derive(Clone, Default)]
struct Type {
    words: String,
    schema: Option<String>,
}

/// `GET /api/reference.css`.
pub async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("../../assets/reference.css")).into_response()
}

/// The document as a page.
pub fn page(document: &OpenApi) -> Result<Html<String>, Problem> {
    let document = serde_json::to_value(document).unwrap_or_default();
    let page = read(&document).render();
    page.map(Html).map_err(|why| Problem::Invalid(format!("the page could not be made: {why}")))
}

fn read(document: &Value) -> Reference {
    let mut groups: BTreeMap<String, Vec<Operation>> = BTreeMap::new();
    for (path, methods) in entries(&document["paths"]) {
        for (method, operation) in entries(methods).filter(|(_, operation)| operation.is_object()) {
            let group = text(&operation["tags"][0]);
            groups.entry(group).or_default().push(Operation {
                method: method.to_uppercase(),
                path: path.clone(),
                summary: text(&operation["summary"]),
                parameters: operation["parameters"].as_array().into_iter().flatten().map(field_of).collect(),
                body: entries(&operation["requestBody"]["content"]).next().map(|(_, content)| kind(&content["schema"])),
                answers: entries(&operation["responses"])
                    .map(|(status, answer)| {
                        let content = entries(&answer["content"]).next();
                        (status.clone(), content.map(|(_, content)| kind(&content["schema"])))
                    })
                    .collect(),
            });
        }
    }
    let schemas = entries(&document["components"]["schemas"]).map(|(name, schema)| Schema {
        name: name.clone(),
        says: text(&schema["description"]),
        fields: entries(&schema["properties"])
            .map(|(name, field)| Field { name: name.clone(), of: kind(field), says: text(&field["description"]) })
            .collect(),
    });
    Reference {
        version: text(&document["info"]["version"]),
        groups: groups.into_iter().collect(),
        schemas: schemas.collect(),
    }
}

fn field_of(parameter: &Value) -> Field {
    Field { name: text(&parameter["name"]), of: kind(&parameter["schema"]), says: text(&parameter["description"]) }
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// What a schema is, in a few words.
fn kind(schema: &Value) -> Type {
    if let Some(name) = schema["$ref"].as_str().and_then(|to| to.rsplit('/').next()) {
        return Type { words: name.to_owned(), schema: Some(name.to_owned()) };
    }
    let choices = ["oneOf", "allOf", "anyOf"].iter().find_map(|key| schema[*key].as_array());
    if let Some(choices) = choices {
        let nullable = choices.iter().any(|choice| choice["type"] == "null");
        let of = choices.iter().map(kind).find(|of| of.schema.is_some()).unwrap_or_default();
        return Type { words: format!("{}{}", of.words, if nullable { " or null" } else { "" }), ..of };
    }
    let names: Vec<String> = match &schema["type"] {
        Value::Array(types) => types.iter().map(text).collect(),
        one => vec![text(one)],
    };
    if names.iter().any(|name| name == "array") {
        let of = kind(&schema["items"]);
        return Type { words: format!("list of {}", of.words), ..of };
    }
    let words = names.join(" or ");
    match schema["format"].as_str() {
        Some(format) if format.starts_with("date") => Type { words: format!("{words} ({format})"), schema: None },
        _ => Type { words, schema: None },
    }
}
