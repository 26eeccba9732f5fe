#pragma once

#include "app/model/digest.h"
#include "app/model/listing.h"
#include "app/model/score.h"
#include "app/settings/modelsettings.h"

#include <QStringList>

namespace winnow {

enum class Theme { System, Light, Dark };

// Whether and how the reader's decisions teach what is to the reader's taste.
struct LearnSettings {
    bool enabled = true;
    int halfLifeDays = 180; // after which a decision counts half; 0: all count alike
    // Which share of what the reader keeps a model is to see, per cent: 95, 98 or 99; papers unlike these are
    // left out before it is asked. 0: it is asked about all.
    int prescreenRecall = 0;
    friend bool operator==(const LearnSettings &, const LearnSettings &) = default;
};

// Everything a user can set, as values. Keys, defaults and ranges stand in one table in settingsstore.cpp.
struct Settings {
    QStringList categories; // to follow; empty: first start
    ListingFilter filter;
    QString arxivUrl;             // base of the feeds
    bool fetchByItself = true;    // what was missed, when Winnow starts and when a listing is due
    Scorer scorer = Scorer::None; // Builtin or Llm
    ModelSettings model;
    CutOffs cutOffs;
    bool digestByRank = false;      // else by score
    bool digestByTopic = false;     // the papers of a day's digest in groups
    bool digestFrontMatter = false; // digests begin with figures for programs
    LearnSettings learn;
    QStringList followedAuthors;
    int authorMatchScore = 20;
    QString digestFolder; // where Export starts, and where a run without a window writes
    Theme theme = Theme::System;
    QString language; // "" follows the system
    QStringList keys; // "Keep=S": the keys that differ from the window's own
    bool firstStartDone = false;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace winnow
