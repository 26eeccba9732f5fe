#pragma once

class QUrl;

namespace winnow {

class Messages;

// Hands an address to the reader's browser; says so where there is none.
void openLink(const QUrl &url, Messages &messages);

} // namespace winnow
