#pragma once

#include "app/llm/chatclient.h"
#include "app/net/wideclient.h"
#include "app/run/service/modelaccess.h"

namespace winnow {

// The way to one model: connections for as many calls at once as the settings allow, and who speaks over
// them. Make it in the thread that uses it.
class ModelLine final {
public:
    explicit ModelLine(const ModelAccess &access);

    ChatClient &client() { return m_client; }

private:
    WideClient m_wire;
    ChatClient m_client; // goes before the wire, which it uses
};

} // namespace winnow
