#pragma once

#include <QString>

#include <optional>

namespace winnow {

// How a language model scores papers. Never contains a key.
struct ModelSettings {
    QString provider;     // a preset's id: "openai", "anthropic", "ollama", "custom" …
    QString endpoint;     // as typed; empty: the preset's
    QString model;        // as the service names it; Azure: the deployment
    QString apiVersion;   // Azure's; empty: the preset's
    QString insecureHost; // host for which plain http beyond this machine is allowed; empty: none
    QString proxy;        // empty: the system's; "none"; else a URL: http://host:port, socks5://host:port
    int concurrency = 4;  // simultaneous calls
    int batchSize = 5;    // papers per scoring call; the base if it is adapted to the day
    int screeningBatchSize = 25;
    bool adaptBatches = true;
    bool screening = true;             // if the criteria have a screening prompt
    bool scoring = true;               // false: only screen
    bool asksTopic = true;             // for each paper, if the criteria name several
    std::optional<double> temperature; // none: the model's own
    std::optional<int> seed;
    int timeout = 0;                // seconds without a byte; 0: the service's default
    int requestsPerMinute = 0;      // 0: according to the service's headers
    int tokensPerMinute = 0;        // 0: according to the service's headers
    std::optional<double> runCap;   // US dollars; none: no cap
    std::optional<double> monthCap; // US dollars
    double confirmAbove = 0.10;     // US dollars; asks before a more expensive run
    // What a batch leaves without a score goes into another "batch", is asked "live", or the reader says:
    // "ask".
    QString leftOver = QStringLiteral("batch");
    QString prices; // the user's price lines (TSV, see app/llm/price/pricerow.h)
    // The user's lines about single models, which override what Winnow knows and learns (TSV, see
    // app/llm/modeltraits.h): context window, reasoning effort, marks of reasoning, field names.
    QString traits;

    friend bool operator==(const ModelSettings &, const ModelSettings &) = default;
};

} // namespace winnow
