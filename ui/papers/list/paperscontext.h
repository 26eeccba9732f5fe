#pragma once

namespace winnow {

class Library;
class Messages;
class PaperSession;
class SettingsInUse;
class TasteExplainer;

// What the parts of the papers page share with each other and with the rest of the window. All of it outlives
// the page.
struct PapersContext {
    Library &library;
    PaperSession &session;
    Messages &messages;
    SettingsInUse &settings;
    TasteExplainer *taste = nullptr; // null: taste can't be explained
};

} // namespace winnow
