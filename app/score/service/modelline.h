#pragma once

#include "app/llm/chatclient.h"
#include "app/net/wideclient.h"
#include "app/score/lease/leasedclient.h"
#include "app/score/service/modelaccess.h"

#include <memory>

namespace winnow {

// The way to one model: connections for as many calls at once as the settings allow, and who speaks over
// them. Make it in the thread that uses it.
class ModelLine final {
public:
    // `lease`: that of a run, without which nothing is sent. It outlives the line.
    explicit ModelLine(const ModelAccess &access, RunLease *lease = nullptr);

    ChatClient &client() { return m_client; }
    HttpClient &wire() { return m_wire; } // for what is asked besides

private:
    WideClient m_wire;
    std::unique_ptr<LeasedClient> m_leased; // none: of no run
    ChatClient m_client;                    // goes before the wire, which it uses
};

} // namespace winnow
