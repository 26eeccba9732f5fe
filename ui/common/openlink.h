#pragma once

class QUrl;

namespace winnow {

class Messages;

// Opens an address in the user's browser; reports it where there is none.
void openLink(const QUrl &url, Messages &messages);

} // namespace winnow
