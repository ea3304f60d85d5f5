//! What HTTP says when the clerk gives no answer.

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::Response;
use tauride_clerk::SubmitError;
use tauride_clerk::accounts::AccountError;

/// Why there is no answer, and when to ask again.
pub(crate) struct Unanswered {
    pub(crate) status: StatusCode,
    pub(crate) text: String,
    /// In seconds; nothing if time alone does not help.
    pub(crate) after: Option<u64>,
}

impl Unanswered {
    /// Marks a response with when to ask again.
    pub(crate) fn mark(&self, response: Response) -> Response {
        match self.after {
            Some(seconds) => ask_again(response, seconds),
            None => response,
        }
    }
}

impl From<&SubmitError> for Unanswered {
    fn from(error: &SubmitError) -> Self {
        Self { status: status(error), text: error.to_string(), after: error.retry_after() }
    }
}

impl From<&AccountError> for Unanswered {
    fn from(error: &AccountError) -> Self {
        match error {
            AccountError::Clerk(error) => Self::from(error),
            AccountError::NoSuchMember(_) | AccountError::Randomness(_) | AccountError::Store(_) => {
                Self { status: StatusCode::INTERNAL_SERVER_ERROR, text: error.to_string(), after: None }
            }
        }
    }
}

/// Says in a response after how many seconds to ask again.
pub(crate) fn ask_again(mut response: Response, seconds: u64) -> Response {
    response.headers_mut().insert(RETRY_AFTER, seconds.into());
    response
}

/// Returns the status of an answer that the clerk did not give.
fn status(error: &SubmitError) -> StatusCode {
    match error {
        SubmitError::Budget { .. } => StatusCode::TOO_MANY_REQUESTS,
        SubmitError::Closed | SubmitError::Busy { .. } | SubmitError::Held { .. } | SubmitError::Stopped { .. } => {
            StatusCode::SERVICE_UNAVAILABLE
        }
        SubmitError::Form(_)
        | SubmitError::Charter { .. }
        | SubmitError::Rows { .. }
        | SubmitError::RegisterKeyTwice { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        SubmitError::KeyReused { .. } | SubmitError::RegisterKeyTaken { .. } => StatusCode::CONFLICT,
        SubmitError::NotRecorded { .. } | SubmitError::Uncertain { .. } | SubmitError::Store(_) | _ => {
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}
