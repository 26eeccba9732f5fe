#pragma once

#include "app/llm/chatclient.h"
#include "app/net/pooledhttpclient.h"
#include "app/score/lease/leasedclient.h"
#include "app/score/service/modelaccess.h"

#include <memory>

namespace winnow {

// The connection to one model: an HTTP client for as many simultaneous calls as the settings allow, and the
// chat client that uses it. Create it in the thread that uses it.
class ModelConnection final {
public:
    // `lease`: that of a run; without it nothing is sent. It must outlive this object.
    explicit ModelConnection(const ModelAccess &access, RunLease *lease = nullptr);

    ChatClient &client() { return m_client; }
    HttpClient &wire() { return m_wire; } // for other requests

private:
    PooledHttpClient m_wire;
    std::unique_ptr<LeasedClient> m_leased; // null outside a run
    ChatClient m_client;                    // destroyed before the HTTP client that it uses
};

} // namespace winnow
