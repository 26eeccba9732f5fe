#pragma once

#include <QString>

#include <optional>

namespace winnow {

// How papers are scored by a language model. Never holds a key.
struct ModelSettings {
    QString provider;     // a preset's id: "openai", "anthropic", "ollama", "custom" …
    QString endpoint;     // as typed; empty: the preset's
    QString model;        // as the service names it; Azure: the deployment
    QString apiVersion;   // Azure's; empty: the preset's
    QString insecureHost; // plain http to this host beyond this machine was said yes to; empty: to none
    QString proxy;        // empty: the system's; "none"; else a URL: http://host:port, socks5://host:port
    int concurrency = 4;  // calls at once
    int batchSize = 5;    // papers a scoring call; the base where it is adapted to the day
    int screeningBatchSize = 25;
    bool adaptBatches = true;
    bool screening = true;             // where the criteria have a screening prompt
    bool scoring = true;               // false: only screen
    bool asksTopic = true;             // of each paper, where the criteria name several
    std::optional<double> temperature; // none: the model's own
    std::optional<int> seed;
    int timeout = 0;                // seconds without a byte; 0: the provider's
    int requestsPerMinute = 0;      // 0: as the service's headers say
    int tokensPerMinute = 0;        // 0: likewise
    std::optional<double> runCap;   // US dollars; none: no cap
    std::optional<double> monthCap; // US dollars
    double confirmAbove = 0.10;     // US dollars; a dearer run asks first
    QString prices;                 // the user's price lines (TSV, see app/llm/price/pricerow.h)
    // The user's lines on single models, which win over what Winnow knows and learns (TSV, see
    // app/llm/modeltraits.h): the context window, the reasoning effort, marks of thoughts, names of fields.
    QString traits;

    friend bool operator==(const ModelSettings &, const ModelSettings &) = default;
};

} // namespace winnow
