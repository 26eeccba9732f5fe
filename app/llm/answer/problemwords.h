#pragma once

#include "app/llm/answer/apiproblem.h"

namespace winnow {

// What a service's words and codes mean, where its status says less. The lists hold the wordings of the
// services and servers that they name; a wording that is not in them costs a worse sentence, never a score.

// The prompt, or the prompt and the answer's limit, is longer than the model's context: "prompt:context" in
// tokens where both are said, else the service's words. The prompt alone may be the smaller figure, then the
// answer's limit did not fit.
std::optional<QString> promptTooLong(int status, const ApiProblem &problem);

bool saysContextIsShared(const ApiProblem &problem); // calls under way filled one context (llama.cpp)
bool saysModelIsLoading(const ApiProblem &problem);
bool saysDayIsUsedUp(const ApiProblem &problem);
bool saysOutOfCredit(const ApiProblem &problem);
bool saysKeyIsWrong(int status, const ApiProblem &problem); // revoked, expired and disabled ones too
bool saysNoSuchModel(const ApiProblem &problem);
bool refusesContent(const ApiProblem &problem); // a filter, not the model
bool blamesSchema(const ApiProblem &problem);   // can't make a grammar of the answer's JSON schema
bool wantsStream(const ApiProblem &problem);    // answers only as a stream of events

} // namespace winnow
