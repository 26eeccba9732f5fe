#pragma once

#include "app/llm/answer/apiproblem.h"

namespace winnow {

// The meaning of services' messages and codes, if the status does not say enough. The lists contain the
// wordings of the services and servers that they name; an unknown wording gives a less precise error message,
// but never costs a score.

// The prompt, alone or with the answer's limit, is longer than the model's context: "prompt:context" in
// tokens if both are given, otherwise the service's message. If the prompt alone is smaller, the answer's
// limit did not fit.
std::optional<QString> promptTooLong(int status, const ApiProblem &problem);

bool saysContextIsShared(const ApiProblem &problem); // calls in progress filled one context (llama.cpp)
bool saysModelIsLoading(const ApiProblem &problem);
bool saysDayIsUsedUp(const ApiProblem &problem);
bool saysOutOfCredit(const ApiProblem &problem);
bool saysKeyIsWrong(int status, const ApiProblem &problem); // including revoked, expired and disabled ones
bool saysNoSuchModel(const ApiProblem &problem);
bool refusesContent(const ApiProblem &problem); // a filter, not the model
bool blamesSchema(const ApiProblem &problem);   // it can't make a grammar from the answer's JSON schema
bool wantsStream(const ApiProblem &problem);    // it answers only as an event stream

} // namespace winnow
