<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>CommandLine</name>
    <message>
        <source>unknown to the service; will be looked for again</source>
        <translation>サービスで見つからない (後でもう一度探します)</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>finalizing</source>
        <translation>仕上げ処理中</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>キャンセル処理中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>処理中 %1 / %2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>refused because too many calls were waiting</source>
        <translation>待機中の呼び出しが多すぎるため拒否</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>lost by the service</source>
        <translation>サービス側で紛失</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>arrival unconfirmed; will be looked for</source>
        <translation>到着未確認 (後で探します)</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>書き出し済み</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1 件が欠落</translation>
    </message>
    <message>
        <source>Batch %1 of %2: %3 papers in %4 for %5 at %6: %7</source>
        <translation>バッチ %1 (%2): 論文 %3 件、%4、モデル %5、送信先 %6: %7</translation>
    </message>
    <message>
        <source>Sent %1 papers in %2.</source>
        <translation>論文 %1 件を%2で送信しました。</translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>進行中のバッチのために確保した金額: 最大 %1。</translation>
    </message>
    <message>
        <source>Not sent: %1. Send them later with winnow-cli score --batch.</source>
        <translation>未送信: %1。後で winnow-cli score --batch で送信してください。</translation>
    </message>
    <message>
        <source>Answers take up to a day; store them with winnow-cli batch read.</source>
        <translation>回答には最長で 1 日かかります。winnow-cli batch read で保存してください。</translation>
    </message>
    <message>
        <source>Nothing is left to score.</source>
        <translation>採点するものは残っていません。</translation>
    </message>
    <message>
        <source>No batch is in progress, and nothing is left to send.</source>
        <translation>進行中のバッチはなく、送信するものも残っていません。</translation>
    </message>
    <message>
        <source>Nothing is left to score; no file was written.</source>
        <translation>採点するものが残っていないため、ファイルは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, as batch %4. Store the answers with winnow-cli score import-answers FILE.</source>
        <translation>%1: 論文 %2 件、%3、バッチ %4。回答は winnow-cli score import-answers FILE で保存してください。</translation>
    </message>
    <message>
        <source>Stored %1 answers: %2 papers scored, %3 without a score.</source>
        <translation>回答 %1 件を保存しました: 論文 %2 件を採点、スコアなし %3 件。</translation>
    </message>
    <message>
        <source>Already stored: %1.</source>
        <translation>保存済み: %1。</translation>
    </message>
    <message>
        <source>Not from this library: %1.</source>
        <translation>このライブラリのものではない: %1。</translation>
    </message>
    <message>
        <source>Unreadable lines: %1.</source>
        <translation>読み取れない行: %1。</translation>
    </message>
    <message>
        <source>Batch %1 has %2 without an answer. To send them again, run winnow-cli batch forget %1.</source>
        <translation>バッチ %1 には回答のない論文が %2 件あります。もう一度送信するには、winnow-cli batch forget %1 を実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>論文 %n 件を %1 が採点中です。スコアはラボから届きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation>採点プロンプトが空です。</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1 to mark where a language model gets the papers.</source>
        <translation>採点プロンプトに、言語モデルへ論文を渡す位置を示す行 %1 がありません。</translation>
    </message>
    <message>
        <source>The scoring prompt contains the line %1 more than once.</source>
        <translation>採点プロンプトに行 %1 が 2 回以上あります。</translation>
    </message>
    <message>
        <source>The authors that the bot follows are not part of the criteria. To follow them too, add them to the followed authors in the window&apos;s settings: %1</source>
        <translation>ボットがフォローしている著者は基準に含まれません。その著者もフォローするには、ウィンドウの設定でフォローする著者に追加してください: %1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <source>not a UTF-8 text file</source>
        <translation>UTF-8 のテキストファイルではありません</translation>
    </message>
    <message>
        <source>%1 can&apos;t be combined with other files. Import it on its own, or give files such as %2.</source>
        <translation>%1 はほかのファイルと組み合わせられません。単独でインポートするか、%2 のようなファイルを指定してください。</translation>
    </message>
    <message>
        <source>no topics or instructions found (looked for %1)</source>
        <translation>トピックも指示も見つかりません (探したもの: %1)</translation>
    </message>
    <message>
        <source>%1 (trial only)</source>
        <translation>%1 (試行のみ)</translation>
    </message>
    <message>
        <source>%1 (paused: %2)</source>
        <translation>%1 (一時停止中: %2)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>派生元</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No criteria saved yet; using the defaults.</source>
        <translation>保存された基準はまだありません。既定の基準を使用します。</translation>
    </message>
    <message>
        <source>The criteria are Markdown: a system prompt, a scoring prompt with the topics you follow, and a screening prompt. To change them, export them, edit the file and import it again: that makes a new version, and papers are scored with it from then on. Until you save your own, the defaults are shown.

  show         print the current criteria (the default) and how Winnow reads them: topics with what is wanted and unwanted, keywords, authors, and what is ignored and why
  list         list the versions, with the current one marked
  use N        go back to version N
  import FILE… save the criteria from a file or quoted in a digest, or from the prompt files of the bot ChatGPT-ArXiv-Paper-Assistant: give its folder, or the files (system_prompt.txt, paper_topics.txt, score_criteria.txt, postfix_prompt_title.txt, postfix_prompt_abstract.txt, paper_topics_schema.json)
  export FILE  write the current criteria to a file; - is standard output
  pause TOPIC  ignore a topic for now: the model, the built-in scorer and learning all leave it out. Its text is kept, and existing scores keep their version. TOPIC is a name, part of one, or its number in show
  resume TOPIC use a paused topic again (all: every paused topic). Earlier scores count again

--json prints an object with version, name, created, parent, paused_topics, system_prompt, scoring_prompt and screening_prompt; for show also read, an object with topics (name, relevant, irrelevant, line, paused), wishes, exclusions, weak_wishes, keywords (relevant, irrelevant, application), authors and parts (kind, reason, topic, begin, length, text: the pieces of the scoring prompt in order; begin and length are in UTF-16 units, topic is an index into topics from 0, or null); for list an array of objects with version, name, created, parent, paused_topics, current and trial (made for a trial, never in use).

Example:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</source>
        <translation>基準は Markdown です。システムプロンプト、フォローするトピックを書いた採点プロンプト、スクリーニングプロンプトから成ります。変更するには、エクスポートしてファイルを編集し、もう一度インポートします。新しいバージョンが作られ、それ以降の論文はそのバージョンで採点されます。自分の基準を保存するまでは、既定の基準が表示されます。

  show         現在の基準と、Winnow がそれをどう読むかを表示 (既定): トピックごとの対象と対象外、キーワード、著者、無視されるものとその理由
  list         バージョンを一覧表示 (現在のものには印が付く)
  use N        バージョン N に戻す
  import FILE… 基準をファイルから、またはダイジェストに引用されたものから保存。ボット ChatGPT-ArXiv-Paper-Assistant のプロンプトファイルも可: そのフォルダー、またはファイル (system_prompt.txt, paper_topics.txt, score_criteria.txt, postfix_prompt_title.txt, postfix_prompt_abstract.txt, paper_topics_schema.json) を指定
  export FILE  現在の基準をファイルに書き込む (- は標準出力)
  pause TOPIC  トピックを当面無視する: モデルも内蔵採点器も学習もそれを除外する。本文は残り、既存のスコアのバージョンも変わらない。TOPIC は名前、名前の一部、または show で表示される番号
  resume TOPIC 一時停止したトピックを再開 (all: 一時停止したすべてのトピック)。以前のスコアが再び有効になる

--json は version, name, created, parent, paused_topics, system_prompt, scoring_prompt, screening_prompt を持つオブジェクトを出力します。show ではさらに read があり、topics (name, relevant, irrelevant, line, paused), wishes, exclusions, weak_wishes, keywords (relevant, irrelevant, application), authors, parts (kind, reason, topic, begin, length, text: 採点プロンプトの各部分を順に並べたもの。begin と length は UTF-16 単位、topic は topics の 0 から始まる番号または null) を持つオブジェクトです。list では version, name, created, parent, paused_topics, current, trial (試行用に作られ、使用されたことがない) を持つオブジェクトの配列です。

例:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation>%1 行目: 「%2」</translation>
    </message>
    <message>
        <source>%1: nothing was recorded, because these lines are not of the form &quot;ID keep|skip|later|clear&quot;: %2</source>
        <translation>%1: 次の行が「ID keep|skip|later|clear」の形式ではないため、何も記録されませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>%n 件の判断を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers in %4</source>
        <translation>%1: 論文 %3 件中 %2 件を %4 に出力</translation>
    </message>
    <message>
        <source>None of the %1 papers of %2 has a score, so no digest was written. Score them first: winnow-cli score --day %2.</source>
        <translation>%2 の論文 %1 件にはスコアが 1 つもないため、ダイジェストは書き込まれませんでした。先に採点してください: winnow-cli score --day %2</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with winnow-cli score --day %3.</source>
        <translation>%3 の論文 %2 件のうち %1 件にはまだスコアがなく、ダイジェストに含まれません。winnow-cli score --day %3 で採点してください。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of these days have no score yet and are not in the digest. Score them with winnow-cli score --day YYYY-MM-DD.</source>
        <translation>これらの日の論文 %2 件のうち %1 件にはまだスコアがなく、ダイジェストに含まれません。winnow-cli score --day YYYY-MM-DD で採点してください。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers found are in the digest. The others are below the cut-offs, have no score or were skipped.</source>
        <translation>見つかった論文 %2 件のうち %1 件がダイジェストに含まれます。それ以外はしきい値未満か、スコアがないか、スキップされたものです。</translation>
    </message>
    <message>
        <source>The window (process %1)</source>
        <translation>ウィンドウ (プロセス %1)</translation>
    </message>
    <message>
        <source>The window on %1 (process %2)</source>
        <translation>%1 上のウィンドウ (プロセス %2)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (プロセス %2)</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%2 上の %1 (プロセス %3)</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 が %4 から %3 で %2 を採点しています。</translation>
    </message>
    <message>
        <source>Another program took over scoring while this one was suspended. Run the command again to continue.</source>
        <translation>このプログラムがサスペンドされている間に、別のプログラムが採点を引き継ぎました。続けるには、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>%1 Run the command again when it has finished, or add --wait to wait for it.</source>
        <translation>%1 終了してからコマンドを再実行するか、--wait を付けて終了を待ってください。</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv がリクエストを制限しています。%n 秒後にコマンドを再実行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests. Run the command again in a few minutes.</source>
        <translation>arXiv がリクエストを制限しています。数分後にコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Wait until it has finished, then run the command again.</source>
        <translation>別の Winnow がライブラリに書き込んでいます。終了を待ってから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow and was left unchanged. Update Winnow, or choose another library with --library.</source>
        <translation>このライブラリは新しいバージョンの Winnow で書き込まれているため、変更しませんでした。Winnow を更新するか、--library で別のライブラリを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not a Winnow library, or it is damaged. Restore a backup with winnow-cli library restore, or choose another library with --library.</source>
        <translation>%1 は Winnow のライブラリではないか、破損しています。winnow-cli library restore でバックアップを復元するか、--library で別のライブラリを選択してください。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The library could not be read or written%1. Check that its disk has free space, then run the command again.</source>
        <translation>ライブラリを読み書きできませんでした%1。ディスクに空き容量があることを確認してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Could not reach arXiv%1. Check the network, then run the command again.</source>
        <translation>arXiv に接続できませんでした%1。ネットワークを確認してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>arXiv did not answer in time. Run the command again later.</source>
        <translation>arXiv が時間内に応答しませんでした。後でコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>The server reported an error%1. Run the command again later.</source>
        <translation>サーバーがエラーを返しました%1。後でコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>arXiv twice refused to answer in a format that Winnow reads%1, as it sometimes does. Run the command again in a few minutes.</source>
        <translation>arXiv が、Winnow の読める形式での応答を 2 回拒否しました%1。時々起こることです。数分後にコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>%1 uses plain http, which is allowed only on this computer. Use https.</source>
        <translation>%1 は平文の http を使用していますが、これはこのコンピューター上でのみ許可されます。https を使用してください。</translation>
    </message>
    <message>
        <source>The server refused access%1. Wait a while before you try again.</source>
        <translation>サーバーがアクセスを拒否しました%1。しばらく待ってから再試行してください。</translation>
    </message>
    <message>
        <source>The keyring is still locked because its password prompt was dismissed. Run the command again and enter the password.</source>
        <translation>パスワードの入力画面が閉じられたため、キーリングはロックされたままです。コマンドを再実行し、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Run the command again and answer it.</source>
        <translation>キーリングの確認画面が閉じられました。コマンドを再実行し、確認に応答してください。</translation>
    </message>
    <message>
        <source>The keyring is still locked because nobody entered its password. Unlock it, then run the command again.</source>
        <translation>パスワードが入力されなかったため、キーリングはロックされたままです。ロックを解除してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Run the command again and answer it.</source>
        <translation>キーリングがまだなく、作成の確認にも応答がありませんでした。コマンドを再実行し、確認に応答してください。</translation>
    </message>
    <message>
        <source>The wallet&apos;s setup wizard or password prompt was not answered. Answer it, then run the command again.</source>
        <translation>ウォレットの設定ウィザードまたはパスワードの入力画面に応答がありませんでした。応答してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and nobody allowed it. Run the command again and allow it.</source>
        <translation>キーリングが Winnow にキーの使用を許可するか確認しましたが、許可されませんでした。コマンドを再実行し、許可してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then run the command again.</source>
        <translation>システムのキーリングがロックされています。ロックを解除してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then run the command again.</source>
        <translation>KeePassXC がグループを公開していません。データベース設定の Secret Service 統合でグループを選択してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused the request%1. Unlock it, then run the command again.</source>
        <translation>システムのキーリングが要求を拒否しました%1。ロックを解除してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Could not read %1: %2. None of it was used.</source>
        <translation>%1 を読み取れませんでした: %2。内容は一切使用されていません。</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, &quot;%1&quot;, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv が新着一覧の代わりに Web ページ「%1」を返しました。後で再試行してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>%1 is a web page, &quot;%2&quot;, not an arXiv listing. Save the page of a day&apos;s listing, such as https://arxiv.org/list/cs.LG/new.</source>
        <translation>%1 は Web ページ「%2」であり、arXiv の新着一覧ではありません。https://arxiv.org/list/cs.LG/new のような、その日の新着一覧のページを保存してください。</translation>
    </message>
    <message>
        <source>Could not write %1%2. Check the folder and its permissions, or choose another file.</source>
        <translation>%1 に書き込めませんでした%2。フォルダーとその権限を確認するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Could not read %1%2. Check its name and permissions.</source>
        <translation>%1 を読み取れませんでした%2。名前と権限を確認してください。</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron, then run the command again.</source>
        <translation>このシステムには systemd ユーザーマネージャーも cron もありません。cron をインストールしてから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>%1 failed%2. Fix the problem, then run the command again.</source>
        <translation>%1 が失敗しました%2。問題を解決してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Stopped. Finished work is kept; run the same command again to continue.</source>
        <translation>停止しました。終わった作業は保持されています。続けるには、同じコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Not accepted: %1. Correct it, then run the command again.</source>
        <translation>受け付けられません: %1。修正してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>見つかりません: %1。</translation>
    </message>
    <message>
        <source>The feed for %1 is empty, although arXiv announces papers on that day. Run the command again later.</source>
        <translation>この日は arXiv の発表がある日ですが、%1 のフィードが空です。後でコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests; retrying in %1.</source>
        <translation>arXiv がリクエストを制限しています。%1後に再試行します。</translation>
    </message>
    <message>
        <source>arXiv refused the requested format%1; retrying in %2.</source>
        <translation>arXiv が要求した形式を拒否しました%1。%2後に再試行します。</translation>
    </message>
    <message>
        <source>arXiv is not available; retrying in %1.</source>
        <translation>arXiv を利用できません。%1後に再試行します。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>%1: %2 to score with the built-in scorer: no calls, no cost</source>
        <translation>%1: 内蔵採点器で %2 件を採点: 呼び出しなし、費用なし</translation>
    </message>
    <message>
        <source>%1: nothing left to score with %2</source>
        <translation>%1: %2 で採点するものは残っていません</translation>
    </message>
    <message>
        <source>%1 (%2 of them screening)</source>
        <translation>%1 (うち %2 回はスクリーニング)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1: %2 to score with %3: %4, about %5, %6</source>
        <translation>%1: %3 で %2 件を採点: %4、約 %5、%6</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2.</source>
        <translation>今月の支出: %1 (上限 %2)。</translation>
    </message>
    <message>
        <source>Spent this month: %1.</source>
        <translation>今月の支出: %1。</translation>
    </message>
    <message>
        <source>The price is unknown, so no cap can be enforced: the run would not start.</source>
        <translation>価格が不明なため上限を守れません。このままでは実行は始まりません。</translation>
    </message>
    <message>
        <source>That is more than the cap for a run, %1: it would stop early.</source>
        <translation>1 回の実行の上限 %1 を超えるため、途中で止まります。</translation>
    </message>
    <message>
        <source>That is more than what is left of the monthly cap: the run would stop early.</source>
        <translation>今月の上限の残りを超えるため、途中で止まります。</translation>
    </message>
    <message numerus="yes">
        <source>%n more kept paper(s)</source>
        <translation>
            <numerusform>キープした論文があと %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) with kept papers</source>
        <translation>
            <numerusform>論文をキープした日があと %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % recall needs %2.</source>
        <translation>事前スクリーニングはまだ何も除外しません。再現率 %1 % には%2が必要です。</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>事前スクリーニングは論文 %2 件中 %1 件を残し、%3 を節約します。再現率は過去 %7 日で %4 % (%5–%6 %)。</translation>
    </message>
    <message numerus="yes">
        <source>It would otherwise leave out %n of these; they are kept to check what it misses.</source>
        <translation>
            <numerusform>本来ならこのうち %n 件も除外しますが、見逃しを調べるために残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed earlier: %1. Try them again with --retry-failed.</source>
        <translation>以前に失敗: %1。--retry-failed で再試行できます。</translation>
    </message>
    <message>
        <source>The new version is in %1. Copy what you want from it, or replace the file with --overwrite.</source>
        <translation>新しい版は %1 にあります。必要な部分をコピーするか、--overwrite でファイルを置き換えてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>under $%1</source>
        <translation>$%1 未満</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>使用するライブラリ。</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>設定ファイル。</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>結果を JSON で出力。</translation>
    </message>
    <message>
        <source>Print no progress and no messages except errors.</source>
        <translation>エラー以外のメッセージと進捗を出力しない。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示。</translation>
    </message>
    <message>
        <source>Usage: winnow-cli [OPTIONS] COMMAND …</source>
        <translation>使い方: winnow-cli [OPTIONS] COMMAND …</translation>
    </message>
    <message>
        <source>Scores the day&apos;s arXiv papers against your criteria and writes a digest, on the same library as the window.</source>
        <translation>その日の arXiv の論文を基準に照らして採点し、ダイジェストを書き込みます。ライブラリはウィンドウと共通です。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>オプション (コマンドの前でも後でも可):</translation>
    </message>
    <message>
        <source>Environment variables (options override them; they override the settings):</source>
        <translation>環境変数 (設定より優先、オプションが最優先):</translation>
    </message>
    <message>
        <source>The library, currently %1</source>
        <translation>ライブラリ。現在は %1</translation>
    </message>
    <message>
        <source>The settings file, currently %1</source>
        <translation>設定ファイル。現在は %1</translation>
    </message>
    <message>
        <source>Base address of the feeds, for mirrors.</source>
        <translation>フィードのベースアドレス (ミラー用)。</translation>
    </message>
    <message>
        <source>The pause between requests to a server on this machine, for tests.</source>
        <translation>このマシン上のサーバーへのリクエストの間隔 (テスト用)。</translation>
    </message>
    <message>
        <source>The first pause between checks of batches on this machine, for tests.</source>
        <translation>このマシン上のバッチを確認する最初の間隔 (テスト用)。</translation>
    </message>
    <message>
        <source>API key for the language model (--provider openai or custom); overrides the keyring. For the other services, each for its own host only: ANTHROPIC_API_KEY, GEMINI_API_KEY or GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, OLLAMA_API_KEY, LM_API_TOKEN or LMSTUDIO_API_KEY, LLAMA_API_KEY and VLLM_API_KEY.</source>
        <translation>言語モデルの API キー (--provider openai または custom)。キーリングより優先されます。ほかのサービスには次のものがあり、それぞれ自身のホストにのみ使われます: ANTHROPIC_API_KEY, GEMINI_API_KEY または GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, OLLAMA_API_KEY, LM_API_TOKEN または LMSTUDIO_API_KEY, LLAMA_API_KEY, VLLM_API_KEY。</translation>
    </message>
    <message>
        <source>Address of that model, instead of the one in the settings (same services).</source>
        <translation>設定の代わりに使う、そのモデルのアドレス (対象サービスは同じ)。</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit codes: 0 success, 1 failure, 2 usage error.

First steps:
  winnow-cli run --sample -o sample.md       (no network needed)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</source>
        <translation>結果は標準出力へ、それ以外はすべて標準エラー出力へ出力されます。終了コード: 0 成功、1 失敗、2 使い方の誤り。

はじめの一歩:
  winnow-cli run --sample -o sample.md       (ネットワーク不要)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Usage: winnow-cli %1 [OPTIONS]%2</source>
        <translation>使い方: winnow-cli %1 [OPTIONS]%2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>すべてのコマンドに共通のオプション:</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>バグ報告用に、ログをこのファイルに追記する: ホストごとのリクエスト、その結果、実行の状態。キーや文章は含まれない。</translation>
    </message>
    <message>
        <source>not a digest, skipped</source>
        <translation>ダイジェストではないためスキップ</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>digest with only a total cost</source>
        <translation>総費用だけのダイジェスト</translation>
    </message>
    <message>
        <source>digest without a model name</source>
        <translation>モデル名のないダイジェスト</translation>
    </message>
    <message>
        <source>digest with unquoted prompts</source>
        <translation>プロンプトの引用がないダイジェスト</translation>
    </message>
    <message>
        <source>digest without counts</source>
        <translation>件数のないダイジェスト</translation>
    </message>
    <message>
        <source>digest with an HTML table</source>
        <translation>HTML の表を含むダイジェスト</translation>
    </message>
    <message>
        <source>digest by topic</source>
        <translation>トピック別のダイジェスト</translation>
    </message>
    <message>
        <source>digest as JSON</source>
        <translation>JSON 形式のダイジェスト</translation>
    </message>
    <message>
        <source>a day&apos;s papers</source>
        <translation>1 日分の論文</translation>
    </message>
    <message>
        <source>a day&apos;s papers and counts</source>
        <translation>1 日分の論文と件数</translation>
    </message>
    <message>
        <source>papers outside the day&apos;s list</source>
        <translation>その日の一覧にない論文</translation>
    </message>
    <message>
        <source>a month&apos;s papers</source>
        <translation>1 か月分の論文</translation>
    </message>
    <message>
        <source>an index of digests, without papers</source>
        <translation>ダイジェストの索引 (論文なし)</translation>
    </message>
    <message>
        <source>a page made from digests, skipped</source>
        <translation>ダイジェストから作られたページのためスキップ</translation>
    </message>
    <message>
        <source>news, skipped</source>
        <translation>お知らせのためスキップ</translation>
    </message>
    <message>
        <source>part of the criteria; import it with `winnow-cli criteria import`</source>
        <translation>基準の一部です。`winnow-cli criteria import` でインポートしてください</translation>
    </message>
    <message>
        <source>same content as %1</source>
        <translation>%1 と同じ内容</translation>
    </message>
    <message>
        <source>skipped: %1 is the file of this day, and its content differs</source>
        <translation>スキップ: この日のファイルは %1 で、内容が異なります</translation>
    </message>
    <message>
        <source>skipped: the library has a different digest for this day</source>
        <translation>スキップ: ライブラリにこの日の別のダイジェストがあります</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しいものなし</translation>
    </message>
    <message>
        <source>skipped: the day&apos;s own digest lists other papers</source>
        <translation>スキップ: この日のダイジェストには別の論文が載っています</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n paper(s), %3 (%4)</source>
        <translation>
            <numerusform>%1: %2、論文 %n 件、%3 (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the bot kept %n of them for the month</source>
        <translation>
            <numerusform>%1: ボットはこのうち %n 件をその月の分として残しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>スコア %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to the lab (%L1 rows so far)</source>
        <translation>ラボに送信しています (これまでに %L1 行)</translation>
    </message>
    <message>
        <source>Receiving from the lab (%1 so far)</source>
        <translation>ラボから受信しています (これまでに %1)</translation>
    </message>
    <message>
        <source>The lab&apos;s server was replaced or restored from a backup. Everything was synced with it again.</source>
        <translation>ラボのサーバーが交換されたか、バックアップから復元されています。すべてを同期し直しました。</translation>
    </message>
    <message>
        <source>received  %1</source>
        <translation>受信      %1</translation>
    </message>
    <message numerus="yes">
        <source>          %n paper(s) screened by other members</source>
        <translation>
            <numerusform>          ほかのメンバーがスクリーニングした論文 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n decision(s) by other members</source>
        <translation>
            <numerusform>          ほかのメンバーの判断 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent      %n row(s)</source>
        <translation>
            <numerusform>送信      %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n of them rejected by the server as not valid</source>
        <translation>
            <numerusform>          うち %n 行は無効としてサーバーが拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ignored   %n row(s) that this version of Winnow can&apos;t use</source>
        <translation>
            <numerusform>無視      このバージョンの Winnow で使えない %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>From the lab: %1.</source>
        <translation>ラボから受信: %1。</translation>
    </message>
    <message>
        <source>The lab</source>
        <translation>ラボ</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached%2. Nothing is lost: keep working, and the lab catches up when it can be reached again.</source>
        <translation>%1 に接続できません%2。何も失われないので、そのまま作業を続けてください。再び接続できるようになると、ラボに反映されます。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it, then run the command again.</source>
        <translation>Qt の PostgreSQL 用ドライバーがインストールされていません。libqt6sql6-psql またはお使いのシステムの該当パッケージをインストールしてから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>%1 refused access%2. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>%1 がアクセスを拒否しました%2。名前とパスワードを確認するか、ラボの所有者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Could not connect securely to %1: the server could not be verified%2. Ask its administrator for the certificate authority&apos;s file and add it to the address: ?sslrootcert=FILE.</source>
        <translation>%1 に安全に接続できませんでした。サーバーを検証できません%2。管理者に認証局のファイルを問い合わせ、アドレスに追加してください: ?sslrootcert=FILE</translation>
    </message>
    <message>
        <source>%1 is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>%1 はトランザクションモードの PgBouncer を経由しており、ラボには使えません。サーバー自体のポートに接続するか、pool_mode = session を設定してください。</translation>
    </message>
    <message>
        <source>There is no lab at %1%2. Its owner sets one up with winnow-cli lab create.</source>
        <translation>%1 にラボはありません%2。ラボは所有者が winnow-cli lab create で作成します。</translation>
    </message>
    <message>
        <source>%1 needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>%1 には新しいバージョンの Winnow が必要です。Winnow を更新してください。それまでライブラリはラボなしで動作します。</translation>
    </message>
    <message>
        <source>%1 was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>%1 は古いバージョンの Winnow で作成されています。winnow-cli lab create の再実行を所有者に依頼してください。ラボの内容は何も失われません。</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later.</source>
        <translation>%1 がエラーを返しました%2。後でコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>Nothing learned yet. Score a day first: winnow-cli score.</source>
        <translation>まだ何も学習していません。先に 1 日分を採点してください: winnow-cli score</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet. Keep %n more paper(s).</source>
        <translation>
            <numerusform>まだ何も学習していません。あと %n 件の論文をキープしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Winnow learns with the next score or decision, or now with winnow-cli learn train.</source>
        <translation>まだ何も学習していません。次に採点か判断をしたときに学習します。今すぐ学習するには winnow-cli learn train を実行してください。</translation>
    </message>
    <message>
        <source>Of %1 papers that pre-screening would have left out, %2 were worth reading: %3 (%4–%5).</source>
        <translation>事前スクリーニングが除外したはずの論文 %1 件のうち、%2 件は読む価値がありました: %3 (%4–%5)。</translation>
    </message>
    <message>
        <source>Learning is off (learn/enabled in the settings).</source>
        <translation>学習はオフです (設定の learn/enabled)。</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>%1 より前の判断は無視されます。</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln paper(s), %1 of them kept; %2 new since.</source>
        <translation>
            <numerusform>論文 %Ln 件から学習しました (うちキープ %1 件)。その後の新しいものは %2 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted %1 or more: kept %2 of %3.</source>
        <translation>予測 %1 以上: %3 件中 %2 件をキープ。</translation>
    </message>
    <message>
        <source>Counts for a paper: %1</source>
        <translation>プラスに働くもの: %1</translation>
    </message>
    <message>
        <source>Counts against it: %1</source>
        <translation>マイナスに働くもの: %1</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>in the ledger</comment>
        <translation>走査</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s), %2, checked</source>
        <translation>
            <numerusform>%1: 論文 %n 件、%2、検査済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n paper(s)</source>
        <translation>
            <numerusform>%1 を復元しました: 論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>以前のライブラリは %1 として残してあります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n paper(s)</source>
        <translation>
            <numerusform>%1 は正常です: 論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>ライブラリは変更されていません。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 は新しいバージョンの Winnow で書き込まれています。復元するには Winnow を更新してください。</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged%2. Restore another one.</source>
        <translation>%1 はライブラリのバックアップではないか、破損しています%2。別のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Restore a backup with winnow-cli library restore FILE; the damaged file is kept next to it.</source>
        <translation>%1 は破損しています%2。winnow-cli library restore FILE でバックアップを復元してください。破損したファイルは隣に残されます。</translation>
    </message>
    <message>
        <source>The file system of %1 does not support locking, so only one Winnow can use the library at a time. Move it to a local disk to use several.</source>
        <translation>%1 のファイルシステムはロックに対応していないため、ライブラリを同時に使える Winnow は 1 つだけです。複数で使うには、ローカルディスクに移してください。</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then run the command again.</source>
        <translation>%1 がライブラリを開いています。閉じてから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system does not support locking, so only one program can use it. Close that program, then run the command again.</source>
        <translation>%1 がライブラリを開いています。ファイルシステムがロックに対応していないため、使えるプログラムは 1 つだけです。そのプログラムを閉じてから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>すでに動作していない場合は、%1 を削除してください。</translation>
    </message>
    <message>
        <source>  backup FILE   write a copy of the library and check the copy
  restore FILE  replace the library with a backup; the previous one is kept
                next to it, with the date in its name
  check         read the whole library and report whether it is intact

backup and check can run while the window is open or a run is in progress. restore needs exclusive access: if another program has the library open, it says which one and changes nothing. It also changes nothing if the file is damaged, was written by a newer version of Winnow, or is not a library backup. A backup from an older version is upgraded.

If Winnow was killed, it checks the library the next time it starts.

--json prints an object: for backup file, papers, bytes and schema; for restore file, papers, schema and replaced (the name of what was there, or null); for check file, sound, papers and faults. The exit code is 1 when the library is damaged.

Examples:
  winnow-cli library backup /media/stick/winnow-$(date +%F).sqlite
  winnow-cli library restore winnow-2026-11-01.sqlite</source>
        <translation>  backup FILE   ライブラリのコピーを書き込み、コピーを検査する
  restore FILE  ライブラリをバックアップで置き換える。以前のライブラリは
                日付の入った名前で隣に残される
  check         ライブラリ全体を読み、正常かどうかを報告する

backup と check は、ウィンドウを開いている間や実行中でも使えます。restore には排他アクセスが必要です。別のプログラムがライブラリを開いている場合は、それを知らせて何も変更しません。ファイルが破損している場合、新しいバージョンの Winnow で書き込まれている場合、ライブラリのバックアップでない場合も、何も変更しません。古いバージョンのバックアップは更新されます。

Winnow が強制終了された場合は、次の起動時にライブラリを検査します。

--json はオブジェクトを出力します: backup では file, papers, bytes, schema。restore では file, papers, schema, replaced (以前あったものの名前、または null)。check では file, sound, papers, faults。ライブラリが破損している場合、終了コードは 1 です。

例:
  winnow-cli library backup /media/stick/winnow-$(date +%F).sqlite
  winnow-cli library restore winnow-2026-11-01.sqlite</translation>
    </message>
    <message>
        <source>The prompt needs %1 tokens, but the model&apos;s context holds only %2. Start the model with a larger context, or shorten the criteria.</source>
        <translation>プロンプトには %1 トークン必要ですが、モデルのコンテキストは %2 トークンしかありません。より大きなコンテキストでモデルを起動するか、基準を短くしてください。</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start the model with a larger context, or shorten the criteria.</source>
        <translation>プロンプトがモデルのコンテキストより長くなっています%1。より大きなコンテキストでモデルを起動するか、基準を短くしてください。</translation>
    </message>
    <message>
        <source>Set its reasoning effort to the lowest level in the settings.</source>
        <translation>設定で推論の強度を最低にしてください。</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>%1 を付けてサーバーを起動してください。</translation>
    </message>
    <message>
        <source>LM Studio has a switch for this in the model&apos;s settings.</source>
        <translation>LM Studio ではモデルの設定で切り替えられます。</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>設定で推論の強度を「なし」にしてください。</translation>
    </message>
    <message>
        <source>The model used %1 tokens for reasoning and gave no answer. Turn reasoning off, or use another model. %2</source>
        <translation>モデルは推論に %1 トークンを使い、回答しませんでした。推論をオフにするか、別のモデルを使用してください。%2</translation>
    </message>
    <message>
        <source>%1 keeps refusing papers%2. Check the criteria, or use another model.</source>
        <translation>%1 が論文を拒否し続けています%2。基準を確認するか、別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>%1 keeps giving empty answers. Use another model.</source>
        <translation>%1 が空の回答を返し続けています。別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>Answers from %1 keep being cut off before the first score%2. Set fewer papers per call in the settings, or use another model.</source>
        <translation>%1 の回答が最初のスコアの前で途切れ続けています%2。設定で 1 回の呼び出しの論文数を減らすか、別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>%1 runs out of context before it has answered. Start it with a larger context, or shorten the criteria.</source>
        <translation>%1 は回答する前にコンテキストを使い切ってしまいます。より大きなコンテキストで起動するか、基準を短くしてください。</translation>
    </message>
    <message>
        <source>None of the scores in the last answers from %1 is valid%2. Use another model, or set fewer papers per call in the settings.</source>
        <translation>%1 の最近の回答に有効なスコアが 1 つもありません%2。別のモデルを使用するか、設定で 1 回の呼び出しの論文数を減らしてください。</translation>
    </message>
    <message>
        <source>The last answers from %1 contain no readable score%2. Use another model.</source>
        <translation>%1 の最近の回答に読み取れるスコアがありません%2。別のモデルを使用してください。</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up; it resets in %2. Run the command again then to continue.</source>
        <translation>%1 の 1 日の割り当てを使い切りました。%2後にリセットされます。その後にコマンドを再実行して続けてください。</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up. Run the command again tomorrow to continue.</source>
        <translation>%1 の 1 日の割り当てを使い切りました。続けるには、明日コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>%1 redirects to %2; Winnow does not follow redirects. If that is the right address, set it with --endpoint.</source>
        <translation>%1 は %2 にリダイレクトしますが、Winnow はリダイレクトに従いません。それが正しいアドレスなら、--endpoint で指定してください。</translation>
    </message>
    <message>
        <source>%1 returned a web page%2 instead of a model&apos;s answer. Check --endpoint; if there is a login page, log in first.</source>
        <translation>%1 がモデルの回答の代わりに Web ページを返しました%2。--endpoint を確認してください。ログインページがある場合は、先にログインしてください。</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one with --endpoint.</source>
        <translation>%1 はストリーミングでしか回答しませんが、Winnow はこれに対応していません。サーバーのストリーミングをオフにするか、--endpoint で別のサーバーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Run the command again when it has finished.</source>
        <translation>%1 はまだモデルを読み込んでいます。読み込みが終わってから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>%1 is loading the model; retrying until it is ready.</source>
        <translation>%1 がモデルを読み込んでいます。準備ができるまで再試行します。</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, and it was full; making fewer calls at once from now on.</source>
        <translation>複数の呼び出しが共有するモデルのコンテキストがいっぱいでした。以降は同時呼び出し数を減らします。</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer prompts are discarded; their papers are sent again, fewer per call.</source>
        <translation>サーバーはプロンプトを %1 トークンまでしか受け取りません。それより長いプロンプトへの回答は破棄し、1 回の呼び出しの論文数を減らして再送します。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>論文 %n 件は %1 が送信したバッチにあります。1 日かかることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>ラボのサーバーを待っています。完了したスコアは保持されます。</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>ラボのサーバーに接続できないため、この実行はラボなしで続けます。</translation>
    </message>
    <message>
        <source>--budget takes an amount in US dollars, such as 0.50, or none, not &quot;%1&quot;.</source>
        <translation>--budget には 0.50 のような米ドルの金額か none を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Unknown effort &quot;%1&quot;. Use one of: %2.</source>
        <translation>不明な強度「%1」。次のいずれかを使用してください: %2。</translation>
    </message>
    <message>
        <source>The service that runs the model: openai (default), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm, or custom with --endpoint.</source>
        <translation>モデルを動かすサービス: openai (既定), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm、または --endpoint を伴う custom。</translation>
    </message>
    <message>
        <source>The service&apos;s address, if it is not the usual one.</source>
        <translation>サービスのアドレス (通常のものと異なる場合)。</translation>
    </message>
    <message>
        <source>The language model, by the service&apos;s name for it.</source>
        <translation>言語モデル (サービスでの名前)。</translation>
    </message>
    <message>
        <source>Stop before the run could cost more than this many US dollars; none removes the cap in the settings.</source>
        <translation>実行の費用がこの米ドル額を超えそうになる前に停止。none は設定の上限を外す。</translation>
    </message>
    <message>
        <source>Number of calls at once, 1 to 64.</source>
        <translation>同時呼び出し数 (1 〜 64)。</translation>
    </message>
    <message>
        <source>The model&apos;s context window (prompt and answer together), if its server does not report it or reports it wrong.</source>
        <translation>モデルのコンテキスト長 (プロンプトと回答の合計)。サーバーが報告しない、または誤って報告する場合に指定。</translation>
    </message>
    <message>
        <source>Reasoning effort: lowest (the default) is the least the model accepts, default is the model&apos;s own; or none, minimal, low, medium, high, xhigh or max.</source>
        <translation>推論の強度: lowest (既定) はモデルが受け付ける最低、default はモデル自身の既定。ほかに none, minimal, low, medium, high, xhigh, max。</translation>
    </message>
    <message>
        <source>Also score papers that failed earlier.</source>
        <translation>以前に失敗した論文も採点する。</translation>
    </message>
    <message>
        <source>If another program is scoring this library with a model, wait for it to finish.</source>
        <translation>別のプログラムがこのライブラリをモデルで採点している場合、終わるまで待つ。</translation>
    </message>
    <message>
        <source>Before asking the model, leave out papers unlike those you keep, while still finding 95, 98 or 99 percent of what you would keep; off leaves nothing out. Default: learn/prescreenRecall in the settings.</source>
        <translation>モデルに尋ねる前に、普段キープする論文と似ていない論文を除外する。キープするはずの論文の 95、98、99 パーセントは見つかるようにする。off は何も除外しない。既定: 設定の learn/prescreenRecall。</translation>
    </message>
    <message>
        <source>Score every paper without screening by title first.</source>
        <translation>先にタイトルでスクリーニングせず、すべての論文を採点する。</translation>
    </message>
    <message>
        <source>Don&apos;t ask the model which of your topics each paper belongs to. Default: model/asksTopic in the settings.</source>
        <translation>各論文がどのトピックに属するかをモデルに尋ねない。既定: 設定の model/asksTopic。</translation>
    </message>
    <message>
        <source>Allow sending the key and prompts to another computer over plain http.</source>
        <translation>キーとプロンプトを平文の http で別のコンピューターに送ることを許可する。</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. See the command&apos;s help for a list.</source>
        <translation>不明なプロバイダー「%1」。一覧はコマンドのヘルプを参照してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Use one like --endpoint http://localhost:11434/v1.</source>
        <translation>「%1」は Web アドレスではありません。--endpoint http://localhost:11434/v1 のように指定してください。</translation>
    </message>
    <message>
        <source>--prescreen takes off, 95, 98 or 99, not &quot;%1&quot;.</source>
        <translation>--prescreen には off、95、98、99 のいずれかを指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--prescreen relies on what Winnow learned from your decisions, but learning is off. Set learn/enabled=true in the settings.</source>
        <translation>--prescreen は Winnow が判断から学習した内容を使いますが、学習はオフです。設定で learn/enabled=true にしてください。</translation>
    </message>
    <message>
        <source>%1 rejected the key in %2%3. Correct it, or unset it to use the one in the keyring (%4).</source>
        <translation>%1 が %2 のキーを拒否しました%3。修正するか、解除してキーリングのキーを使用してください (%4)。</translation>
    </message>
    <message>
        <source>%1 rejected the key%2. Set another one: %3.</source>
        <translation>%1 がキーを拒否しました%2。別のキーを設定してください: %3。</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2, or put it in %3.</source>
        <translation>%1 のキーがありません。%2 で設定するか、%3 に入れてください。</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2.</source>
        <translation>%1 のキーがありません。%2 で設定してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this account to use %2%3. Choose another model, or request access.</source>
        <translation>%1 はこのアカウントに %2 の使用を許可していません%3。別のモデルを選択するか、アクセスを申請してください。</translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;%3. Choose another one with --model, or check --endpoint.</source>
        <translation>%1 にモデル「%2」がありません%3。--model で別のモデルを選択するか、--endpoint を確認してください。</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit%2. Top it up, then run the command again to continue.</source>
        <translation>%1 のアカウントの残高がありません%2。入金してから、コマンドを再実行して続けてください。</translation>
    </message>
    <message>
        <source>The key would be sent to %1 over plain http, where others can read it. Use https, or allow it with --allow-insecure.</source>
        <translation>キーが平文の http で %1 に送られ、他人に読まれるおそれがあります。https を使用するか、--allow-insecure で許可してください。</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Check that it is running and that the network is up, then run the command again to continue.</source>
        <translation>%1 に接続できませんでした%2。動作していることとネットワークを確認してから、コマンドを再実行して続けてください。</translation>
    </message>
    <message>
        <source>Could not reach %1 at %2%3. Check that it is running there and that the network is up, then run the command again to continue.</source>
        <translation>%2 の %1 に接続できませんでした%3。そこで動作していることとネットワークを確認してから、コマンドを再実行して続けてください。</translation>
    </message>
    <message>
        <source>Could not find the address of %1%2. Check --endpoint and the network.</source>
        <translation>%1 のアドレスが見つかりませんでした%2。--endpoint とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Could not connect securely to %1%2. Check this computer&apos;s clock and the proxy.</source>
        <translation>%1 に安全に接続できませんでした%2。このコンピューターの時計とプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not allow the connection to %1%2. Check the proxy in the settings.</source>
        <translation>プロキシが %1 への接続を許可しませんでした%2。設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Run the command again to continue, or allow it more time in the settings.</source>
        <translation>%1 が時間内に応答しませんでした。コマンドを再実行して続けるか、設定で待ち時間を延ばしてください。</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again in %3 to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 による呼び出しの制限が長く続いています%2。%3後にコマンドを再実行して続けるか、--concurrency 1 で同時呼び出し数を減らしてください。</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again later to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 による呼び出しの制限が長く続いています%2。後でコマンドを再実行して続けるか、--concurrency 1 で同時呼び出し数を減らしてください。</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later to continue.</source>
        <translation>%1 がエラーを返しました%2。後でコマンドを再実行して続けてください。</translation>
    </message>
    <message numerus="yes">
        <source> with %n paper(s) left to score</source>
        <translation>
            <numerusform> (未採点の論文 %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>The monthly cap%1 has been reached%2. Raise it in the settings to continue, or run the command again next month.</source>
        <translation>月間の上限%1 に達しました%2。続けるには、設定で上限を上げるか、来月コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>The cap for the run%1 has been reached%2. Run the command again with a higher --budget to continue.</source>
        <translation>実行の上限%1 に達しました%2。続けるには、--budget の値を上げてコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so no cap can be enforced. Add its price in the settings, or run without a cap (--budget none; the monthly cap is in the settings).</source>
        <translation>%1 の価格が不明なため、上限を守れません。設定で価格を追加するか、上限なしで実行してください (--budget none。月間の上限は設定にあります)。</translation>
    </message>
    <message>
        <source>Could not read model/traits in the settings (%1). Correct it.</source>
        <translation>設定の model/traits を読み取れませんでした (%1)。修正してください。</translation>
    </message>
    <message>
        <source>Could not read the prices in the settings (%1). Correct them.</source>
        <translation>設定の価格を読み取れませんでした (%1)。修正してください。</translation>
    </message>
    <message>
        <source>Could not read the answer from %1%2. Is it the right address?</source>
        <translation>%1 の回答を読み取れませんでした%2。アドレスは正しいですか?</translation>
    </message>
    <message>
        <source>No model is set. Choose one with --model or in the window.</source>
        <translation>モデルが設定されていません。--model またはウィンドウで選択してください。</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. Choose one with --provider.</source>
        <translation>不明なプロバイダー「%1」。--provider で選択してください。</translation>
    </message>
    <message>
        <source>This service has no usual address. Set it with --endpoint.</source>
        <translation>このサービスには通常のアドレスがありません。--endpoint で指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct --endpoint, OPENAI_BASE_URL or the settings.</source>
        <translation>「%1」は Web アドレスではありません。--endpoint、OPENAI_BASE_URL または設定を修正してください。</translation>
    </message>
    <message>
        <source>The proxy in the settings is not valid. Correct it.</source>
        <translation>設定のプロキシが正しくありません。修正してください。</translation>
    </message>
    <message>
        <source>%1 rejected the call%2. Check --model and the settings.</source>
        <translation>%1 が呼び出しを拒否しました%2。--model と設定を確認してください。</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached%1. Ask its owner to raise it with `winnow-cli lab cap`, or run the command again next month.</source>
        <translation>ラボの月間の上限に達しました%1。`winnow-cli lab cap` で上限を上げるよう所有者に依頼するか、来月コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a category. Write categories like cs.LG,cs.AI.</source>
        <translation>「%1」はカテゴリではありません。cs.LG,cs.AI のように指定してください。</translation>
    </message>
    <message>
        <source>Unknown announce type &quot;%1&quot;. Use new, cross, replace or replace-cross.</source>
        <translation>不明な発表の種類「%1」。new、cross、replace、replace-cross のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use score or rank.</source>
        <translation>不明な順序「%1」。score または rank を使用してください。</translation>
    </message>
    <message>
        <source>Papers can&apos;t be grouped by &quot;%1&quot;. Use topic or none.</source>
        <translation>論文を「%1」でグループ化することはできません。topic または none を使用してください。</translation>
    </message>
    <message>
        <source>Use only one of --categories, --feed and --sample.</source>
        <translation>--categories、--feed、--sample は 1 つだけ使用してください。</translation>
    </message>
    <message>
        <source>--catch-up can&apos;t be used with --feed, --sample or --day.</source>
        <translation>--catch-up は --feed、--sample、--day と一緒に使えません。</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet. Give some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation>フォロー中のカテゴリがまだありません。--categories cs.LG,cs.AI で指定するか、ウィンドウで選択するか、--sample を試してください。</translation>
    </message>
    <message>
        <source>Fetch these categories instead of those you follow.</source>
        <translation>フォロー中のカテゴリの代わりに、これらのカテゴリを取得する。</translation>
    </message>
    <message>
        <source>Read a saved file instead of downloading: a feed, a response of arXiv&apos;s query API or OAI-PMH, its daily email, or a listing page; gzipped or not. May be repeated; - is standard input.</source>
        <translation>ダウンロードせず、保存済みのファイルを読み込む: フィード、arXiv のクエリ API や OAI-PMH の応答、日次メール、新着一覧のページ。gzip 圧縮も可。繰り返し指定可。- は標準入力。</translation>
    </message>
    <message>
        <source>Scan only these kinds: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation>これらの種類だけを走査する: new, cross, replace, replace-cross (既定: new,cross)。</translation>
    </message>
    <message>
        <source>Scan only papers whose primary category is one of those fetched.</source>
        <translation>主カテゴリが取得対象のカテゴリである論文だけを走査する。</translation>
    </message>
    <message>
        <source>Read the built-in sample day; no network needed.</source>
        <translation>内蔵のサンプル日を読み込む。ネットワーク不要。</translation>
    </message>
    <message>
        <source>Also fetch missed days: those among the last DAYS announcement days, or all since the first day in the library (at most 90 days).</source>
        <translation>逃した日も取得する: 直近 DAYS 発表日のうちの分、またはライブラリの最初の日以降のすべて (最大 90 日)。</translation>
    </message>
    <message>
        <source>The scorer: builtin, which needs no key and no network, or llm, a language model (implied by --model, --provider and --endpoint).</source>
        <translation>採点器: builtin はキーもネットワークも不要。llm は言語モデル (--model、--provider、--endpoint を指定すると自動的に選ばれる)。</translation>
    </message>
    <message>
        <source>Score with the criteria in this file; they become the current ones.</source>
        <translation>このファイルの基準で採点する。これが現在の基準になる。</translation>
    </message>
    <message>
        <source>Only estimate what scoring would take: calls, tokens and cost.</source>
        <translation>採点に必要な呼び出し、トークン、費用を見積もるだけにする。</translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation>ダイジェストをこのファイルに書き込む。</translation>
    </message>
    <message>
        <source>markdown (default), html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>markdown (既定), html, json, bot-json, bibtex, ris または csl-json。</translation>
    </message>
    <message>
        <source>Replace an existing file, even if somebody has edited it.</source>
        <translation>編集されていても、既存のファイルを置き換える。</translation>
    </message>
    <message>
        <source>Least relevance for a paper to be in the digest, 0 to 10.</source>
        <translation>ダイジェストに入る論文の最低の関連度 (0 〜 10)。</translation>
    </message>
    <message>
        <source>Least novelty for a paper to be in the digest, 0 to 10.</source>
        <translation>ダイジェストに入る論文の最低の新規性 (0 〜 10)。</translation>
    </message>
    <message>
        <source>Order the papers of the digest by score or rank.</source>
        <translation>ダイジェストの論文を score または rank で並べる。</translation>
    </message>
    <message>
        <source>Group the papers under headings by topic, or none.</source>
        <translation>論文を topic (トピック) ごとの見出しでまとめる。none はまとめない。</translation>
    </message>
    <message>
        <source>Begin Markdown with front matter: day, criteria, model, counts, cost and failures as YAML.</source>
        <translation>Markdown をフロントマターで始める: 日、基準、モデル、件数、費用、失敗を YAML で記す。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; use YYYY-MM-DD.</source>
        <translation>「%1」は日付ではありません。YYYY-MM-DD の形式を使用してください。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 には %2 から %3 までの数を指定します。「%4」は使えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct WINNOW_ARXIV_URL.</source>
        <translation>「%1」は Web アドレスではありません。WINNOW_ARXIV_URL を修正してください。</translation>
    </message>
    <message>
        <source>Unknown scorer &quot;%1&quot;. Use builtin or llm.</source>
        <translation>不明な採点器「%1」。builtin または llm を使用してください。</translation>
    </message>
    <message>
        <source>--%1 works only with a language model. Add --scorer llm, or leave it out.</source>
        <translation>--%1 は言語モデルでのみ使えます。--scorer llm を付けるか、これを外してください。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Use markdown, html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>不明な形式「%1」。markdown、html、json、bot-json、bibtex、ris、csl-json のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>予期しない引数「%1」。</translation>
    </message>
    <message>
        <source>unlike the papers you keep (below %1 % recall)</source>
        <translation>キープする論文と似ていない (再現率 %1 % 未満)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Rel</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%2 人中 %1 人がキープ</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>ラボ</translation>
    </message>
    <message>
        <source>The criteria have no topic &quot;%1&quot;. Topics: %2.</source>
        <translation>基準にトピック「%1」はありません。トピック: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches several topics: %2. Give more of the name.</source>
        <translation>「%1」は複数のトピックに一致します: %2。名前をもっと長く指定してください。</translation>
    </message>
    <message>
        <source>The criteria have no topics to pause.</source>
        <translation>基準に一時停止できるトピックがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last active topic. Resume another one first.</source>
        <translation>「%1」は最後の有効なトピックです。先に別のトピックを再開してください。</translation>
    </message>
    <message>
        <source>No topic is paused.</source>
        <translation>一時停止中のトピックはありません。</translation>
    </message>
    <message>
        <source>Version %1 is in use.</source>
        <translation>バージョン %1 を使用中です。</translation>
    </message>
    <message>
        <source>%1 Paused: %2.</source>
        <translation>%1 一時停止中: %2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>採点中 %1 / %2</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a week; use 2026-W31, or any day of it.</source>
        <translation>「%1」は週ではありません。2026-W31 の形式か、その週のいずれかの日を使用してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month; use 2026-07.</source>
        <translation>「%1」は月ではありません。2026-07 の形式を使用してください。</translation>
    </message>
    <message>
        <source>--to is before --from. Swap them.</source>
        <translation>--to が --from より前です。入れ替えてください。</translation>
    </message>
    <message>
        <source>The digest of a week, as 2026-W31 or any day of it (default: the week of the newest day in the library).</source>
        <translation>1 週間のダイジェスト。2026-W31 またはその週のいずれかの日 (既定: ライブラリで最も新しい日の週)。</translation>
    </message>
    <message>
        <source>The digest of a month, as 2026-07 (default: the month of the newest day in the library).</source>
        <translation>1 か月のダイジェスト。2026-07 の形式 (既定: ライブラリで最も新しい日の月)。</translation>
    </message>
    <message>
        <source>The first day of the digest.</source>
        <translation>ダイジェストの最初の日。</translation>
    </message>
    <message>
        <source>The last day of the digest.</source>
        <translation>ダイジェストの最後の日。</translation>
    </message>
    <message>
        <source>Only papers that match this search, in the whole library or in the given days.</source>
        <translation>この検索に一致する論文だけ。対象はライブラリ全体または指定した日。</translation>
    </message>
    <message>
        <source>Use only one of --day, --week, --month, or --from and --to.</source>
        <translation>--day、--week、--month、および --from と --to は、いずれか 1 つだけ使用してください。</translation>
    </message>
    <message>
        <source>--search is empty. Say what to look for, or leave it out.</source>
        <translation>--search が空です。検索する内容を指定するか、これを外してください。</translation>
    </message>
    <message>
        <source>Unknown search field &quot;%1:&quot;. Use one of: %2.</source>
        <translation>不明な検索フィールド「%1:」。次のいずれかを使用してください: %2。</translation>
    </message>
    <message>
        <source>Could not read &quot;%1&quot; after %2: in the search.</source>
        <translation>検索の %2: の後の「%1」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>回答形式</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>採点の尺度</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>論文の挿入位置</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈できない</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>%1. %2 (line %3, paused)</source>
        <translation>%1. %2 (%3 行目、一時停止中)</translation>
    </message>
    <message>
        <source>%1. %2 (line %3)</source>
        <translation>%1. %2 (%3 行目)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>You don&apos;t follow yet: %1.</source>
        <translation>まだフォローしていない著者: %1。</translation>
    </message>
    <message>
        <source>Follow them in the window under Settings, Authors, to have their papers in the digest.</source>
        <translation>ウィンドウの「設定」の「著者」でフォローすると、その論文がダイジェストに入ります。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Read from the scoring prompt:</source>
        <translation>採点プロンプトから読み取った内容:</translation>
    </message>
    <message>
        <source>Wanted in any topic</source>
        <translation>全トピック共通の対象</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>あれば望ましい</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>対象外キーワード</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>応用キーワード</translation>
    </message>
    <message>
        <source>No topics were found, so the built-in scorer has nothing to go by. Number your topics and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation>トピックが見つからないため、内蔵採点器の手がかりがありません。トピックに番号を付け、それぞれを「Relevant: …」の行で説明してください。</translation>
    </message>
    <message>
        <source>the server has no page for this day (%1). Try again later.</source>
        <translation>サーバーにこの日のページがありません (%1)。後で再試行してください。</translation>
    </message>
    <message>
        <source>the feed is for %1, not for the day requested; nothing was stored. Leave out --day to accept it.</source>
        <translation>フィードは指定した日ではなく %1 のものでした。何も保存していません。受け入れるには --day を外してください。</translation>
    </message>
    <message>
        <source>arXiv has no such feed%1. Check the category.</source>
        <translation>arXiv にそのようなフィードはありません%1。カテゴリを確認してください。</translation>
    </message>
    <message>
        <source>%1, line %2%3: %4</source>
        <translation>%1、%2 行目%3: %4</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: ほか %2 件。</translation>
    </message>
    <message>
        <source>%1: damaged entries: %2. The others were stored; fetch again later.</source>
        <translation>%1: 破損した項目: %2 件。ほかは保存しました。後でもう一度取得してください。</translation>
    </message>
    <message>
        <source>%1 could not be fetched completely: %2 Try again later: winnow-cli fetch --catch-up.</source>
        <translation>%1 を完全には取得できませんでした: %2 後で再試行してください: winnow-cli fetch --catch-up</translation>
    </message>
    <message>
        <source>only %2 entries of %1 could be fetched. Try again later: winnow-cli fetch --catch-up.</source>
        <translation>%1 は %2 件の項目しか取得できませんでした。後で再試行してください: winnow-cli fetch --catch-up</translation>
    </message>
    <message>
        <source>arXiv announces nothing on weekends and holidays; the next listing is that of %1.</source>
        <translation>arXiv は週末と休日には発表を行いません。次の新着一覧は %1 のものです。</translation>
    </message>
    <message>
        <source>nothing was announced on %1.</source>
        <translation>%1 には発表がありませんでした。</translation>
    </message>
    <message>
        <source>today&apos;s listing is not out yet; this is the one of %1.</source>
        <translation>今日の新着一覧はまだ出ていません。これは %1 のものです。</translation>
    </message>
    <message>
        <source>the listing of %1 is not out yet.</source>
        <translation>%1 の新着一覧はまだ出ていません。</translation>
    </message>
    <message>
        <source>arXiv shows the papers of %1 under the date %2. Nothing was stored; fetch again later.</source>
        <translation>arXiv が %1 の論文を %2 の日付で表示しています。何も保存していません。後でもう一度取得してください。</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>以前の日</translation>
    </message>
    <message>
        <source>%1: these papers were assigned to %2 by submission date, which is approximate; some of that day may be missing.</source>
        <translation>%1: これらの論文は投稿日によって %2 に割り当てられました。正確ではなく、その日の論文の一部が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>%1, criteria %2</source>
        <translation>%1、基準 %2</translation>
    </message>
    <message>
        <source>%1: all papers are already scored (%2)</source>
        <translation>%1: すべての論文が採点済みです (%2)</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>採点 %1 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 screened out (%2 of them by pre-screening)</source>
        <translation>スクリーニングで除外 %1 件 (うち事前スクリーニング %2 件)</translation>
    </message>
    <message>
        <source>%1 screened out</source>
        <translation>スクリーニングで除外 %1 件</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so these missed days were not fetched: %1 to %2 (%3 in all). Run winnow-cli fetch --catch-up later.</source>
        <translation>arXiv の取得に連続して失敗したため、次の逃した日は取得していません: %1 〜 %2 (計 %3 日)。後で winnow-cli fetch --catch-up を実行してください。</translation>
    </message>
    <message>
        <source>Papers completed with details that arXiv&apos;s pages lack: %1.</source>
        <translation>arXiv のページにない詳細を補った論文: %1 件。</translation>
    </message>
    <message>
        <source>Could not fetch the details that arXiv&apos;s pages lack; trying again another time: %1</source>
        <translation>arXiv のページにない詳細を取得できませんでした。次の機会に再試行します: %1</translation>
    </message>
    <message>
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>ライブラリにまだ論文がありません。先に 1 日分を取得してください: winnow-cli fetch</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch that day first, or leave out --day.</source>
        <translation>ライブラリに %1 の論文がありません。先にその日を取得するか、--day を外してください。</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch missed days with winnow-cli fetch --catch-up, or try other days or search words.</source>
        <translation>ライブラリに %1 の論文がありません。winnow-cli fetch --catch-up で逃した日を取得するか、別の日や検索語を試してください。</translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>発表 %1 件、走査 %2 件、ライブラリに新規 %3 件</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 〜 %2: %3</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>走査</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>nothing was scored</source>
        <translation>何も採点されませんでした</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>ほか %1 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) failed. Run the command again with --retry-failed to try them once more.</source>
        <translation>
            <numerusform>%n 件の論文で失敗しました。もう一度試すには、--retry-failed を付けてコマンドを再実行してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary of %n paper(s) by %1: one call, about %2, %3</source>
        <translation>
            <numerusform>%1 による論文 %n 件の要約: 呼び出し 1 回、約 %2、%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>novelty</source>
        <translation>新規性</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>relevance of 2508.00001</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 was changed since Winnow wrote it, so it was left alone.</source>
        <translation>%1 は Winnow が書き込んだ後に変更されているため、そのままにしました。</translation>
    </message>
    <message>
        <source>%1 is a different digest that somebody has edited, so it was left alone.</source>
        <translation>%1 は編集済みの別のダイジェストなので、そのままにしました。</translation>
    </message>
    <message>
        <source>%1 has its papers in a different order and somebody has edited it, so it was left alone.</source>
        <translation>%1 は論文の順序が異なり、編集もされているため、そのままにしました。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged, as it is not text or too long. It was left alone.</source>
        <translation>%1 はテキストでないか長すぎるため、統合できません。そのままにしました。</translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, as far as this library knows, so it was left alone.</source>
        <translation>%1 は、このライブラリの記録では Winnow が書き込んだものではないため、そのままにしました。</translation>
    </message>
    <message>
        <source>Your edits were kept: %1.</source>
        <translation>保持した編集内容: %1。</translation>
    </message>
    <message>
        <source>Removed by you, so not put back: %1.</source>
        <translation>ユーザーが削除したため戻さなかったもの: %1。</translation>
    </message>
    <message>
        <source>No longer in the digest, but kept because of your edits: %1.</source>
        <translation>ダイジェストから外れたが、編集されているため残したもの: %1。</translation>
    </message>
    <message>
        <source>The papers keep the order they have in the file.</source>
        <translation>論文の順序はファイル内のままです。</translation>
    </message>
    <message>
        <source>This library does not know what Winnow wrote to the file before, so only new papers were added.</source>
        <translation>Winnow が以前このファイルに書いた内容がライブラリに記録されていないため、新しい論文だけを追加しました。</translation>
    </message>
    <message>
        <source>Your changed lines were kept in %1.</source>
        <translation>変更された行を %1 に残しました。</translation>
    </message>
    <message>
        <source>Left as they are because this library did not write them: %1.</source>
        <translation>このライブラリが書き込んだものではないため、そのままにしたもの: %1。</translation>
    </message>
    <message>
        <source>Written next to notes that can&apos;t be merged: %1.</source>
        <translation>統合できないメモの隣に書き込んだもの: %1。</translation>
    </message>
    <message>
        <source>Deleted by you, so not written again: %1.</source>
        <translation>ユーザーが削除したため、再び書き込まなかったもの: %1。</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Relevance %1</source>
        <translation>関連度 %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>新規性 %1</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>発表 %1 件</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>走査 %1 件</translation>
    </message>
    <message>
        <source>%1 in the digest</source>
        <translation>ダイジェストに %1 件</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>Topics of the day</source>
        <translation>この日のトピック</translation>
    </message>
    <message>
        <source>No papers of this day are in the digest.</source>
        <translation>この日の論文はダイジェストにありません。</translation>
    </message>
    <message>
        <source>Papers of the day</source>
        <translation>この日の論文</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>以前の日</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>arXiv digests</source>
        <translation>arXiv ダイジェスト</translation>
    </message>
    <message>
        <source>Skip to the papers</source>
        <translation>論文へ移動</translation>
    </message>
    <message>
        <source>Search the papers</source>
        <translation>論文を検索</translation>
    </message>
    <message>
        <source>Search titles, authors, topics</source>
        <translation>タイトル、著者、トピックを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a button</comment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>ほかの日</translation>
    </message>
    <message>
        <source>Made by Winnow from arXiv&apos;s announcements. Thank you to arXiv for use of its open access interoperability.</source>
        <translation>Winnow が arXiv の発表から作成しました。オープンアクセスの相互運用性を提供してくださる arXiv に感謝します。</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> ほか %Ln 名</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新規性</translation>
    </message>
    <message>
        <source>None of the topics</source>
        <translation>どのトピックにも該当しない</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search needs JavaScript. It runs in your browser and contacts no server.</source>
        <translation>検索には JavaScript が必要です。ブラウザー内で動作し、サーバーには接続しません。</translation>
    </message>
    <message>
        <source>Type words from titles, authors, topics or comments; the beginnings of words are enough.</source>
        <translation>タイトル、著者、トピック、コメントの語を入力してください。語の先頭部分だけでもかまいません。</translation>
    </message>
    <message>
        <source>Reading the index…</source>
        <translation>索引を読み込んでいます…</translation>
    </message>
    <message>
        <source>Could not read the index. Are all files of the site next to this page?</source>
        <translation>索引を読み込めませんでした。サイトのすべてのファイルがこのページの隣にありますか?</translation>
    </message>
    <message>
        <source>No papers contain all of these words.</source>
        <translation>これらの語をすべて含む論文はありません。</translation>
    </message>
    <message>
        <source>Papers found: </source>
        <translation>見つかった論文: </translation>
    </message>
    <message>
        <source>More</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in HTML&apos;s lang: de, fr, zh-CN</comment>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 年のすべて</translation>
    </message>
    <message>
        <source>No papers have a topic yet.</source>
        <translation>トピックのある論文はまだありません。</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as YYYY-MM-DD.</source>
        <translation>「%1」は日ではありません。YYYY-MM-DD の形式で書いてください。</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv listings, scored.</source>
        <translation>その日の arXiv の新着一覧を採点します。</translation>
    </message>
    <message>
        <source>The library file.</source>
        <translation>ライブラリのファイル。</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>設定ファイル。</translation>
    </message>
    <message>
        <source>The day to show, YYYY-MM-DD.</source>
        <translation>表示する日 (YYYY-MM-DD)。</translation>
    </message>
    <message>
        <source>Digests and saved feeds to read.</source>
        <translation>読み込むダイジェストと保存済みフィード。</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>バグ報告用に、ログをこのファイルに追記する: ホストごとのリクエスト、その結果、実行の状態。キーや文章は含まれない。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>winnow::Actions</name>
    <message>
        <source>&amp;Next paper</source>
        <translation>次の論文(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation>前の論文(&amp;P)</translation>
    </message>
    <message>
        <source>Next untriaged</source>
        <translation>次の未仕分け</translation>
    </message>
    <message>
        <source>Previous untriaged</source>
        <translation>前の未仕分け</translation>
    </message>
    <message>
        <source>Scroll abstract, then next untriaged</source>
        <translation>アブストラクトをスクロール、末尾で次の未仕分けへ</translation>
    </message>
    <message>
        <source>Co&amp;llapse group</source>
        <translation>グループを折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>すべてのグループを展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;One paper at a time</source>
        <translation>1 件ずつ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep and next</source>
        <translation>キープして次へ(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;kip and next</source>
        <translation>スキップして次へ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear decision</source>
        <translation>判断を消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;abstract page</source>
        <translation>アブストラクトのページを開く(&amp;A)</translation>
    </message>
    <message>
        <source>Open P&amp;DF</source>
        <translation>PDF を開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>似た論文(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown links</source>
        <translation>Markdown リンクとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>BibTeX としてコピー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paste papers</source>
        <translation>論文を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>タグを付ける(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>メモを書く(&amp;W)</translation>
    </message>
    <message>
        <source>Your relevance: 1</source>
        <translation>自分の関連度: 1</translation>
    </message>
    <message>
        <source>Your relevance: 2</source>
        <translation>自分の関連度: 2</translation>
    </message>
    <message>
        <source>Your relevance: 3</source>
        <translation>自分の関連度: 3</translation>
    </message>
    <message>
        <source>Your relevance: 4</source>
        <translation>自分の関連度: 4</translation>
    </message>
    <message>
        <source>Your relevance: 5</source>
        <translation>自分の関連度: 5</translation>
    </message>
    <message>
        <source>Your relevance: 6</source>
        <translation>自分の関連度: 6</translation>
    </message>
    <message>
        <source>Your relevance: 7</source>
        <translation>自分の関連度: 7</translation>
    </message>
    <message>
        <source>Your relevance: 8</source>
        <translation>自分の関連度: 8</translation>
    </message>
    <message>
        <source>Your relevance: 9</source>
        <translation>自分の関連度: 9</translation>
    </message>
    <message>
        <source>Your relevance: 10</source>
        <translation>自分の関連度: 10</translation>
    </message>
    <message>
        <source>Clear your relevance</source>
        <translation>自分の関連度を消去</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s papers</source>
        <translation>今日の論文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Score this day</source>
        <translation>この日を採点(&amp;S)</translation>
    </message>
    <message>
        <source>Score this paper any&amp;way</source>
        <translation>この論文をそれでも採点(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Retry failed papers</source>
        <translation>失敗した論文を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>一時停止/再開(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Read saved feeds…</source>
        <translation>保存済みフィードを読み込む(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import digests…</source>
        <translation>ダイジェストをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;folder of digests…</source>
        <translation>ダイジェストのフォルダーをインポート(&amp;F)…</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple day</source>
        <translation>サンプル日を試す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>論文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>基準(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>ダイジェスト(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Map and funnel</source>
        <translation>マップとファネル(&amp;M)</translation>
    </message>
    <message>
        <source>Run de&amp;tails</source>
        <translation>実行の詳細(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export digest…</source>
        <translation>ダイジェストをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as &amp;web pages…</source>
        <translation>Web ページとしてエクスポート(&amp;W)…</translation>
    </message>
    <message>
        <source>Export &amp;notes of kept papers…</source>
        <translation>キープした論文のメモをエクスポート(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back up library…</source>
        <translation>ライブラリをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Rest&amp;ore backup…</source>
        <translation>バックアップを復元(&amp;O)…</translation>
    </message>
    <message>
        <source>Save criteria as new &amp;version</source>
        <translation>基準を新しいバージョンとして保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Winnow</source>
        <translation>Winnow について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Reading and copying</source>
        <translation>閲覧とコピー</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Papers and scores</source>
        <translation>論文とスコア</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>論文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Score in a &amp;batch…</source>
        <translation>バッチで採点(&amp;B)…</translation>
    </message>
    <message>
        <source>Score &amp;days…</source>
        <translation>期間を採点(&amp;D)…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>winnow::AdvancedTab</name>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>Web アドレスではありません。https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>アドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or a server on this machine.</source>
        <translation>http は暗号化されません。https か、このマシン上のサーバーを使用してください。</translation>
    </message>
    <message>
        <source>Address of arXiv’s feeds</source>
        <translation>arXiv のフィードのアドレス</translation>
    </message>
    <message>
        <source>A mirror, for instance. Leave empty for arXiv itself.</source>
        <translation>ミラーなど。arXiv そのものを使う場合は空のままにします。</translation>
    </message>
    <message>
        <source>Address of arXiv’s &amp;feeds</source>
        <translation>arXiv のフィードのアドレス(&amp;F)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細設定(&amp;V)</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationActions</name>
    <message numerus="yes">
        <source>Tag %n paper(s)…</source>
        <translation>
            <numerusform>論文 %n 件にタグを付ける…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件の自分の関連度</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似た論文</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationPanel</name>
    <message>
        <source>Your relevance</source>
        <translation>自分の関連度</translation>
    </message>
</context>
<context>
    <name>winnow::Annotator</name>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>論文 %n 件にタグ「%1」を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件からタグ「%1」を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s): %1</source>
        <translation>
            <numerusform>論文 %n 件の自分の関連度: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s) cleared</source>
        <translation>
            <numerusform>論文 %n 件の自分の関連度を消去しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AppearanceTab</name>
    <message>
        <source>Follow system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>The language changes when Winnow is restarted.</source>
        <translation>言語は Winnow を再起動すると変わります。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>外観(&amp;E)</translation>
    </message>
</context>
<context>
    <name>winnow::AuthorsTab</name>
    <message>
        <source>&amp;Followed authors, one per line</source>
        <translation>フォローする著者 (1 行に 1 人)(&amp;F)</translation>
    </message>
    <message>
        <source>Followed authors, one per line</source>
        <translation>フォローする著者 (1 行に 1 人)</translation>
    </message>
    <message>
        <source>Ada Lovelace
Emmy Noether</source>
        <translation>Ada Lovelace
Emmy Noether</translation>
    </message>
    <message>
        <source>Their papers are in every digest. Case, accents and TeX do not matter.</source>
        <translation>これらの著者の論文はすべてのダイジェストに入ります。大文字と小文字、アクセント記号、TeX の違いは無視されます。</translation>
    </message>
    <message>
        <source>Sorts their papers as if relevance and novelty added up to this; 20 puts them first.</source>
        <translation>関連度と新規性の合計がこの値であるとみなして論文を並べます。20 なら先頭になります。</translation>
    </message>
    <message>
        <source>&amp;Score of an author match</source>
        <translation>著者一致のスコア(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>著者(&amp;U)</translation>
    </message>
</context>
<context>
    <name>winnow::AutoFetch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>that were caught up</comment>
        <translation>
            <numerusform>%n 日分</numerusform>
        </translation>
    </message>
    <message>
        <source>Caught up: %1, %2</source>
        <comment>days, papers</comment>
        <translation>逃した分を取得しました: %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Score with %1…</source>
        <translation>%1 で採点…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>winnow::BatchCommand</name>
    <message>
        <source>List batches, store their answers, or cancel one.</source>
        <translation>バッチを一覧表示する、回答を保存する、またはキャンセルする。</translation>
    </message>
    <message>
        <source>winnow-cli score --batch sends calls to the service&apos;s batch queue: answers within a day, usually at half the price.

status (the default) lists the batches in progress, without contacting a service. read checks them at their services and stores the answers; so do score --batch and run. Papers that come back without a score are sent again by the next score, with or without --batch. cancel stops a batch; answers given until then are paid for, and read stores them. A batch that the service no longer knows is looked for over seven days; one sent with another key is never given up. forget allows the papers of such a batch to be sent, and paid for, again.

--json prints an object: batches (id, state: preparing, uploaded, sent, reading, exported or closed, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, looked, papers, calls, open, answered, missing, reserved (US dollars), note), papers_sent, calls_sent, calls_left, reserved and error (code, detail, place).

Examples:
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</source>
        <translation>winnow-cli score --batch は呼び出しをサービスのバッチ待ち行列に送ります。回答は 1 日以内に届き、通常は半額です。

status (既定) は、サービスに接続せずに進行中のバッチを一覧表示します。read はサービスでバッチを確認し、回答を保存します。score --batch と run も同じことをします。スコアが得られなかった論文は、次の score で (--batch の有無にかかわらず) 再送されます。cancel はバッチを停止します。それまでの回答は課金対象で、read で保存できます。サービスで見つからなくなったバッチは 7 日間探します。別のキーで送信したバッチは、あきらめることなく探し続けます。forget を使うと、そのようなバッチの論文を再送できるようになります (再び課金されます)。

--json はオブジェクトを出力します: batches (id, state: preparing, uploaded, sent, reading, exported, closed のいずれか, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, looked, papers, calls, open, answered, missing, reserved (米ドル), note), papers_sent, calls_sent, calls_left, reserved, error (code, detail, place)。

例:
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</translation>
    </message>
    <message>
        <source>Also list finished batches.</source>
        <translation>終了したバッチも一覧表示する。</translation>
    </message>
    <message>
        <source>With read and cancel: continue until no batch is in progress.</source>
        <translation>read と cancel で使用: 進行中のバッチがなくなるまで続ける。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, read, cancel or forget.</source>
        <translation>不明な引数「%1」。status、read、cancel、forget のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>予期しない引数「%1」。</translation>
    </message>
    <message>
        <source>Give the number of the batch, as in winnow-cli batch %1 3. winnow-cli batch lists them.</source>
        <translation>winnow-cli batch %1 3 のように、バッチの番号を指定してください。番号は winnow-cli batch で一覧表示できます。</translation>
    </message>
    <message>
        <source>Batch %1 is not in progress. winnow-cli batch lists those that are.</source>
        <translation>バッチ %1 は進行中ではありません。進行中のものは winnow-cli batch で一覧表示できます。</translation>
    </message>
    <message>
        <source>Batch %1 was written to a file and can only be forgotten: winnow-cli batch forget %1.</source>
        <translation>バッチ %1 はファイルに書き出されたもので、破棄しかできません: winnow-cli batch forget %1</translation>
    </message>
    <message>
        <source>No batch is in progress.</source>
        <translation>進行中のバッチはありません。</translation>
    </message>
    <message>
        <source>Forgotten. Its unanswered papers can be sent again.</source>
        <translation>破棄しました。回答のない論文は再送できます。</translation>
    </message>
    <message>
        <source>The lab hears of it at the next sync.</source>
        <translation>ラボには次の同期で伝わります。</translation>
    </message>
</context>
<context>
    <name>winnow::BatchController</name>
    <message>
        <source>Batches and their progress</source>
        <translation>バッチとその進み具合</translation>
    </message>
    <message>
        <source>A batch failed: %1. Fix the cause, then send its papers again.</source>
        <translation>バッチが失敗しました: %1。原因を取り除いてから、論文を再送してください。</translation>
    </message>
    <message>
        <source>The service can&apos;t find a batch with this key. Winnow keeps looking; History shows which batch it is.</source>
        <translation>このキーのバッチがサービスに見つかりません。引き続き探します。どのバッチかは履歴で確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent in a batch. Answers take up to a day.</source>
        <translation>
            <numerusform>論文 %Ln 件をバッチで送信しました。回答には最長で 1 日かかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>進行中のバッチのために確保した金額: 最大 %1。</translation>
    </message>
    <message>
        <source>There is nothing left to send in a batch.</source>
        <translation>バッチで送信するものは残っていません。</translation>
    </message>
    <message>
        <source>The service has lost batch %1. Score its papers again.</source>
        <translation>バッチ %1 はサービス側で失われました。論文をもう一度採点してください。</translation>
    </message>
    <message>
        <source>The batch is done; its papers are scored.</source>
        <translation>バッチが完了し、論文が採点されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) got no score from the batch.</source>
        <translation>
            <numerusform>論文 %Ln 件はバッチでスコアが付きませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::BatchList</name>
    <message>
        <source>&amp;Check now</source>
        <translation>今すぐ確認(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the batch…</source>
        <translation>バッチをキャンセル…</translation>
    </message>
    <message>
        <source>Forget the batch…</source>
        <translation>バッチを破棄…</translation>
    </message>
    <message>
        <source>Keep the batch</source>
        <translation>バッチを残す</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Ask the service for progress, and store finished answers</source>
        <translation>進み具合をサービスに問い合わせ、完了した回答を保存します</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>バッチをキャンセル</translation>
    </message>
    <message>
        <source>Cancel batch %1? Answers so far are paid for and kept.</source>
        <translation>バッチ %1 をキャンセルしますか? これまでの回答は課金対象となり、保持されます。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again may cost up to %2 more.</source>
        <translation>バッチ %1 を破棄しますか? 論文を採点し直すと、さらに最大 %2 かかることがあります。</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again will cost more.</source>
        <translation>バッチ %1 を破棄しますか? 論文を採点し直すと、さらに費用がかかります。</translation>
    </message>
</context>
<context>
    <name>winnow::BatchSession</name>
    <message>
        <source>Waiting. %1</source>
        <translation>待機中です。%1</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>バッチ %1: %2</translation>
    </message>
    <message>
        <source>The whole batch failed: %1. Fix the cause, then send its papers again with winnow-cli score --batch.</source>
        <translation>バッチ全体が失敗しました: %1。原因を取り除いてから、winnow-cli score --batch で論文を再送してください。</translation>
    </message>
    <message>
        <source>The service knows no batch sent with this key. Winnow will look for it again; winnow-cli batch shows which one it is.</source>
        <translation>このキーで送信したバッチがサービスに見つかりません。後でもう一度探します。どのバッチかは winnow-cli batch で確認できます。</translation>
    </message>
</context>
<context>
    <name>winnow::BatchTableModel</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>a batch was sent</comment>
        <translation>M月d日 (ddd) HH:mm</translation>
    </message>
    <message>
        <source>The most that its open calls may cost; the rest is released afterwards</source>
        <translation>未完了の呼び出しにかかる最大の費用。残額は後で解放されます</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>確保額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>winnow::BatchWords</name>
    <message>
        <source>Not found at the service; still looking</source>
        <translation>サービスで見つからず、探しています</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ処理中</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル処理中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Running %1 of %2</source>
        <translation>処理中 %1 / %2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Refused: the service&apos;s queue was full</source>
        <translation>拒否: サービスの待ち行列が満杯</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Lost by the service</source>
        <translation>サービス側で紛失</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Exported to a file</source>
        <translation>ファイルに書き出し済み</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1、%n 件が欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>sent with another key; enter that key, or forget the batch</source>
        <translation>別のキーで送信されています。そのキーを入力するか、バッチを破棄してください</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in progress</source>
        <translation>
            <numerusform>進行中のバッチ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: %1</source>
        <comment>its state</comment>
        <translation>バッチ: %1</translation>
    </message>
</context>
<context>
    <name>winnow::BlockedPage</name>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation>ライブラリを開けません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>winnow::CalendarPane</name>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Hide the calendar</source>
        <translation>カレンダーを隠す</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>カレンダーを表示</translation>
    </message>
    <message>
        <source>%1, calendar shown</source>
        <translation>%1、カレンダー表示中</translation>
    </message>
    <message>
        <source>Calendar, hidden</source>
        <translation>カレンダー、非表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>winnow::CallModel</name>
    <message>
        <source>≈ %1</source>
        <comment>tokens that were guessed</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of a call</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>アブストラクト</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>論文 %1 件</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>費用 %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt token(s)</source>
        <translation>
            <numerusform>プロンプト %Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cached</source>
        <translation>
            <numerusform>うちキャッシュ %Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer token(s)</source>
        <translation>
            <numerusform>回答 %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not report these; they are estimates.</source>
        <translation>サービスから報告がないため、これらは推定値です。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>すべて読み取り</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>一部を読み取り</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>cut off at the token limit</source>
        <translation>トークン上限で途切れ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>回答なし</translation>
    </message>
</context>
<context>
    <name>winnow::CallPanel</name>
    <message>
        <source>Run details</source>
        <translation>実行の詳細</translation>
    </message>
    <message>
        <source>Close run details</source>
        <translation>実行の詳細を閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Run details · %1</source>
        <translation>実行の詳細 · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>winnow::CallView</name>
    <message>
        <source>Calls to the model</source>
        <translation>モデルの呼び出し</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>回答のテキスト</translation>
    </message>
    <message>
        <source>Select a call to see its result.</source>
        <translation>呼び出しを選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>winnow::CategoryChooser</name>
    <message>
        <source>Search categories: machine learning, cs.LG, number theory …</source>
        <translation>カテゴリを検索: machine learning, cs.LG, number theory …</translation>
    </message>
    <message>
        <source>Search categories</source>
        <translation>カテゴリを検索</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>No categories match.</source>
        <translation>一致するカテゴリがありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No categories chosen yet.</source>
        <translation>カテゴリがまだ選択されていません。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選択中: %1</translation>
    </message>
</context>
<context>
    <name>winnow::Command</name>
    <message>
        <source>Waiting for the system&apos;s keyring, which may be asking for its password.</source>
        <translation>システムのキーリングを待っています。パスワードを求められている可能性があります。</translation>
    </message>
</context>
<context>
    <name>winnow::ComparisonPicker</name>
    <message>
        <source>Version comparison</source>
        <translation>バージョンの比較</translation>
    </message>
    <message>
        <source>Show what changed between this version and another</source>
        <translation>このバージョンと別のバージョンの違いを表示</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>%1 からの変更</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Changes up to %1</source>
        <translation>%1 までの変更</translation>
    </message>
</context>
<context>
    <name>winnow::ConfirmStrip</name>
    <message>
        <source>the sample day</source>
        <translation>サンプル日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day to be scored</comment>
        <translation>M月d日 (dddd)</translation>
    </message>
    <message>
        <source>&amp;Try for %1</source>
        <translation>%1 で試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try, price unknown</source>
        <translation>試す (価格不明)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Score for %1</source>
        <translation>%1 で採点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Score, price unknown</source>
        <translation>採点 (価格不明)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
        <source>Use the &amp;built-in scorer</source>
        <translation>内蔵採点器を使う(&amp;B)</translation>
    </message>
    <message>
        <source>Scores immediately and costs nothing</source>
        <translation>すぐに採点され、費用もかかりません</translation>
    </message>
    <message>
        <source>Try these criteria? %1</source>
        <translation>この基準を試しますか? %1</translation>
    </message>
    <message>
        <source>Score %1 to %2? %3</source>
        <translation>%1 〜 %2 を採点しますか? %3</translation>
    </message>
    <message>
        <source>Score this paper? %1</source>
        <translation>この論文を採点しますか? %1</translation>
    </message>
    <message>
        <source>Score %1? %2</source>
        <translation>%1 を採点しますか? %2</translation>
    </message>
    <message>
        <source>Nothing is scored (Esc)</source>
        <translation>何も採点しません (Esc)</translation>
    </message>
    <message>
        <source>Score later with Ctrl+R (Esc)</source>
        <translation>後で Ctrl+R で採点できます (Esc)</translation>
    </message>
    <message>
        <source>In a b&amp;atch…</source>
        <translation>バッチで(&amp;A)…</translation>
    </message>
    <message>
        <source>Half the price at most services, within a day; you see the price first</source>
        <translation>多くのサービスで半額、1 日以内。先に価格を確認できます</translation>
    </message>
</context>
<context>
    <name>winnow::CostController</name>
    <message>
        <source>&amp;Move it to the end</source>
        <translation>末尾に移動(&amp;M)</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaCommand</name>
    <message>
        <source>Show or change the criteria and their versions.</source>
        <translation>基準とそのバージョンを表示または変更する。</translation>
    </message>
    <message>
        <source>With export: overwrite an existing file.</source>
        <translation>export で使用: 既存のファイルを上書きする。</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite は export でのみ使えます。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use show, list, use, import, export, pause or resume.</source>
        <translation>不明な引数「%1」。show、list、use、import、export、pause、resume のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Give a topic: winnow-cli criteria %1 TOPIC. `winnow-cli criteria show` lists them.</source>
        <translation>トピックを指定してください: winnow-cli criteria %1 TOPIC。トピックは `winnow-cli criteria show` で一覧表示できます。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>予期しない引数「%1」。</translation>
    </message>
    <message>
        <source>Give a version, as in winnow-cli criteria use 2. `winnow-cli criteria list` lists them.</source>
        <translation>winnow-cli criteria use 2 のように、バージョンを指定してください。バージョンは `winnow-cli criteria list` で一覧表示できます。</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli criteria %1 FILE.</source>
        <translation>ファイルを指定してください: winnow-cli criteria %1 FILE</translation>
    </message>
    <message>
        <source>The criteria have no version %1. `winnow-cli criteria list` lists the versions.</source>
        <translation>基準にバージョン %1 はありません。バージョンは `winnow-cli criteria list` で一覧表示できます。</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Import it if you edited it, choose another file, or add --overwrite.</source>
        <translation>%1 はすでに存在し、変更していません。編集したものならインポートしてください。そうでなければ、別のファイルを選択するか --overwrite を付けてください。</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaController</name>
    <message>
        <source>You now follow %1. Every digest has all their papers.</source>
        <translation>%1 をフォローしました。その論文はすべてダイジェストに入ります。</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaFiles</name>
    <message>
        <source>Markdown (*.md *.markdown *.txt)</source>
        <translation>Markdown (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Import criteria</source>
        <translation>基準をインポート</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>基準をエクスポート</translation>
    </message>
    <message>
        <source>criteria</source>
        <comment>file name</comment>
        <translation>criteria</translation>
    </message>
    <message>
        <source>Criteria exported to %1</source>
        <translation>基準を %1 にエクスポートしました</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaHeader</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>このバージョンを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Versi&amp;on</source>
        <translation>バージョン(&amp;O)</translation>
    </message>
    <message>
        <source>Score papers with this version from now on</source>
        <translation>今後はこのバージョンで論文を採点します</translation>
    </message>
    <message>
        <source>Import criteria from a Markdown file or a digest</source>
        <translation>Markdown ファイルまたはダイジェストから基準をインポート</translation>
    </message>
    <message>
        <source>Export the criteria to a Markdown file</source>
        <translation>基準を Markdown ファイルにエクスポート</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaPage</name>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln 行追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>%Ln 行削除</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes in this prompt</source>
        <translation>このプロンプトに変更なし</translation>
    </message>
    <message>
        <source>your unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>%1 から %2 へ: %3。</translation>
    </message>
    <message>
        <source>There are changes in: %1.</source>
        <translation>変更があるプロンプト: %1。</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>約 %Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A typical day of %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件の標準的な日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This day of %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件のこの日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The price of %3 is unknown.</source>
        <translation>%1: %2。%3 の価格は不明です。</translation>
    </message>
    <message>
        <source>%1: %2, %3 with %4</source>
        <translation>%1: %2、%4 で %3</translation>
    </message>
    <message>
        <source>%1: %2, free with %3</source>
        <translation>%1: %2、%3 で無料</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) come after the line for the papers, where no service can cache them.</source>
        <translation>
            <numerusform>論文の挿入行より後に %Ln トークンあり、この部分はどのサービスでもキャッシュされません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With the line at the end, a typical day costs %2 less.</source>
        <translation>%1 この行を末尾に置くと、標準的な日の費用が %2 減ります。</translation>
    </message>
    <message>
        <source>%1 With the line at the end, this day costs %2 less.</source>
        <translation>%1 この行を末尾に置くと、この日の費用が %2 減ります。</translation>
    </message>
    <message>
        <source>Saved as version %1. The next run uses it.</source>
        <translation>バージョン %1 として保存しました。次の実行から使用されます。</translation>
    </message>
    <message>
        <source>The text is the same as version %1, which is now in use.</source>
        <translation>本文はバージョン %1 と同じです。そのバージョンを使用中にしました。</translation>
    </message>
    <message>
        <source>Version %1 is now in use.</source>
        <translation>バージョン %1 を使用中にしました。</translation>
    </message>
    <message>
        <source>Reverted to the version in use. Undo in the editor restores your text.</source>
        <translation>使用中のバージョンに戻しました。エディターで元に戻すと、編集していた文章が復元されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Imported. Save it as a new version to use it; undo restores the old text.</source>
        <translation>インポートしました。使用するには新しいバージョンとして保存してください。元に戻すと以前の文章が復元されます。</translation>
    </message>
    <message>
        <source>The text has changed in the meantime. Try again.</source>
        <translation>その間に文章が変わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This can&apos;t be written into the text for you. Edit the text yourself.</source>
        <translation>これは自動では文章に書き込めません。文章を自分で編集してください。</translation>
    </message>
    <message>
        <source>Written into the text. Undo in the editor removes it.</source>
        <translation>文章に書き込みました。エディターで元に戻すと取り除かれます。</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>一時停止中: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused</source>
        <translation>
            <numerusform>%Ln 件のトピックが一時停止中</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty. Describe what you want to read.</source>
        <translation>採点プロンプトが空です。読みたい論文について書いてください。</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1. A language model would see no papers.</source>
        <translation>採点プロンプトに行 %1 がありません。このままでは言語モデルに論文が渡りません。</translation>
    </message>
    <message>
        <source>The scoring prompt has more than one line %1. Keep only one.</source>
        <translation>採点プロンプトに行 %1 が複数あります。1 つだけ残してください。</translation>
    </message>
    <message>
        <source>No topics or keywords were found in the scoring prompt, so the built-in scorer has nothing to compare papers with.</source>
        <translation>採点プロンプトにトピックもキーワードも見つからないため、内蔵採点器は論文と比べるものがありません。</translation>
    </message>
    <message>
        <source>Default criteria</source>
        <translation>既定の基準</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>一時停止: %1。</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>再開: %1。</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation>保存済みのバージョンを表示しています。&lt;a href=&quot;back&quot;&gt;未保存の変更に戻る&lt;/a&gt;</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation>保存済みのバージョンを表示しています。&lt;a href=&quot;back&quot;&gt;使用中のバージョンに戻る&lt;/a&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaReview</name>
    <message>
        <source>Insert &amp;line</source>
        <translation>行を挿入(&amp;L)</translation>
    </message>
</context>
<context>
    <name>winnow::DayMap</name>
    <message>
        <source>By topic</source>
        <translation>トピック別</translation>
    </message>
    <message>
        <source>Colour the map&apos;s papers by topic</source>
        <translation>マップの論文をトピックで色分け</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>この日のファネル</translation>
    </message>
    <message>
        <source>The day&apos;s funnel: %1</source>
        <translation>この日のファネル: %1</translation>
    </message>
    <message numerus="yes">
        <source>Relevance → × novelty ↑ · %Ln inside the cut-offs</source>
        <translation>
            <numerusform>関連度 → × 新規性 ↑ · しきい値内 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide map and funnel</source>
        <translation>マップとファネルを隠す</translation>
    </message>
    <message>
        <source>Show map and funnel</source>
        <translation>マップとファネルを表示</translation>
    </message>
</context>
<context>
    <name>winnow::DecideCommand</name>
    <message>
        <source>Record decisions on papers.</source>
        <translation>論文についての判断を記録する。</translation>
    </message>
    <message>
        <source>In a file, each line is an ID and a decision; blank lines and text after a # are ignored. If a line is wrong it is reported, and nothing is recorded. Winnow learns from what you keep and skip: see winnow-cli learn --help.

--json prints an object: changed, and decided, an array of objects with id and decision (null after clear).

Examples:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</source>
        <translation>ファイルでは 1 行に ID と判断を 1 つずつ書きます。空行と # 以降は無視されます。誤った行があると、それを報告して何も記録しません。Winnow はキープとスキップから学習します。winnow-cli learn --help を参照してください。

--json はオブジェクトを出力します: changed と、id と decision (clear の後は null) を持つオブジェクトの配列 decided。

例:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</translation>
    </message>
    <message>
        <source>Read lines of ID STATE from this file; - is standard input.</source>
        <translation>このファイルから「ID 状態」の行を読み込む。- は標準入力。</translation>
    </message>
    <message>
        <source>Give either a paper and a decision, or --from FILE.</source>
        <translation>論文と判断の組か、--from FILE のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Give a paper and a decision: winnow-cli decide ID keep|skip|later|clear.</source>
        <translation>論文と判断を指定してください: winnow-cli decide ID keep|skip|later|clear</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID.</source>
        <translation>「%1」は arXiv ID ではありません。</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or clear.</source>
        <translation>不明な判断「%1」。keep、skip、later、clear のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>%1 contains no decisions.</source>
        <translation>%1 に判断が含まれていません。</translation>
    </message>
    <message>
        <source>%1 is not in the library; nothing was recorded.</source>
        <translation>%1 はライブラリにありません。何も記録されませんでした。</translation>
    </message>
</context>
<context>
    <name>winnow::Details</name>
    <message>
        <source>You follow %1</source>
        <translation>%1 をフォロー中です</translation>
    </message>
    <message>
        <source>Papers by %1, or follow them</source>
        <translation>%1 の論文を表示、またはフォロー</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 名</numerusform>
        </translation>
    </message>
    <message>
        <source>abs ↗</source>
        <translation>abs ↗</translation>
    </message>
    <message>
        <source>The abstract page at arXiv</source>
        <translation>arXiv のアブストラクトのページ</translation>
    </message>
    <message>
        <source>pdf ↗</source>
        <translation>pdf ↗</translation>
    </message>
    <message>
        <source>The PDF at arXiv</source>
        <translation>arXiv の PDF</translation>
    </message>
    <message>
        <source>html ↗</source>
        <translation>html ↗</translation>
    </message>
    <message>
        <source>The paper as a web page at arXiv</source>
        <translation>arXiv の Web ページ版の論文</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>関連度 %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>新規性 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Score it anyway</source>
        <translation>それでも採点</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>built-in scorer %1</source>
        <translation>内蔵採点器 %1</translation>
    </message>
    <message>
        <source>your taste %1</source>
        <translation>自分の好み %1</translation>
    </message>
    <message>
        <source>Rank %1 of the day, combining %2</source>
        <translation>この日の順位 %1 (%2 の総合)</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>キープする論文との類似点: %1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>キープする論文との相違点: %1</translation>
    </message>
    <message>
        <source>Withdrawn by its authors.</source>
        <translation>著者により撤回されています。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The abstract does not say %1.</source>
        <comment>quotations</comment>
        <translation>アブストラクトに%1という記述はありません。</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>ほかの分野: %1</translation>
    </message>
    <message>
        <source>for v%1</source>
        <translation>v%1 に対して</translation>
    </message>
    <message numerus="yes">
        <source>All scores so far: %n</source>
        <translation>
            <numerusform>これまでのすべてのスコア: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar paper(s) since %1</source>
        <comment>earlier papers of the library; %1 is a month, with its year or without</comment>
        <translation>
            <numerusform>%1以降の似た論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar papers…</source>
        <translation>似た論文を探しています…</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>似た論文</translation>
    </message>
    <message>
        <source>The library has no similar papers.</source>
        <translation>ライブラリに似た論文はありません。</translation>
    </message>
    <message>
        <source>Similar papers</source>
        <translation>似た論文</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>表に表示</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>内蔵採点器</translation>
    </message>
    <message>
        <source>%1 · criteria v%2</source>
        <translation>%1 · 基準 v%2</translation>
    </message>
    <message>
        <source>All papers on the topic %1</source>
        <translation>トピック「%1」のすべての論文</translation>
    </message>
    <message>
        <source>also </source>
        <comment>other topics</comment>
        <translation>ほか </translation>
    </message>
    <message>
        <source>Version %1 replaced version %2</source>
        <translation>第 %2 版が第 %1 版に差し替えられました</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>アブストラクト</translation>
    </message>
    <message>
        <source>Title and abstract are unchanged.</source>
        <translation>タイトルとアブストラクトに変更はありません。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>%1 of %2 kept it</source>
        <comment>members of a lab</comment>
        <translation>%2 人中 %1 人がキープ</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsController</name>
    <message>
        <source>Export notes…</source>
        <translation>メモをエクスポート…</translation>
    </message>
    <message>
        <source>You now follow %1. Their papers are in every digest.</source>
        <translation>%1 をフォローしました。その論文はすべてのダイジェストに入ります。</translation>
    </message>
    <message>
        <source>You no longer follow %1.</source>
        <translation>%1 のフォローをやめました。</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsPane</name>
    <message>
        <source>Select a paper to read its abstract.</source>
        <translation>論文を選択するとアブストラクトが表示されます。</translation>
    </message>
    <message>
        <source>Paper details</source>
        <translation>論文の詳細</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>All papers by %1</source>
        <translation>%1 のすべての論文</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1 のフォローをやめる</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 をフォロー</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsStops</name>
    <message>
        <source>By %1</source>
        <comment>authors</comment>
        <translation>著者: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>コメント: %1</translation>
    </message>
    <message>
        <source>Abstract: %1</source>
        <translation>アブストラクト: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>トピック: %1</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsView</name>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
</context>
<context>
    <name>winnow::DigestBar</name>
    <message>
        <source>S&amp;ummary…</source>
        <translation>要約(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>印刷(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Relev&amp;ance from</source>
        <translation>最低関連度(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>最低新規性(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the digest as Markdown</source>
        <translation>ダイジェストを Markdown としてコピー</translation>
    </message>
    <message>
        <source>Write the digest to a file: Markdown, web page, PDF, BibTeX, RIS, JSON</source>
        <translation>ダイジェストをファイルに書き込む: Markdown、Web ページ、PDF、BibTeX、RIS、JSON</translation>
    </message>
    <message>
        <source>Have the model write a few sentences; you see the cost first</source>
        <translation>モデルに数文の要約を書かせます。先に費用が表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>検索結果 %2 件中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 scanned</source>
        <translation>走査 %2 件中 %1</translation>
    </message>
</context>
<context>
    <name>winnow::DigestCommand</name>
    <message>
        <source>Write the digest of a day, a week, a month, any range of days or a search.</source>
        <translation>1 日、1 週間、1 か月、任意の期間、または検索結果のダイジェストを書き込む。</translation>
    </message>
    <message>
        <source>The digest lists the papers whose relevance and novelty reach the cut-offs, best first. Kept papers are included whatever their scores; skipped ones are left out. Papers are ordered by score, or with --order rank by their rank on the day: model, built-in scorer and taste together. An imported day is written as it was imported, unless a cut-off or an order is given. Without -o the digest goes to standard output.

--format bot-json is the format of the DAY-output.json files of the bot ChatGPT-ArXiv-Paper-Assistant, for programs that read those.

--week, --month, --from and --to write one digest of all these days. --search writes one of the papers it finds, in these days or in the whole library; its syntax is that of papers --search. Each paper is listed once, with its day, your note and your tags: kept papers first, then the best. They are grouped by topic unless --group none is given; the digest of a day is grouped only with --group topic. The digest of a range can&apos;t be imported; import those of its days instead.

--front-matter begins Markdown with a block of YAML for publishing tools; importing the digest ignores it.

--summary has the language model (from the settings or --model) summarise the range&apos;s best papers, at most 60, in a few sentences. It prints an estimate first and keeps to --budget and the monthly cap; --dry-run only prints the estimate. If the model does not answer, the digest is written without a summary and the exit code is 1.

An existing Markdown file is merged: edits and removals are kept, new papers are put in their places, and a digest that can&apos;t be merged goes to a second file next to it, FILE.new.md. A file in another format that was changed since Winnow wrote it is left alone in the same way. --overwrite replaces either.

--json without -o is --format json; with -o it prints an object: day (or range and found), file, announced, scanned, relevant, papers; values that an imported digest does not give are null; also kept (edits that were kept) and asked_for (the requested file, if the digest was written next to it).

Examples:
  winnow-cli digest -o today.md
  winnow-cli digest --day 2025-06-02 --format bibtex
  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1
  winnow-cli digest --order rank
  winnow-cli digest --week -o week.md
  winnow-cli digest --month 2026-07 --search is:kept --format bibtex
  winnow-cli digest --from 2026-07-01 --search &quot;kv cache&quot;
  winnow-cli digest --week --summary --model gpt-5-mini --dry-run</source>
        <translation>ダイジェストには、関連度と新規性がしきい値に達した論文を、よいものから順に載せます。キープした論文はスコアにかかわらず含まれ、スキップした論文は除かれます。論文はスコア順に並びます。--order rank を付けると、その日の順位 (モデル、内蔵採点器、好みの総合) の順になります。インポートした日は、しきい値も順序も指定しない限り、インポートした内容のまま書き込まれます。-o がない場合、ダイジェストは標準出力に出力されます。

--format bot-json は、ボット ChatGPT-ArXiv-Paper-Assistant の DAY-output.json ファイルの形式で、それを読むプログラム向けです。

--week、--month、--from と --to は、それらの日すべてを 1 つのダイジェストにします。--search は、それらの日またはライブラリ全体で見つかった論文のダイジェストにします。構文は papers --search と同じです。各論文は一度だけ、日、メモ、タグとともに載ります。キープした論文が先で、その後はよいものから順に並びます。--group none を指定しない限り、トピックごとにまとめられます。1 日のダイジェストは --group topic を指定した場合だけまとめられます。期間のダイジェストはインポートできません。代わりに各日のダイジェストをインポートしてください。

--front-matter を付けると、Markdown の先頭に公開用ツール向けの YAML ブロックが入ります。ダイジェストをインポートするときには無視されます。

--summary を付けると、言語モデル (設定または --model のもの) が、その期間の最もよい論文 (最大 60 件) を数文に要約します。先に見積もりを出力し、--budget と月間の上限を守ります。--dry-run は見積もりだけを出力します。モデルが回答しない場合、ダイジェストは要約なしで書き込まれ、終了コードは 1 になります。

既存の Markdown ファイルには統合されます。編集と削除は保持され、新しい論文はしかるべき位置に入ります。統合できないダイジェストは、隣の別ファイル FILE.new.md に書き込まれます。ほかの形式のファイルで、Winnow が書き込んだ後に変更されたものも、同様にそのまま残されます。--overwrite を付けると、どちらも置き換えます。

-o のない --json は --format json と同じです。-o がある場合はオブジェクトを出力します: day (または range と found), file, announced, scanned, relevant, papers。インポートしたダイジェストにない値は null です。さらに kept (保持した編集) と asked_for (ダイジェストが隣に書き込まれた場合に、指定されていたファイル) があります。

例:
  winnow-cli digest -o today.md
  winnow-cli digest --day 2025-06-02 --format bibtex
  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1
  winnow-cli digest --order rank
  winnow-cli digest --week -o week.md
  winnow-cli digest --month 2026-07 --search is:kept --format bibtex
  winnow-cli digest --from 2026-07-01 --search &quot;kv cache&quot;
  winnow-cli digest --week --summary --model gpt-5-mini --dry-run</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation>発表日 (既定: ライブラリで最も新しい日)。</translation>
    </message>
    <message>
        <source>Add a summary by the language model, after printing an estimate.</source>
        <translation>見積もりを出力した後、言語モデルによる要約を加える。</translation>
    </message>
    <message>
        <source>With --summary: only print the estimate.</source>
        <translation>--summary で使用: 見積もりを出力するだけにする。</translation>
    </message>
    <message>
        <source>--json and --format %1 both write to standard output. Write the digest to a file with -o.</source>
        <translation>--json と --format %1 はどちらも標準出力に書き込みます。-o でダイジェストをファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>--%1 works only with --summary. Add --summary, or leave it out.</source>
        <translation>--%1 は --summary と一緒にのみ使えます。--summary を付けるか、これを外してください。</translation>
    </message>
    <message>
        <source>--summary needs a range. Add --week, --month, --from, --to or --search.</source>
        <translation>--summary には期間が必要です。--week、--month、--from、--to、--search のいずれかを付けてください。</translation>
    </message>
    <message>
        <source>--summary needs --format markdown, html or json.</source>
        <translation>--summary には --format markdown、html、json のいずれかが必要です。</translation>
    </message>
</context>
<context>
    <name>winnow::DigestExporter</name>
    <message>
        <source>Export the digest</source>
        <translation>ダイジェストをエクスポート</translation>
    </message>
    <message>
        <source>The digest is in %1.</source>
        <translation>ダイジェストは %1 にあります。</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルを置き換える</translation>
    </message>
    <message>
        <source>Digest written to %1</source>
        <translation>ダイジェストを %1 に書き込みました</translation>
    </message>
    <message>
        <source>Digest copied as Markdown.</source>
        <translation>ダイジェストを Markdown としてコピーしました。</translation>
    </message>
    <message>
        <source>Digest sent to the printer.</source>
        <translation>ダイジェストをプリンターに送りました。</translation>
    </message>
    <message>
        <source>The printer refused the digest. Export it as PDF instead.</source>
        <translation>プリンターがダイジェストを受け付けませんでした。代わりに PDF としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS citations</source>
        <translation>RIS 文献情報</translation>
    </message>
    <message>
        <source>CSL-JSON citations</source>
        <translation>CSL-JSON 文献情報</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>winnow::DigestImporter</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Importing digests: file %1 of %2</source>
        <translation>ダイジェストをインポートしています: ファイル %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read. `winnow-cli import` lists them.</source>
        <translation>
            <numerusform>ほか %n 個のファイルを読み取れませんでした。`winnow-cli import` で一覧表示できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestPreview</name>
    <message>
        <source>Preview of the digest</source>
        <translation>ダイジェストのプレビュー</translation>
    </message>
    <message numerus="yes">
        <source>Exports, copies and prints include %Ln more paper(s).</source>
        <translation>
            <numerusform>エクスポート、コピー、印刷には、ほかに論文 %Ln 件が含まれます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestSummarizer</name>
    <message>
        <source>No summary was written. %1</source>
        <translation>要約は書かれませんでした。%1</translation>
    </message>
</context>
<context>
    <name>winnow::DigestTab</name>
    <message>
        <source>&amp;Order by rank instead of score</source>
        <translation>スコアではなく順位で並べる(&amp;O)</translation>
    </message>
    <message>
        <source>By the rank that the model, the built-in scorer and your taste give together</source>
        <translation>モデル、内蔵採点器、自分の好みを総合した順位で並べます</translation>
    </message>
    <message>
        <source>&amp;Group a day’s papers by topic</source>
        <translation>1 日の論文をトピックごとにまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>Under headings from your criteria; ranges are always grouped</source>
        <translation>基準のトピックを見出しにします。期間のダイジェストは常にまとめられます</translation>
    </message>
    <message>
        <source>Start with front &amp;matter</source>
        <translation>フロントマターで始める(&amp;M)</translation>
    </message>
    <message>
        <source>Day, criteria, model, counts, cost and failures as YAML, for programs that publish Markdown</source>
        <translation>日、基準、モデル、件数、費用、失敗を YAML で記します。Markdown を公開するプログラム向けです</translation>
    </message>
    <message>
        <source>Folder for digests</source>
        <translation>ダイジェストのフォルダー</translation>
    </message>
    <message>
        <source>A paper is in the digest when both its scores reach these. Papers that you keep and papers by followed authors always are.</source>
        <translation>両方の値がこれらに達した論文がダイジェストに入ります。キープした論文とフォロー中の著者の論文は常に入ります。</translation>
    </message>
    <message>
        <source>&amp;Relevance from</source>
        <translation>最低関連度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>最低新規性(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder for digests</source>
        <translation>ダイジェストのフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose where digests are written.</source>
        <translation>ダイジェストの書き込み先を選択します。</translation>
    </message>
    <message>
        <source>Enter the full path, starting at the root.</source>
        <translation>ルートから始まる完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>これはファイルです。フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Winnow can&apos;t write to this folder. Choose another.</source>
        <translation>Winnow はこのフォルダーに書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>This folder does not exist and can&apos;t be created. Choose another.</source>
        <translation>このフォルダーは存在せず、作成もできません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>ダイジェスト(&amp;D)</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyDigest</name>
    <message>
        <source>No papers yet</source>
        <translation>論文はまだありません</translation>
    </message>
    <message>
        <source>Fetch today’s papers to see their digest here.</source>
        <translation>今日の論文を取得すると、ここにダイジェストが表示されます。</translation>
    </message>
    <message>
        <source>No papers on %1</source>
        <translation>%1 の論文はありません</translation>
    </message>
    <message>
        <source>Nothing was fetched for this day. Choose another day, or fetch today’s papers.</source>
        <translation>この日については何も取得していません。別の日を選択するか、今日の論文を取得してください。</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>検索はまだありません</translation>
    </message>
    <message>
        <source>Type in the search box on the Papers tab to see the digest of the results here.</source>
        <translation>「論文」タブの検索ボックスに入力すると、結果のダイジェストがここに表示されます。</translation>
    </message>
    <message>
        <source>The search can’t be read</source>
        <translation>検索を解釈できません</translation>
    </message>
    <message>
        <source>Correct it in the search box on the Papers tab, which shows what is wrong.</source>
        <translation>「論文」タブの検索ボックスで修正してください。そこに誤りが示されています。</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>論文がありません</translation>
    </message>
    <message>
        <source>The library has no matching papers. Choose other days, or another search.</source>
        <translation>ライブラリに一致する論文がありません。別の日か、別の検索を選択してください。</translation>
    </message>
    <message>
        <source>No papers reach the cut-offs</source>
        <translation>しきい値に達した論文がありません</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, score these days, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>論文 %Ln 件のうち、関連度 %1 以上かつ新規性 %2 以上のものはありません。しきい値を下げるか、これらの日を採点するか、ダイジェストに入れたい論文をキープしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1 could not be made</source>
        <translation>%1 のダイジェストを作成できませんでした</translation>
    </message>
    <message>
        <source>The digest could not be made</source>
        <translation>ダイジェストを作成できませんでした</translation>
    </message>
    <message>
        <source>See the message above.</source>
        <translation>上のメッセージを確認してください。</translation>
    </message>
    <message>
        <source>No papers on this day</source>
        <translation>この日の論文はありません</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories. Choose another day, or follow more categories in the settings.</source>
        <translation>フォロー中のカテゴリに発表がありませんでした。別の日を選択するか、設定でカテゴリを追加してください。</translation>
    </message>
    <message>
        <source>No papers have scores yet</source>
        <translation>スコアのある論文がまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) on this day can be scored.</source>
        <translation>
            <numerusform>この日の論文 %Ln 件を採点できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>採点済みの論文 %Ln 件のうち、関連度 %1 以上かつ新規性 %2 以上のものはありません。しきい値を下げるか、ダイジェストに入れたい論文をキープしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch to&amp;day’s papers</source>
        <translation>今日の論文を取得(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Score the day</source>
        <translation>この日を採点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lower both by one</source>
        <translation>両方を 1 下げる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyState</name>
    <message>
        <source>Fetch today&apos;s papers</source>
        <translation>今日の論文を取得</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>この日を取得</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>すべての論文を表示</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No papers of this day yet</source>
        <translation>この日の論文はまだありません</translation>
    </message>
    <message>
        <source>Fetch the day&apos;s listing to begin.</source>
        <translation>その日の新着一覧を取得して始めましょう。</translation>
    </message>
    <message>
        <source>Weekend: arXiv announces nothing</source>
        <translation>週末: arXiv の発表はありません</translation>
    </message>
    <message>
        <source>Holiday: arXiv announces nothing</source>
        <translation>休日: arXiv の発表はありません</translation>
    </message>
    <message>
        <source>arXiv still shows an earlier day&apos;s papers under this date</source>
        <translation>arXiv がこの日付でまだ以前の日の論文を表示しています</translation>
    </message>
    <message>
        <source>This day&apos;s listing is not out yet</source>
        <translation>この日の新着一覧はまだ出ていません</translation>
    </message>
    <message>
        <source>This day&apos;s listing could not be fetched</source>
        <translation>この日の新着一覧を取得できませんでした</translation>
    </message>
    <message>
        <source>This day&apos;s listing was never fetched</source>
        <translation>この日の新着一覧は取得されていません</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories</source>
        <translation>フォロー中のカテゴリに発表がありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Your filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>発表された論文 %n 件は、すべて絞り込みにより除外されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>すべて完了</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>ここの論文はすべて判断済みです。</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>キープした論文はまだありません</translation>
    </message>
    <message>
        <source>Papers you keep are collected here.</source>
        <translation>キープした論文がここに集まります。</translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>後で読む論文はありません</translation>
    </message>
    <message>
        <source>Papers you mark for later are collected here.</source>
        <translation>後で読むことにした論文がここに集まります。</translation>
    </message>
    <message>
        <source>Nothing skipped yet</source>
        <translation>スキップした論文はまだありません</translation>
    </message>
    <message>
        <source>Papers you skip are collected here.</source>
        <translation>スキップした論文がここに集まります。</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>失敗はありません</translation>
    </message>
    <message>
        <source>Papers that can&apos;t be scored are collected here.</source>
        <translation>採点できなかった論文がここに集まります。</translation>
    </message>
    <message>
        <source>The papers could not be read</source>
        <translation>論文を読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>失われたものはありません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>論文はまだありません</translation>
    </message>
    <message>
        <source>Fetch today&apos;s papers to begin.</source>
        <translation>今日の論文を取得して始めましょう。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No paper on any day matches.</source>
        <translation>一致する論文はどの日にもありません。</translation>
    </message>
    <message>
        <source>No paper here matches all these words and categories.</source>
        <translation>これらの語とカテゴリすべてに一致する論文はここにありません。</translation>
    </message>
    <message>
        <source>No kept papers were replaced</source>
        <translation>差し替えられたキープ論文はありません</translation>
    </message>
    <message>
        <source>When a paper you kept gets a newer version, it appears here with what changed.</source>
        <translation>キープした論文に新しい版が出ると、変更点とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is rate-limiting requests. Try again in a few minutes.</source>
        <translation>arXiv がリクエストを制限しています。数分後に再試行してください。</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Try again in %n minute(s).</source>
        <translation>
            <numerusform>arXiv がリクエストを制限しています。%n 分後に再試行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Check the network, then try again.</source>
        <translation>接続できません。ネットワークを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>サーバーが時間内に応答しませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>The server reported an error. Try again later.</source>
        <translation>サーバーがエラーを返しました。後で再試行してください。</translation>
    </message>
    <message>
        <source>arXiv twice refused to send a format that Winnow reads, as it does now and then. Try again in a few minutes.</source>
        <translation>arXiv が、Winnow の読める形式での送信を 2 回拒否しました。時々起こることです。数分後に再試行してください。</translation>
    </message>
    <message>
        <source>The key is wrong or missing. Check it in the settings.</source>
        <translation>キーが誤っているか、設定されていません。設定で確認してください。</translation>
    </message>
    <message>
        <source>The server rejected this request. Check the settings.</source>
        <translation>サーバーがこの要求を拒否しました。設定を確認してください。</translation>
    </message>
    <message>
        <source>The account is out of credit. Top it up, or use the built-in scorer.</source>
        <translation>アカウントの残高がありません。入金するか、内蔵採点器を使用してください。</translation>
    </message>
    <message>
        <source>That address is not encrypted. Use https, or a server on this machine.</source>
        <translation>そのアドレスは暗号化されません。https か、このマシン上のサーバーを使用してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it exists and that you may read it.</source>
        <translation>%1 を読み取れません。存在することと、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>%1 に書き込めません。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron first.</source>
        <translation>このシステムには systemd ユーザーマネージャーも cron もありません。先に cron をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 が失敗しました。</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Close it or wait, then try again.</source>
        <translation>別の Winnow がライブラリに書き込んでいます。閉じるか終了を待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow. Update Winnow to open it; nothing was changed.</source>
        <translation>このライブラリは新しいバージョンの Winnow で書き込まれています。開くには Winnow を更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Winnow library. Restore a backup; every update leaves a copy beside it.</source>
        <translation>%1 は破損しているか、Winnow のライブラリではありません。バックアップを復元してください。更新のたびに、隣にコピーが残されています。</translation>
    </message>
    <message>
        <source>The library could not do that. Nothing was changed.</source>
        <translation>ライブラリでその操作を行えませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Stopped. Everything done so far is kept.</source>
        <translation>停止しました。ここまでの結果はすべて保持されています。</translation>
    </message>
    <message>
        <source>This request can&apos;t be carried out.</source>
        <translation>この要求は実行できません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>%1 は使えません。</translation>
    </message>
    <message>
        <source>Not found in the library.</source>
        <translation>ライブラリに見つかりません。</translation>
    </message>
    <message>
        <source>The text can&apos;t be read.</source>
        <translation>テキストを読み取れません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, “%1”, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv が新着一覧の代わりに Web ページ「%1」を返しました。後で再試行してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>%1 is a web page, “%2”, not an arXiv listing. Save the page of a day&apos;s listing, such as arxiv.org/list/cs.LG/new.</source>
        <translation>%1 は Web ページ「%2」であり、arXiv の新着一覧ではありません。arxiv.org/list/cs.LG/new のような、その日の新着一覧のページを保存してください。</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed is empty although papers are due today. Try again later; nothing was lost.</source>
        <translation>今日は論文が出るはずですが、arXiv のフィードが空です。後で再試行してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Use the built-in scorer</source>
        <translation>内蔵採点器を使う</translation>
    </message>
    <message>
        <source>Retry failed papers</source>
        <translation>失敗した論文を再試行</translation>
    </message>
    <message>
        <source>Score when it is done</source>
        <translation>終わりしだい採点</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>今すぐ採点</translation>
    </message>
    <message>
        <source>Restore backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Open criteria</source>
        <translation>基準を開く</translation>
    </message>
    <message>
        <source>In a new batch</source>
        <translation>新しいバッチで</translation>
    </message>
    <message>
        <source>The lab can&apos;t be reached. Nothing is lost; it catches up when it can be reached again.</source>
        <translation>ラボに接続できません。何も失われません。再び接続できるようになると、ラボに反映されます。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it.</source>
        <translation>Qt の PostgreSQL 用ドライバーがインストールされていません。libqt6sql6-psql またはお使いのシステムの該当パッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>The lab refused access. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>ラボがアクセスを拒否しました。名前とパスワードを確認するか、ラボの所有者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Could not connect securely: the lab&apos;s server could not be verified. Add its certificate authority&apos;s file to the lab&apos;s address: ?sslrootcert=FILE.</source>
        <translation>安全に接続できませんでした。ラボのサーバーを検証できません。認証局のファイルをラボのアドレスに追加してください: ?sslrootcert=FILE</translation>
    </message>
    <message>
        <source>The lab is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>ラボはトランザクションモードの PgBouncer を経由しており、使えません。サーバー自体のポートに接続するか、pool_mode = session を設定してください。</translation>
    </message>
    <message>
        <source>There is no lab at that address. Its owner sets one up with winnow-cli lab create.</source>
        <translation>そのアドレスにラボはありません。ラボは所有者が winnow-cli lab create で作成します。</translation>
    </message>
    <message>
        <source>The lab needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>ラボには新しいバージョンの Winnow が必要です。Winnow を更新してください。それまでライブラリはラボなしで動作します。</translation>
    </message>
    <message>
        <source>The lab was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>ラボは古いバージョンの Winnow で作成されています。winnow-cli lab create の再実行を所有者に依頼してください。ラボの内容は何も失われません。</translation>
    </message>
    <message>
        <source>The lab&apos;s server reported an error. Try again later.</source>
        <translation>ラボのサーバーがエラーを返しました。後で再試行してください。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s), or make fewer calls at once (see the settings).</source>
        <translation>
            <numerusform>%n 分後に再試行するか、同時呼び出し数を減らしてください (設定を参照)。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter one in the settings.</source>
        <translation>%1 のキーがまだありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>%1 rejected the key. Check it in the settings.</source>
        <translation>%1 がキーを拒否しました。設定で確認してください。</translation>
    </message>
    <message>
        <source>%1 does not let this account use the model. Choose another model or ask for access.</source>
        <translation>%1 はこのアカウントにモデルの使用を許可していません。別のモデルを選択するか、アクセスを申請してください。</translation>
    </message>
    <message>
        <source>%1 has no such model. Choose another one in the settings.</source>
        <translation>%1 にそのようなモデルはありません。設定で別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then continue.</source>
        <translation>%1 のアカウントの残高がありません。入金してから続けてください。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use https, or allow it in the settings.</source>
        <translation>%1 のアドレスは暗号化されません。https を使用するか、設定で許可してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not release the key for %1. Unlock it, then try again.</source>
        <translation>システムのキーリングが %1 のキーを渡しませんでした。ロックを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check that it is running, and check the network.</source>
        <translation>%1 に接続できません。動作していることとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The address of %1 was not found. Check it in the settings, and check the network.</source>
        <translation>%1 のアドレスが見つかりませんでした。設定のアドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer&apos;s clock and the proxy.</source>
        <translation>%1 に安全に接続できませんでした。このコンピューターの時計とプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy blocked the connection to %1. Check it in the settings.</source>
        <translation>プロキシが %1 への接続を遮断しました。設定で確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or raise the timeout in the settings.</source>
        <translation>%1 が時間内に応答しませんでした。再試行するか、設定でタイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>%1 kept rate-limiting for too long. %2</source>
        <translation>%1 による呼び出しの制限が長く続きました。%2</translation>
    </message>
    <message>
        <source>Try again later, or make fewer calls at once (see the settings).</source>
        <translation>後で再試行するか、同時呼び出し数を減らしてください (設定を参照)。</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again later.</source>
        <translation>%1 がエラーを返しました。後で再試行してください。</translation>
    </message>
    <message>
        <source>This month&apos;s cap is reached. Raise it in the settings to continue.</source>
        <translation>今月の上限に達しました。続けるには、設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>The cap per run is reached. Raise it in the settings to continue.</source>
        <translation>1 回の実行の上限に達しました。続けるには、設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so the cap can&apos;t be kept. Enter its price in the settings, or remove the cap.</source>
        <translation>%1 の価格が不明なため、上限を守れません。設定で価格を入力するか、上限を外してください。</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>Check the model&apos;s settings: %1.</source>
        <translation>モデルの設定を確認してください: %1。</translation>
    </message>
    <message>
        <source>%1 rejected the requests. Check the model&apos;s settings.</source>
        <translation>%1 が要求を拒否しました。モデルの設定を確認してください。</translation>
    </message>
    <message>
        <source>The settings for individual models can&apos;t be read: %1. Correct them.</source>
        <translation>個別のモデルの設定を読み取れません: %1。修正してください。</translation>
    </message>
    <message>
        <source>The prices in the settings can&apos;t be read: %1. Correct them.</source>
        <translation>設定の価格を読み取れません: %1。修正してください。</translation>
    </message>
    <message>
        <source>%1 sends nothing that Winnow can read. Check its address.</source>
        <translation>%1 から Winnow の読める応答がありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The model&apos;s service</source>
        <translation>モデルのサービス</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached. Ask its owner to raise it.</source>
        <translation>ラボの月間の上限に達しました。上限を上げるよう所有者に依頼してください。</translation>
    </message>
    <message>
        <source>The prompt takes %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>プロンプトは %1 トークンですが、モデルには %2 トークン分の余裕しかありません。より大きなコンテキストで起動するか、基準を短くしてください。</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start it with a larger context, or shorten the criteria.</source>
        <translation>プロンプトがモデルのコンテキストより長くなっています%1。より大きなコンテキストで起動するか、基準を短くしてください。</translation>
    </message>
    <message>
        <source>Set its reasoning effort as low as possible in the settings.</source>
        <translation>設定で推論の強度をできるだけ低くしてください。</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>%1 を付けてサーバーを起動してください。</translation>
    </message>
    <message>
        <source>LM Studio has a switch for it in the model&apos;s settings.</source>
        <translation>LM Studio ではモデルの設定で切り替えられます。</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>設定で推論の強度を「なし」にしてください。</translation>
    </message>
    <message>
        <source>The model only thinks (%1 tokens) and never answers. Turn thinking off, or choose another model. %2</source>
        <translation>モデルは思考するだけで (%1 トークン)、回答しません。思考をオフにするか、別のモデルを選択してください。%2</translation>
    </message>
    <message>
        <source>The model refuses one paper after another%1. Check the criteria, or choose another model.</source>
        <translation>モデルが論文を次々に拒否しています%1。基準を確認するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The model keeps giving empty answers. Choose another model.</source>
        <translation>モデルが空の回答を返し続けています。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The model&apos;s answers keep being cut off before they contain a score%1. Send fewer papers per call, or choose another model.</source>
        <translation>モデルの回答がスコアの前で途切れ続けています%1。1 回の呼び出しの論文数を減らすか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The model&apos;s context fills up before it answers. Start it with a larger context, or shorten the criteria.</source>
        <translation>モデルのコンテキストが回答の前にいっぱいになります。より大きなコンテキストで起動するか、基準を短くしてください。</translation>
    </message>
    <message>
        <source>None of the scores in the last answers is valid%1. Choose another model, or send fewer papers per call.</source>
        <translation>最近の回答に有効なスコアが 1 つもありません%1。別のモデルを選択するか、1 回の呼び出しの論文数を減らしてください。</translation>
    </message>
    <message>
        <source>The last answers contain no readable score%1. Choose another model.</source>
        <translation>最近の回答に読み取れるスコアがありません%1。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. Continue tomorrow.</source>
        <translation>%1 の 1 日の割り当てを使い切りました。明日続けてください。</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. It resets in %2 h %3 min.</source>
        <translation>%1 の 1 日の割り当てを使い切りました。%2 時間 %3 分後にリセットされます。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which Winnow does not follow. If that is the right address, enter it in the settings.</source>
        <translation>%1 は %2 にリダイレクトしますが、Winnow はリダイレクトに従いません。それが正しいアドレスなら、設定で入力してください。</translation>
    </message>
    <message>
        <source>%1 answers with a web page%2 instead of a model&apos;s answer. Check its address; if there is a login page, log in first.</source>
        <translation>%1 がモデルの回答の代わりに Web ページを返しました%2。アドレスを確認してください。ログインページがある場合は、先にログインしてください。</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one.</source>
        <translation>%1 はストリーミングでしか回答しませんが、Winnow はこれに対応していません。サーバーのストリーミングをオフにするか、別のサーバーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Try again when it is done.</source>
        <translation>%1 はまだモデルを読み込んでいます。終わってから再試行してください。</translation>
    </message>
    <message>
        <source>%1 is loading the model. Winnow retries until it is ready.</source>
        <translation>%1 がモデルを読み込んでいます。準備ができるまで再試行します。</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, which was full. From now on, fewer are made at once.</source>
        <translation>複数の呼び出しが共有するモデルのコンテキストがいっぱいでした。以降は同時呼び出し数を減らします。</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer ones are discarded, and their papers are sent again, fewer per call.</source>
        <translation>サーバーはプロンプトを %1 トークンまでしか受け取りません。それより長いプロンプトへの回答は破棄し、1 回の呼び出しの論文数を減らして再送します。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>論文 %n 件は %1 が送信したバッチにあります。1 日かかることがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>論文 %n 件を %1 が採点中です。スコアはラボから届きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>ラボのサーバーを待っています。完了したスコアは保持されます。</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>ラボのサーバーに接続できないため、この実行はラボなしで続けます。</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was dismissed. Try again and enter the password.</source>
        <translation>パスワードの入力画面が閉じられたため、キーリングはロックされたままです。もう一度試して、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Try again and answer it.</source>
        <translation>キーリングの確認画面が閉じられました。もう一度試して、確認に応答してください。</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was not answered. Unlock it, then try again.</source>
        <translation>パスワードの入力画面に応答がなかったため、キーリングはロックされたままです。ロックを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Try again and answer it.</source>
        <translation>キーリングがまだなく、作成の確認にも応答がありませんでした。もう一度試して、確認に応答してください。</translation>
    </message>
    <message>
        <source>The wallet&apos;s wizard or password prompt was not answered. Answer it, then try again.</source>
        <translation>ウォレットのウィザードまたはパスワードの入力画面に応答がありませんでした。応答してから再試行してください。</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and this was not allowed. Try again and allow it.</source>
        <translation>キーリングが Winnow にキーの使用を許可するか確認しましたが、許可されませんでした。もう一度試して、許可してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then try again.</source>
        <translation>システムのキーリングがロックされています。ロックを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then try again.</source>
        <translation>KeePassXC がグループを公開していません。データベース設定の Secret Service 統合でグループを選択してから、再試行してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused. Unlock it, then try again.</source>
        <translation>システムのキーリングが拒否しました。ロックを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>別のウィンドウ</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (プロセス %2)</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%2 上の %1 (プロセス %3)</translation>
    </message>
    <message numerus="yes">
        <source>Library backed up to %1 and checked: %n paper(s), %2.</source>
        <translation>
            <numerusform>ライブラリを %1 にバックアップし、検査しました: 論文 %n 件、%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged and was not backed up. Restore an earlier backup; the damaged file is kept beside it.</source>
        <translation>ライブラリが破損しているため、バックアップしませんでした。以前のバックアップを復元してください。破損したファイルは隣に残されます。</translation>
    </message>
    <message>
        <source>The library was not backed up. %1</source>
        <translation>ライブラリをバックアップできませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>Library restored: %n paper(s).</source>
        <translation>
            <numerusform>ライブラリを復元しました: 論文 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>以前のライブラリは %1 として残してあります。</translation>
    </message>
    <message>
        <source>Your library is unchanged.</source>
        <translation>ライブラリは変更されていません。</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged. Choose another one.</source>
        <translation>%1 はライブラリのバックアップではないか、破損しています。別のものを選択してください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 は新しいバージョンの Winnow で書き込まれています。復元するには Winnow を更新してください。</translation>
    </message>
    <message>
        <source>The library is damaged (%1). Restore a backup; the damaged file is kept beside it.</source>
        <translation>ライブラリが破損しています (%1)。バックアップを復元してください。破損したファイルは隣に残されます。</translation>
    </message>
    <message>
        <source>The library is on a file system that can&apos;t lock files, so only this window may use it while it is open. On a local disk, several programs can.</source>
        <translation>ライブラリがファイルをロックできないファイルシステムにあるため、開いている間はこのウィンドウしか使えません。ローカルディスクにあれば、複数のプログラムで使えます。</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then try again.</source>
        <translation>%1 がライブラリを開いています。閉じてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system can&apos;t lock files, so only one program may use it. Close that one, then try again.</source>
        <translation>%1 がライブラリを開いています。ファイルシステムがファイルをロックできないため、使えるプログラムは 1 つだけです。それを閉じてから再試行してください。</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>すでに動作していない場合は、%1 を削除してください。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day that is scored</comment>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 が %4 から %3 で %2 を採点しています。</translation>
    </message>
    <message>
        <source>%1 has stopped scoring %2. The table shows what it stored.</source>
        <translation>%1 は %2 の採点を終えました。保存された内容が表に表示されています。</translation>
    </message>
    <message>
        <source>Another program took over scoring while this computer was asleep. Try again.</source>
        <translation>このコンピューターのスリープ中に、別のプログラムが採点を引き継ぎました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 Winnow can score when it is done.</source>
        <translation>%1 それが終われば採点できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read; the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1: %n 件の項目を読み取れませんでした。残りは保存されています。最初の箇所: %2 行目、%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the server has no page for %2. Try again later.</source>
        <translation>%1: サーバーに %2 のページがありません。後で再試行してください。</translation>
    </message>
    <message>
        <source>%1: not all papers of %2 could be fetched. Fetch again later.</source>
        <translation>%1: %2 の論文の一部を取得できませんでした。後でもう一度取得してください。</translation>
    </message>
    <message>
        <source>%1: arXiv still shows an earlier day&apos;s papers for %2. Fetch again later.</source>
        <translation>%1: arXiv が %2 としてまだ以前の日の論文を表示しています。後でもう一度取得してください。</translation>
    </message>
    <message>
        <source>%1: the listing for %2 is not out yet.</source>
        <translation>%1: %2 の新着一覧はまだ出ていません。</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one for %2.</source>
        <translation>%1: 今日の新着一覧はまだ出ていません。これは %2 のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored so far are kept.</source>
        <translation>
            <numerusform>ここまでに採点した論文 %Ln 件は保持されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>失われたものはありません。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so missed days were not fetched: %1 to %2. Fetch them from the calendar.</source>
        <translation>arXiv の取得に連続して失敗したため、逃した日を取得していません: %1 〜 %2。カレンダーから取得してください。</translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation>今日は arXiv の発表がありません: 週末または休日です。</translation>
    </message>
    <message>
        <source>These papers are placed on days by when they were submitted, which is approximate.</source>
        <translation>これらの論文は投稿日によって日に割り当てられており、正確ではありません。</translation>
    </message>
    <message>
        <source>Scoring ended early</source>
        <translation>採点が途中で終わりました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored</source>
        <translation>
            <numerusform>論文 %Ln 件を採点</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was already scored</source>
        <translation>すべて採点済みでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>スコアなし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-screened out</source>
        <translation>
            <numerusform>事前スクリーニングで除外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out by title</source>
        <translation>
            <numerusform>タイトルで除外 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>発表 %1 件、走査 %2 件、ライブラリに新規 %3 件</translation>
    </message>
</context>
<context>
    <name>winnow::FetchCommand</name>
    <message>
        <source>Download the day&apos;s listings, or read saved ones, into the library.</source>
        <translation>その日の新着一覧をダウンロードするか、保存済みのものを読み込んで、ライブラリに入れる。</translation>
    </message>
    <message>
        <source>For each feed, prints how many papers arXiv announced, how many of these were scanned (see --announce and --primary-only) and how many are new to the library. Fetching twice changes nothing. From a damaged feed the intact entries are stored, and the others are reported. If a feed is empty, truncated, late or shows an earlier day&apos;s papers, Winnow reads arXiv&apos;s listing pages instead.

--catch-up fetches missed days from arXiv&apos;s catch-up pages, newest first. Days older than those pages (90 days) come from its query API, by submission date, which is nearly the same. Details that the pages lack (versions, DOIs, authors beyond a hundred) are fetched from the query API afterwards. An interrupted catch-up continues at the page where it stopped.

--json prints an object: day, days (all days that received papers), announced, scanned, new, completed (papers completed with details that pages lack), error, and feeds, an array of objects with feed, day, state (complete, quiet, partial, stale, not-yet-out, weekend, holiday, failed), source (feed, catch-up, list, api), announced, scanned, new, updated, next_listing, problems (line, reason, id), error (code, message, detail, place) and rest (the same: why a day is only partial).

Examples:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --catch-up
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</source>
        <translation>フィードごとに、arXiv が発表した論文の数、そのうち走査したものの数 (--announce と --primary-only を参照)、ライブラリに新しく入ったものの数を出力します。2 回取得しても何も変わりません。破損したフィードからは、正常な項目を保存し、それ以外を報告します。フィードが空、途中切れ、遅延、または以前の日の論文を示す場合は、代わりに arXiv の新着一覧のページを読みます。

--catch-up は、逃した日を arXiv の catch-up ページから新しい順に取得します。それらのページより古い日 (90 日より前) は、クエリ API から投稿日によって取得します。ほぼ同じ結果になります。ページにない詳細 (版、DOI、100 人を超える著者) は、後でクエリ API から取得します。中断した場合は、止まったページから続けます。

--json はオブジェクトを出力します: day, days (論文を受け取ったすべての日), announced, scanned, new, completed (ページにない詳細を補った論文), error, feeds。feeds は次のものを持つオブジェクトの配列です: feed, day, state (complete, quiet, partial, stale, not-yet-out, weekend, holiday, failed), source (feed, catch-up, list, api), announced, scanned, new, updated, next_listing, problems (line, reason, id), error (code, message, detail, place), rest (同じ形式: その日が一部しか取得できない理由)。

例:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --catch-up
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</translation>
    </message>
    <message>
        <source>Reject feeds for any other announcement day.</source>
        <translation>ほかの発表日のフィードを受け入れない。</translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message>
        <source>Search: words, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</source>
        <translation>検索: 語句, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What you can search for</source>
        <translation>検索できるもの</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Search the whole library, not only the open papers</source>
        <translation>開いている論文だけでなく、ライブラリ全体を検索します</translation>
    </message>
    <message>
        <source>Show all again, not only %1</source>
        <translation>%1だけでなく、すべてを再び表示</translation>
    </message>
    <message>
        <source>Only %1, as picked in the map or the funnel. Click to show all papers again.</source>
        <translation>マップまたはファネルで選んだ%1だけを表示しています。クリックするとすべての論文を再び表示します。</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, papers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n 個のカテゴリ</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: %1</source>
        <translation>カテゴリ: %1</translation>
    </message>
    <message>
        <source>Show only papers in these categories</source>
        <translation>これらのカテゴリの論文だけを表示</translation>
    </message>
    <message>
        <source>Unknown field “%1:”. Use one of %2.</source>
        <translation>不明なフィールド「%1:」。次のいずれかを使用してください: %2。</translation>
    </message>
    <message>
        <source>Unknown state “%1”. After is: use one of %2.</source>
        <translation>不明な状態「%1」。is: の後には次のいずれかを使用してください: %2。</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to 10. Write %2:8, %2:&gt;=8 or %2:6..8.</source>
        <translation>「%1」は 1 から 10 の数ではありません。%2:8、%2:&gt;=8、%2:6..8 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number from 2 to 20. Write %2:17, %2:&gt;=15 or %2:12..16.</source>
        <translation>「%1」は 2 から 20 の数ではありません。%2:17、%2:&gt;=15、%2:12..16 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1. Write %2:&gt;0.7 or %2:0.4..0.6.</source>
        <translation>「%1」は 0 から 1 の数ではありません。%2:&gt;0.7、%2:0.4..0.6 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 2025-06-02, 2025-06, today or &gt;=2025-06-01.</source>
        <translation>「%1」は日ではありません。2025-06-02、2025-06、today、&gt;=2025-06-01 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” runs backwards. Write the smaller end first.</source>
        <translation>「%1」は順序が逆です。小さい方を先に書いてください。</translation>
    </message>
    <message>
        <source>both words, in title, abstract, names or comment</source>
        <translation>両方の語 (タイトル、アブストラクト、名前、コメントのいずれか)</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>この順序で並んだ語</translation>
    </message>
    <message>
        <source>not this; works with any term</source>
        <translation>これを除く (どの条件にも使えます)</translation>
    </message>
    <message>
        <source>an author; also title: and abstract:</source>
        <translation>著者。ほかに title: と abstract:</translation>
    </message>
    <message>
        <source>a category; cat:cs is all of cs</source>
        <translation>カテゴリ。cat:cs は cs のすべて</translation>
    </message>
    <message>
        <source>a state: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>relevance; also nov: and own:, from 1 to 10</source>
        <translation>関連度。ほかに nov: と own:。1 から 10</translation>
    </message>
    <message>
        <source>the score in whole points, from 2 to 20</source>
        <translation>整数のスコア、2 から 20</translation>
    </message>
    <message>
        <source>taste, learned from your decisions, from 0 to 1</source>
        <translation>好み (判断から学習したもの)、0 から 1</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>自分のタグ</translation>
    </message>
    <message>
        <source>a topic of your criteria, by words in its name; topic:none: none fits</source>
        <translation>基準のトピック (名前の語で指定)。topic:none: どれにも合わない</translation>
    </message>
    <message>
        <source>a day, month or year; also today and &gt;=2025-06-01</source>
        <translation>日、月、年。ほかに today や &gt;=2025-06-01</translation>
    </message>
    <message>
        <source>the paper with this arXiv ID</source>
        <translation>この arXiv ID の論文</translation>
    </message>
</context>
<context>
    <name>winnow::FocusController</name>
    <message>
        <source>There are no papers to triage here.</source>
        <translation>ここに仕分けする論文はありません。</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>ここの論文はすべて判断済みです。</translation>
    </message>
</context>
<context>
    <name>winnow::FocusPage</name>
    <message>
        <source>One paper at a time</source>
        <translation>1 件ずつ</translation>
    </message>
    <message>
        <source>Papers triaged</source>
        <translation>仕分けた論文</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>表に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>キープ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>winnow::FocusSummary</name>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>表に戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>キープ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2, %3</source>
        <translation>完了: %1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>後で %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>完了: %1、%2</translation>
    </message>
</context>
<context>
    <name>winnow::Funnel</name>
    <message>
        <source>Announced</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>走査</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>キープ済み</translation>
    </message>
    <message>
        <source>Entries in the feeds you follow; a paper in two feeds counts twice.</source>
        <translation>フォロー中のフィードの項目。2 つのフィードにある論文は 2 回数えられます。</translation>
    </message>
    <message>
        <source>Papers left by your filter, each counted once.</source>
        <translation>絞り込みで残った論文。それぞれ 1 回だけ数えられます。</translation>
    </message>
    <message>
        <source>Dropped by title, or as unlike what you keep; the details say why.</source>
        <translation>タイトルから、またはキープする論文と似ていないため除外された論文。理由は詳細に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Papers with a score. %n paper(s) have none yet.</source>
        <translation>
            <numerusform>スコアのある論文。%n 件にはまだスコアがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers with a score.</source>
        <translation>スコアのある論文。</translation>
    </message>
    <message>
        <source>Could not be scored. They come first in the table, with the cause.</source>
        <translation>採点できなかった論文。原因とともに表の先頭に表示されます。</translation>
    </message>
    <message>
        <source>Relevance %1 and novelty %2 or more.</source>
        <translation>関連度 %1 以上かつ新規性 %2 以上。</translation>
    </message>
    <message>
        <source>Papers you kept.</source>
        <translation>キープした論文。</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <comment>entries</comment>
        <translation>
            <numerusform>発表 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <comment>in a stage of the funnel</comment>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of those scanned</source>
        <translation>%1、走査した論文の %2</translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>発表 %1 件</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>走査 %1 件</translation>
    </message>
    <message>
        <source>%1 after screening</source>
        <translation>スクリーニング後 %1 件</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>採点 %1 件</translation>
    </message>
    <message>
        <source>%1 relevant</source>
        <translation>該当 %1 件</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>キープ %1 件</translation>
    </message>
</context>
<context>
    <name>winnow::FunnelView</name>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>この日のファネル</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stage, how many</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Click to show all papers again.</source>
        <translation>クリックするとすべての論文を再び表示します。</translation>
    </message>
    <message>
        <source>Click to show only these.</source>
        <translation>クリックするとこれらだけを表示します。</translation>
    </message>
</context>
<context>
    <name>winnow::GroupHeadings</name>
    <message>
        <source>Click to expand this group</source>
        <translation>クリックするとこのグループを展開します</translation>
    </message>
    <message>
        <source>Click to collapse this group</source>
        <translation>クリックするとこのグループを折りたたみます</translation>
    </message>
</context>
<context>
    <name>winnow::HeaderBar</name>
    <message>
        <source>Score</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>More ways to score</source>
        <translation>ほかの採点方法</translation>
    </message>
</context>
<context>
    <name>winnow::HeatMap</name>
    <message>
        <source>Map of relevance and novelty</source>
        <translation>関連度と新規性のマップ</translation>
    </message>
    <message>
        <source>Space selects a cell, Shift with the arrow keys extends the selection, Ctrl with the arrow keys moves the cut-offs.</source>
        <translation>Space でセルを選択し、Shift+矢印キーで選択範囲を広げ、Ctrl+矢印キーでしきい値を動かします。</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>関連度 %1、新規性 %2</translation>
    </message>
    <message>
        <source>no papers</source>
        <translation>論文なし</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1、キープ %2 件</translation>
    </message>
    <message>
        <source>Relevance cut-off</source>
        <translation>関連度のしきい値</translation>
    </message>
    <message>
        <source>Novelty cut-off</source>
        <translation>新規性のしきい値</translation>
    </message>
    <message>
        <source>Relevance cut-off %1</source>
        <translation>関連度のしきい値 %1</translation>
    </message>
    <message>
        <source>Novelty cut-off %1</source>
        <translation>新規性のしきい値 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two cut-offs</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1. Drag to change it; the digest takes what lies above.</source>
        <translation>%1。ドラッグすると変更できます。これより上の論文がダイジェストに入ります。</translation>
    </message>
</context>
<context>
    <name>winnow::HelpActions</name>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>レポートを %1 に保存しました。添付する前に内容を確認してください。</translation>
    </message>
    <message>
        <source>About Winnow</source>
        <translation>Winnow について</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv listings, scored against your criteria.</source>
        <translation>その日の arXiv の新着一覧を、基準に照らして採点します。</translation>
    </message>
    <message>
        <source>Thank you to arXiv for use of its open access interoperability.</source>
        <translation>オープンアクセスの相互運用性を提供してくださる arXiv に感謝します。</translation>
    </message>
</context>
<context>
    <name>winnow::HistoryPage</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Spent of this month&apos;s cap</source>
        <translation>今月の上限のうちの支出</translation>
    </message>
    <message>
        <source>No runs yet. Score a day, and the run is listed here with its cost.</source>
        <translation>実行はまだありません。1 日分を採点すると、その実行が費用とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>winnow::ImportCommand</name>
    <message>
        <source>Import digests, Markdown or JSON, into the library.</source>
        <translation>Markdown または JSON のダイジェストをライブラリにインポートする。</translation>
    </message>
    <message>
        <source>Imports papers, scores, counts, topics and the criteria quoted at the end. Reads digests written by Winnow and all kinds published by the bot ChatGPT-ArXiv-Paper-Assistant, including the JSON files next to its digests. Values that a file does not give stay unknown. Several files for one day become one digest; the digest&apos;s own list of papers takes precedence, then that of the day&apos;s papers.

Folders are searched recursively; files that are not digests are reported and skipped. Ctrl-C stops after the current file and keeps what was imported; importing a file again changes nothing. A file, which may contain several digests, is imported completely or not at all. `digest` writes a day imported from Winnow&apos;s own Markdown back byte for byte.

--json prints an array with one object per file: file, kind, digests (day, papers, new, outcome: new, changed, known or left-out), note and error. The exit code is 1 when a file could not be read.

Examples:
  winnow-cli import digests/*.md
  winnow-cli import bot/out</source>
        <translation>論文、スコア、件数、トピック、末尾に引用された基準をインポートします。Winnow が書き込んだダイジェストと、ボット ChatGPT-ArXiv-Paper-Assistant が公開するあらゆる種類のダイジェスト (隣にある JSON ファイルを含む) を読めます。ファイルにない値は不明のままになります。1 日に複数のファイルがある場合は 1 つのダイジェストになります。ダイジェスト自身の論文一覧が優先され、次にその日の論文の一覧が使われます。

フォルダーはサブフォルダーまで検索されます。ダイジェストでないファイルは報告してスキップします。Ctrl-C は現在のファイルの後で停止し、インポート済みのものを保持します。同じファイルを再びインポートしても何も変わりません。ファイル (複数のダイジェストを含むことがあります) は、全体がインポートされるか、まったくされないかのどちらかです。Winnow 自身の Markdown からインポートした日は、`digest` で 1 バイトも違わずに書き戻せます。

--json は、ファイルごとに 1 つのオブジェクトの配列を出力します: file, kind, digests (day, papers, new, outcome: new, changed, known または left-out), note, error。読み取れないファイルがあった場合、終了コードは 1 です。

例:
  winnow-cli import digests/*.md
  winnow-cli import bot/out</translation>
    </message>
    <message>
        <source>Give the digests to import, or a folder of them: winnow-cli import FILE….</source>
        <translation>インポートするダイジェスト、またはそのフォルダーを指定してください: winnow-cli import FILE…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>インポート中 %1 / %2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were imported. Run the same command again to import the rest.</source>
        <translation>停止しました: %2 個のファイルのうち %1 個をインポートしました。残りをインポートするには、同じコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>There are no files in %1.</source>
        <translation>%1 にファイルがありません。</translation>
    </message>
    <message>
        <source>Files: %1. New days: %2, new papers: %3. Not digests: %4, unreadable: %5.</source>
        <translation>ファイル: %1。新しい日: %2、新しい論文: %3。ダイジェスト以外: %4、読み取り不可: %5。</translation>
    </message>
</context>
<context>
    <name>winnow::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (キー %2)</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>キー %1</translation>
    </message>
</context>
<context>
    <name>winnow::KeyCommand</name>
    <message>
        <source>Store a language model&apos;s key in the system&apos;s keyring.</source>
        <translation>言語モデルのキーをシステムのキーリングに保存する。</translation>
    </message>
    <message>
        <source>set reads the key from standard input: type it (it is not shown) or pipe it in. It is never taken from the command line, where other programs on this computer could read it. clear removes it. status says whether there is a key and where, but never shows it.

Each service has its own key, and so has each address given with --endpoint, so that a key never reaches a service it was not entered for. A key in the environment takes precedence, and the keyring is not used then: OPENAI_API_KEY, ANTHROPIC_API_KEY and so on, see winnow-cli --help. A locked keyring asks for its password if there is a screen to ask on; if nobody answers within 30 seconds, the command fails. Quotes, spaces and a &quot;Bearer&quot; around a pasted key are removed.

--json prints an object: provider, service and place (keyring, environment, or null).

Examples:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</source>
        <translation>set は標準入力からキーを読みます。入力するか (画面には表示されません)、パイプで渡してください。コマンドラインからは決して受け取りません。このコンピューターのほかのプログラムに読まれるおそれがあるためです。clear はキーを削除します。status はキーの有無と場所を示しますが、キー自体は表示しません。

キーはサービスごとに、また --endpoint で指定したアドレスごとに別々なので、入力した先以外のサービスにキーが渡ることはありません。環境変数のキーが優先され、その場合キーリングは使われません: OPENAI_API_KEY, ANTHROPIC_API_KEY など。winnow-cli --help を参照してください。キーリングがロックされている場合、画面があればパスワードを求められます。30 秒以内に応答がなければ、コマンドは失敗します。貼り付けたキーの前後の引用符、空白、「Bearer」は取り除かれます。

--json はオブジェクトを出力します: provider, service, place (keyring, environment または null)。

例:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</translation>
    </message>
    <message>
        <source>Don&apos;t put a key on the command line, where other programs on this computer could read it; key set reads it from standard input. Use key set, key clear or key status.</source>
        <translation>キーをコマンドラインに書かないでください。このコンピューターのほかのプログラムに読まれるおそれがあります。key set は標準入力からキーを読みます。key set、key clear、key status のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Use key set, key clear or key status.</source>
        <translation>key set、key clear、key status のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Key for %1 (not shown as you type): </source>
        <translation>%1 のキー (入力は表示されません): </translation>
    </message>
    <message>
        <source>Standard input did not contain a key, which is a single word. Nothing was changed.</source>
        <translation>標準入力にキー (1 つの単語) がありませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The key for %1 is in the system&apos;s keyring.</source>
        <translation>%1 のキーはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Start one, such as GNOME Keyring or KWallet, then run the command again.</source>
        <translation>キーを保存するキーリングがありません。GNOME Keyring や KWallet などを起動してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Set it in the environment as %1 instead.</source>
        <translation>キーを保存するキーリングがありません。代わりに環境変数 %1 に設定してください。</translation>
    </message>
    <message>
        <source>%1 is still set and will be used.</source>
        <translation>%1 がまだ設定されており、それが使用されます。</translation>
    </message>
    <message>
        <source>The key for %1 was not removed. %2</source>
        <translation>%1 のキーは削除されませんでした。%2</translation>
    </message>
    <message>
        <source>The keyring has no key for %1.</source>
        <translation>キーリングに %1 のキーはありません。</translation>
    </message>
    <message>
        <source>%1: key in the system&apos;s keyring.</source>
        <translation>%1: キーはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>%1: key in %2, which overrides the keyring.</source>
        <translation>%1: キーは %2 にあり、キーリングより優先されます。</translation>
    </message>
    <message>
        <source>%1: no key. Set one with %2.</source>
        <translation>%1: キーがありません。%2 で設定してください。</translation>
    </message>
</context>
<context>
    <name>winnow::KeyField</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Saves the key in the system’s keyring immediately</source>
        <translation>キーをすぐにシステムのキーリングに保存します</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>キーは削除されませんでした。%1</translation>
    </message>
    <message>
        <source>Saved. Type to replace it.</source>
        <translation>保存済み。入力すると置き換わります。</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
    <message>
        <source>Only if your server needs one</source>
        <translation>サーバーに必要な場合のみ</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>キーリングに問い合わせています…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>キー不要</translation>
    </message>
    <message>
        <source>Saved in the system’s keyring</source>
        <translation>システムのキーリングに保存済み</translation>
    </message>
    <message>
        <source>Kept until Winnow quits: no keyring accepted it</source>
        <translation>Winnow の終了まで保持 (キーリングに保存できません)</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>%1 から取得</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
</context>
<context>
    <name>winnow::KeysOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Press Esc to close.</source>
        <translation>Esc を押すと閉じます。</translation>
    </message>
    <message>
        <source>Letters work while the table or the details have the focus. Any of these keys can be changed in the settings. Press Esc to close.</source>
        <translation>文字キーは、表または詳細にフォーカスがあるときに使えます。これらのキーはどれも設定で変更できます。Esc を押すと閉じます。</translation>
    </message>
</context>
<context>
    <name>winnow::KeysTab</name>
    <message>
        <source>S&amp;wap</source>
        <translation>入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>リセット(&amp;T)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>すべてリセット(&amp;L)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Press the new key.</source>
        <translation>新しいキーを押してください。</translation>
    </message>
    <message>
        <source>Keys for “%1”. Click in a field and press the key:</source>
        <translation>「%1」のキー。欄をクリックしてキーを押してください:</translation>
    </message>
    <message>
        <source>Key %1 for %2</source>
        <translation>%2 のキー %1</translation>
    </message>
    <message>
        <source>%1 (also: %2)</source>
        <comment>keys, another act</comment>
        <translation>%1 (ほか: %2)</translation>
    </message>
    <message>
        <source>%1 is also the key for “%2”. Press another key, or swap the two.</source>
        <translation>%1 は「%2」のキーでもあります。別のキーを押すか、2 つを入れ替えてください。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
</context>
<context>
    <name>winnow::LabAction</name>
    <message>
        <source>This library is not in a lab. Join one: winnow-cli lab join ADDRESS.</source>
        <translation>このライブラリはラボに参加していません。参加するには: winnow-cli lab join ADDRESS</translation>
    </message>
</context>
<context>
    <name>winnow::LabCap</name>
    <message>
        <source>What all members together may spend on models in a month; its owner sets it.</source>
        <translation>全メンバーが合計で 1 か月にモデルに使える金額。所有者が設定する。</translation>
    </message>
    <message>
        <source>A cap is an amount of US dollars, or none.</source>
        <translation>上限には米ドルの金額か none を指定します。</translation>
    </message>
    <message>
        <source>There are lab cap, lab cap USD and lab cap none, each with an address.</source>
        <translation>使えるのは lab cap、lab cap USD、lab cap none で、それぞれにアドレスを付けます。</translation>
    </message>
    <message>
        <source>Cap of a month: %1</source>
        <translation>月間の上限: %1</translation>
    </message>
    <message>
        <source>There is no cap.</source>
        <translation>上限はありません。</translation>
    </message>
    <message>
        <source>Spent this month: %1</source>
        <translation>今月の支出: %1</translation>
    </message>
    <message>
        <source>Reserved for what is being asked: %1</source>
        <translation>回答待ちの呼び出しのために確保した金額: %1</translation>
    </message>
</context>
<context>
    <name>winnow::LabCommand</name>
    <message>
        <source>Share papers and paid scores with a group through its PostgreSQL server.</source>
        <translation>論文と有料のスコアを、グループの PostgreSQL サーバーを通じて共有する。</translation>
    </message>
    <message>
        <source>ADDRESS is postgresql://NAME@HOST/DATABASE, with ?sslmode=… and ?sslrootcert=FILE where needed. A connection to another computer is encrypted and the server&apos;s certificate verified (sslmode=verify-full), unless the address says otherwise.

The password is read from standard input if that is not a terminal, then from the system&apos;s keyring, then from ~/.pgpass; otherwise you are asked for it. It is never taken from the command line, where every program on this computer could read it.

A lab shares papers, announcements, the state of each day, the text of criteria, and the scores of models: one member pays, and all can read them. Decisions are shared only by members who choose to; notes, tags, trials, imported digests and the sample day never are. Your library stays complete without the lab.

Examples:
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</source>
        <translation>ADDRESS は postgresql://NAME@HOST/DATABASE で、必要に応じて ?sslmode=… と ?sslrootcert=FILE を付けます。別のコンピューターへの接続は、アドレスで別の指定をしない限り、暗号化され、サーバーの証明書が検証されます (sslmode=verify-full)。

パスワードは、標準入力が端末でなければ標準入力から、次にシステムのキーリング、次に ~/.pgpass から読み取られます。どこにもなければ尋ねられます。コマンドラインは、このコンピューターのすべてのプログラムから読み取れるため、パスワードの指定には使えません。

ラボでは、論文、発表、各日の状態、基準の本文、モデルのスコアを共有します。1 人のメンバーが支払えば、全員が読めます。判断は、共有を選んだメンバーのものだけが共有されます。メモ、タグ、試行、インポートしたダイジェスト、サンプル日は決して共有されません。ライブラリはラボがなくても完全なままです。

例:
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>次のいずれかを使用してください: %1。</translation>
    </message>
</context>
<context>
    <name>winnow::LabController</name>
    <message>
        <source>That is no address: %1.</source>
        <translation>アドレスではありません: %1。</translation>
    </message>
    <message>
        <source>The keyring did not keep the lab&apos;s password: it is forgotten when Winnow ends. Put it into ~/.pgpass.</source>
        <translation>ラボのパスワードがキーリングに保存されなかったため、Winnow の終了時に失われます。~/.pgpass に書いてください。</translation>
    </message>
    <message>
        <source>Lab: up to date</source>
        <translation>ラボ: 最新</translation>
    </message>
    <message>
        <source>Lab: offline</source>
        <translation>ラボ: オフライン</translation>
    </message>
    <message>
        <source>Lab: needs attention</source>
        <translation>ラボ: 要確認</translation>
    </message>
    <message>
        <source>This library has what the lab shares, and the lab has what you share</source>
        <translation>ラボが共有するものはこのライブラリに、自分が共有するものはラボに、すべて揃っています</translation>
    </message>
</context>
<context>
    <name>winnow::LabCreate</name>
    <message>
        <source>Set up a lab in an existing database, or update one. For its owner.</source>
        <translation>既存のデータベースにラボを作成する、または更新する。所有者用。</translation>
    </message>
    <message>
        <source>Give the database&apos;s address: lab create postgresql://OWNER@HOST/DATABASE.</source>
        <translation>データベースのアドレスを指定してください: lab create postgresql://OWNER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>The lab is set up. Add its members, including yourself: winnow-cli lab members add NAME %1</source>
        <translation>ラボを作成しました。自分を含むメンバーを追加してください: winnow-cli lab members add NAME %1</translation>
    </message>
    <message>
        <source>The lab is up to date. Nothing in it was changed.</source>
        <translation>ラボは最新です。何も変更しませんでした。</translation>
    </message>
</context>
<context>
    <name>winnow::LabJoin</name>
    <message>
        <source>Join a lab as a member: this library then shares with it and gets what the others share.</source>
        <translation>メンバーとしてラボに参加する: 以後、このライブラリはラボと共有し、ほかのメンバーが共有するものを受信する。</translation>
    </message>
    <message>
        <source>Give the address that the lab&apos;s owner gave you: lab join postgresql://NAME@HOST/DATABASE.</source>
        <translation>ラボの所有者から受け取ったアドレスを指定してください: lab join postgresql://NAME@HOST/DATABASE</translation>
    </message>
    <message>
        <source>This library is in the lab %1. Leave it first: winnow-cli lab leave.</source>
        <translation>このライブラリはラボ %1 に参加しています。先に脱退してください: winnow-cli lab leave</translation>
    </message>
    <message numerus="yes">
        <source>This library has joined the lab as %1 (%n member(s)). To sync now: winnow-cli lab sync</source>
        <translation>
            <numerusform>このライブラリは %1 としてラボに参加しました (メンバー %n 人)。今すぐ同期するには: winnow-cli lab sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabLeave</name>
    <message>
        <source>Leave the lab. What this library got from it stays.</source>
        <translation>ラボから脱退する。このライブラリがラボから受信したものは残る。</translation>
    </message>
    <message>
        <source>lab leave takes no arguments.</source>
        <translation>lab leave に引数はありません。</translation>
    </message>
    <message>
        <source>This library has left the lab. Everything in it stays, and what you shared stays with the other members.</source>
        <translation>このライブラリはラボから脱退しました。ライブラリの内容はすべて残り、共有したものはほかのメンバーの元に残ります。</translation>
    </message>
    <message>
        <source>The lab&apos;s password could not be removed from the keyring.</source>
        <translation>ラボのパスワードをキーリングから削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>winnow::LabMemberList</name>
    <message>
        <source>List the lab&apos;s members. Its owner can add and remove them.</source>
        <translation>ラボのメンバーを一覧表示する。所有者は追加と削除ができる。</translation>
    </message>
    <message>
        <source>Name the member: lab members %1 NAME ADDRESS.</source>
        <translation>メンバーの名前を指定してください: lab members %1 NAME ADDRESS</translation>
    </message>
    <message>
        <source>A member&apos;s name consists of lower-case letters, digits and . _ -, and starts with a letter.</source>
        <translation>メンバーの名前には小文字の英字、数字、. _ - が使え、先頭は英字です。</translation>
    </message>
    <message>
        <source>Use lab members, lab members add NAME or lab members remove NAME, and add the address if this library is not in the lab.</source>
        <translation>lab members、lab members add NAME、lab members remove NAME のいずれかを使用してください。このライブラリがラボに参加していない場合は、アドレスを付けてください。</translation>
    </message>
    <message>
        <source>%1 is no longer a member. What they shared stays in the lab.</source>
        <translation>%1 はメンバーではなくなりました。共有したものはラボに残ります。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未参加</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>%1 is now a member. Send them this, in a way that nobody else can read:</source>
        <translation>%1 をメンバーに追加しました。ほかの誰にも読まれない方法で、次の内容を本人に送ってください:</translation>
    </message>
    <message>
        <source>  Password: unchanged; the server already had that user.</source>
        <translation>  パスワード: 変更なし。このユーザーはすでにサーバーにあります。</translation>
    </message>
    <message>
        <source>  Password: %1  (not shown again)</source>
        <translation>  パスワード: %1  (再表示されません)</translation>
    </message>
    <message>
        <source>That address works on this computer only. For other computers, put the server&apos;s host name into it.</source>
        <translation>このアドレスはこのコンピューターでのみ使えます。ほかのコンピューターで使うには、サーバーのホスト名を入れてください。</translation>
    </message>
</context>
<context>
    <name>winnow::LabPassword</name>
    <message>
        <source>Not a lab address: %1.</source>
        <translation>ラボのアドレスではありません: %1。</translation>
    </message>
    <message>
        <source>Leave the password out of the address: every program on this computer can read the command line. You will be asked for it.</source>
        <translation>アドレスにパスワードを含めないでください。コマンドラインは、このコンピューターのすべてのプログラムから読み取れます。パスワードは後で尋ねられます。</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 のパスワード: </translation>
    </message>
    <message>
        <source>There is no keyring to store the password in. Add it to ~/.pgpass, a file that only you can read, as a line %1:%2:%3:%4:PASSWORD.</source>
        <translation>パスワードを保存するキーリングがありません。自分だけが読み取れるファイル ~/.pgpass に、次の行を追加してください: %1:%2:%3:%4:PASSWORD</translation>
    </message>
</context>
<context>
    <name>winnow::LabShareDecisions</name>
    <message>
        <source>Show the other members what you keep, skip and leave for later, or stop. Notes and tags stay private.</source>
        <translation>キープ、スキップ、後で読むとした論文をほかのメンバーに見せる、またはやめる。メモとタグは非公開のまま。</translation>
    </message>
    <message>
        <source>Use on or off: lab share-decisions on.</source>
        <translation>on または off を使用してください: lab share-decisions on</translation>
    </message>
    <message>
        <source>Your decisions will be shared at the next sync.</source>
        <translation>判断は次の同期で共有されます。</translation>
    </message>
    <message>
        <source>The other members may still see your decisions until the next sync.</source>
        <translation>次の同期までは、ほかのメンバーに判断が見えることがあります。</translation>
    </message>
    <message>
        <source>The lab&apos;s members can now see what you keep, skip and leave for later.</source>
        <translation>キープ、スキップ、後で読むとした論文が、ラボのメンバーに見えるようになりました。</translation>
    </message>
    <message>
        <source>Your decisions are private again.</source>
        <translation>判断は再び非公開になりました。</translation>
    </message>
</context>
<context>
    <name>winnow::LabStatus</name>
    <message>
        <source>lab status takes no arguments.</source>
        <translation>lab status に引数はありません。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>ラボ: %1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>メンバー: %1</translation>
    </message>
    <message>
        <source>Your decisions: %1</source>
        <translation>自分の判断: %1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>最後の同期: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>送信待ち: %1</translation>
    </message>
    <message>
        <source>Waiting to be received: %1</source>
        <translation>受信待ち: %1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>メンバー数: %1</translation>
    </message>
    <message>
        <source>%1 plus calls of unknown price</source>
        <translation>%1 と価格不明の呼び出し</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2</source>
        <translation>今月の支出: %1 (上限 %2)</translation>
    </message>
    <message>
        <source>Spent this month: %1 (no cap)</source>
        <translation>今月の支出: %1 (上限なし)</translation>
    </message>
    <message>
        <source>%1 (in batches: %2)</source>
        <translation>%1 (うちバッチ: %2)</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3</source>
        <translation>%1 が %2 まで確保している論文: %3</translation>
    </message>
    <message>
        <source>Show the server, the last sync, what is waiting, the month&apos;s spending and who has claimed papers.</source>
        <translation>サーバー、最後の同期、待っているもの、今月の支出、だれが論文を確保しているかを表示する。</translation>
    </message>
</context>
<context>
    <name>winnow::LabSyncNow</name>
    <message>
        <source>Sync now: send what is new here to the lab, and receive what is new there.</source>
        <translation>今すぐ同期する: 新しいものをラボに送信し、ラボの新しいものを受信する。</translation>
    </message>
    <message>
        <source>lab sync takes no arguments.</source>
        <translation>lab sync に引数はありません。</translation>
    </message>
</context>
<context>
    <name>winnow::LabTab</name>
    <message>
        <source>&amp;Join</source>
        <translation>参加(&amp;J)</translation>
    </message>
    <message>
        <source>Share my &amp;decisions, so that others see how many kept a paper</source>
        <translation>自分の判断を共有し、何人が論文をキープしたかを見せる(&amp;D)</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>今すぐ同期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the lab</source>
        <translation>ラボから脱退(&amp;L)</translation>
    </message>
    <message>
        <source>A group that shares papers, criteria and scores on its own PostgreSQL server. Each score is paid for once. Your decisions, notes and tags stay private.</source>
        <translation>論文、基準、スコアを自前の PostgreSQL サーバーで共有するグループです。各スコアの支払いは 1 回で済みます。自分の判断、メモ、タグは非公開のままです。</translation>
    </message>
    <message>
        <source>stored in the keyring; leave empty to use ~/.pgpass</source>
        <translation>キーリングに保存。空欄なら ~/.pgpass を使用</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>What you received stays in your library; what you shared stays in the lab</source>
        <translation>受信したものはライブラリに、共有したものはラボに残ります</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last synced: %1.</source>
        <translation>最後の同期: %1。</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>まだ同期していません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting to be sent.</source>
        <translation>
            <numerusform>%Ln 件の変更が送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab has spent %1 of %2 this month.</source>
        <translation>ラボの今月の支出は %1 です (上限 %2)。</translation>
    </message>
    <message>
        <source>The lab has spent %1 this month.</source>
        <translation>ラボの今月の支出は %1 です。</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>ラボ(&amp;B)</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3.</source>
        <translation>%1 が %2 まで確保している論文: %3。</translation>
    </message>
    <message>
        <source>You follow no categories, so its papers are not shown. Choose some on the Papers page.</source>
        <translation>フォローしているカテゴリがないため、ラボの論文は表示されません。「論文」ページで選んでください。</translation>
    </message>
</context>
<context>
    <name>winnow::LearnCommand</name>
    <message>
        <source>Show what Winnow learned from your decisions, learn now, or start over.</source>
        <translation>Winnow が判断から学習した内容を表示する、今すぐ学習する、またはやり直す。</translation>
    </message>
    <message>
        <source>Once you have kept five papers, Winnow learns what you keep: from keep, skip and later, your relevance and tags, and a little from a model&apos;s scores; never from imported digests. Each paper then has a taste from 0 to 1, how likely you are to keep it; papers --json prints it. decide, score and run learn whenever there is something new, and so does the window after ten decisions. An undone decision is unlearned; older decisions count less, half after 180 days (learn/halfLifeDays in the settings). learn/enabled=false turns learning off. Criteria share what was learned with the versions edited from them.

status (the default) shows what Winnow learned from and how often it was right, measured on days it had not learned from. train learns now. reset forgets everything learned; decisions made until then stay, but are not learned from again. export writes a JSON file; - is standard output.

--json prints an object: enabled, half_life_days, profile (the first version of the criteria), trained (decisions, kept, at; null: not yet), decisions, kept, new, changed, since, values, said (from, papers, kept), words (text, weight) and audit (looked, missed, open: papers that pre-screening let through to check what it misses). export writes the same.

Examples:
  winnow-cli learn
  winnow-cli learn export taste.json</source>
        <translation>論文を 5 件キープすると、Winnow はどのような論文をキープするかを学習します。キープ・スキップ・後での判断、自分の関連度、タグから、そしてモデルのスコアからも少し学習しますが、インポートしたダイジェストからは学習しません。各論文には 0 から 1 の好み (キープする見込み) が付き、papers --json で出力されます。新しいものがあるたびに decide、score、run が学習し、ウィンドウも 10 件の判断ごとに学習します。取り消した判断は学習からも外されます。古い判断ほど重みが小さく、180 日で半分になります (設定の learn/halfLifeDays)。learn/enabled=false で学習はオフになります。学習した内容は、編集元の基準と編集後のバージョンとで共有されます。

status (既定) は、何から学習したか、予測がどれだけ当たったか (学習に使っていない日で測定) を表示します。train は今すぐ学習します。reset は学習した内容をすべて忘れます。それまでの判断は残りますが、再び学習されることはありません。export は JSON ファイルを書き込みます。- は標準出力です。

--json はオブジェクトを出力します: enabled, half_life_days, profile (基準の最初のバージョン), trained (decisions, kept, at。null: まだ学習していない), decisions, kept, new, changed, since, values, said (from, papers, kept), words (text, weight), audit (looked, missed, open: 見逃しを調べるために事前スクリーニングが通した論文)。export も同じものを書き込みます。

例:
  winnow-cli learn
  winnow-cli learn export taste.json</translation>
    </message>
    <message>
        <source>Overwrite an existing file.</source>
        <translation>既存のファイルを上書きする。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, train, reset or export.</source>
        <translation>不明な引数「%1」。status、train、reset、export のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli learn export FILE.</source>
        <translation>ファイルを指定してください: winnow-cli learn export FILE</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>予期しない引数「%1」。</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite は export でのみ使えます。</translation>
    </message>
    <message>
        <source>Learning is off. Set learn/enabled=true in the settings.</source>
        <translation>学習はオフです。設定で learn/enabled=true にしてください。</translation>
    </message>
    <message>
        <source>Nothing has been learned yet, so nothing was written. See winnow-cli learn.</source>
        <translation>まだ何も学習していないため、何も書き込みませんでした。winnow-cli learn を参照してください。</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 はすでに存在し、変更していません。別のファイルを選択するか、--overwrite を付けてください。</translation>
    </message>
    <message>
        <source>Forgotten. Winnow learns from your decisions from now on.</source>
        <translation>忘れました。今後の判断から学習します。</translation>
    </message>
</context>
<context>
    <name>winnow::LearningTab</name>
    <message>
        <source>&amp;Learn from what I keep and skip</source>
        <translation>キープとスキップから学習する(&amp;L)</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a decision never counts less</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Tastes change: old decisions count less than recent ones.</source>
        <translation>好みは変わります。古い判断は最近の判断より重みが小さくなります。</translation>
    </message>
    <message>
        <source>Each paper then has a taste: how likely you are to keep it. All of this stays on this computer. What is learned belongs to the criteria in use at the time.</source>
        <translation>各論文に好み (キープする見込み) が付きます。これらはすべてこのコンピューターの外に出ません。学習した内容は、そのとき使用中の基準に属します。</translation>
    </message>
    <message>
        <source>Decisions count &amp;half after</source>
        <translation>判断の重みが半分になるまで(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>リセット(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo reset</source>
        <translation>リセットを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Learned on %1 from %2 decisions, %3 of them kept. New since then: %4.</source>
        <translation>%1 に、判断 %2 件 (うちキープ %3 件) から学習しました。その後の新しいもの: %4 件。</translation>
    </message>
    <message>
        <source>Nothing learned yet: score a day first.</source>
        <translation>まだ何も学習していません。先に 1 日分を採点してください。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet: keep %n more paper(s).</source>
        <translation>
            <numerusform>まだ何も学習していません。あと %n 件の論文をキープしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Learning starts right after your next decision.</source>
        <translation>まだ何も学習していません。次の判断の直後に学習が始まります。</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>%1 より前の判断は無視されます。</translation>
    </message>
    <message>
        <source>Its predictions for days it had not learned from:</source>
        <translation>学習に使っていない日についての予測:</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>キープする論文との類似点: %1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>キープする論文との相違点: %1</translation>
    </message>
    <message>
        <source>Reset what was learned</source>
        <translation>学習した内容をリセット</translation>
    </message>
    <message>
        <source>Forget what was learned from your decisions? They stay as they are, but Winnow learns only from those you make from now on.</source>
        <translation>判断から学習した内容を忘れますか? 判断自体は残りますが、今後の判断からのみ学習するようになります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>忘れました。</translation>
    </message>
    <message>
        <source>Winnow learns from your earlier decisions again.</source>
        <translation>以前の判断からも再び学習します。</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>学習した内容をエクスポート</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>taste</source>
        <comment>file name</comment>
        <translation>taste</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 にエクスポートしました</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>学習(&amp;L)</translation>
    </message>
</context>
<context>
    <name>winnow::LedgerCommand</name>
    <message>
        <source>Show what was fetched for each category and day.</source>
        <translation>カテゴリと日ごとに、取得したものを表示する。</translation>
    </message>
    <message>
        <source>Prints a line for each category and day, newest first: how many papers arXiv announced, how many of them were fetched and scanned, how many have a score, and how many reach the cut-offs in the settings.

The states: complete; partial (entries were damaged, or the listing was truncated); quiet (nothing in this category on a working day); not-yet-out; weekend and holiday (arXiv announces nothing); stale (the feed showed an earlier day&apos;s papers under this date); failed (the note says why); missing (never fetched: a working day without a line for a followed category, counted from the first day the library has for it).

--json prints an array of objects: day, category, state, announced, fetched, scanned, scored, relevant, fetched_at (UTC; null if nothing was requested), source (feed, catch-up, list, api, oai, email; null if there is none) and note.

The exit code is 0 whatever the states are. To fetch missed days, use fetch --catch-up.

Examples:
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</source>
        <translation>カテゴリと日ごとに 1 行を、新しい順に出力します: arXiv が発表した論文の数、そのうち取得して走査したものの数、スコアのあるものの数、設定のしきい値に達したものの数。

状態: complete (完全)、partial (一部: 項目が破損していたか、新着一覧が途中で切れていた)、quiet (平日だがこのカテゴリの発表がない)、not-yet-out (まだ出ていない)、weekend と holiday (arXiv の発表がない)、stale (フィードがこの日付で以前の日の論文を示した)、failed (失敗: 理由は備考に示される)、missing (未取得: フォロー中のカテゴリの行がない平日。そのカテゴリについてライブラリにある最初の日から数える)。

--json はオブジェクトの配列を出力します: day, category, state, announced, fetched, scanned, scored, relevant, fetched_at (UTC。何も要求していなければ null), source (feed, catch-up, list, api, oai, email。なければ null), note。

終了コードは、状態にかかわらず 0 です。逃した日を取得するには、fetch --catch-up を使用してください。

例:
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</translation>
    </message>
    <message>
        <source>The first day (default: the library&apos;s first).</source>
        <translation>最初の日 (既定: ライブラリの最初の日)。</translation>
    </message>
    <message>
        <source>The last day (default: the newest).</source>
        <translation>最後の日 (既定: 最も新しい日)。</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from が --to より後です。入れ替えてください。</translation>
    </message>
    <message>
        <source>No fetched days. Fetch one first: winnow-cli fetch. The ledger does not show days that only came from imported digests.</source>
        <translation>取得した日がありません。先に 1 日分を取得してください: winnow-cli fetch。インポートしたダイジェストだけの日は、この台帳に表示されません。</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryCommand</name>
    <message>
        <source>Back up, restore or check the library.</source>
        <translation>ライブラリをバックアップ、復元、または検査する。</translation>
    </message>
    <message>
        <source>With backup: overwrite an existing file.</source>
        <translation>backup で使用: 既存のファイルを上書きする。</translation>
    </message>
    <message>
        <source>Use backup FILE, restore FILE or check.</source>
        <translation>backup FILE、restore FILE、check のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use backup, restore or check.</source>
        <translation>不明な引数「%1」。backup、restore、check のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli library %1 FILE.</source>
        <translation>ファイルを指定してください: winnow-cli library %1 FILE</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>予期しない引数「%1」。</translation>
    </message>
    <message>
        <source>--overwrite works only with backup.</source>
        <translation>--overwrite は backup でのみ使えます。</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 はすでに存在し、変更していません。別のファイルを選択するか、--overwrite を付けてください。</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryController</name>
    <message>
        <source>The data for finding similar papers could not be read; Winnow tries again at the next start. %1</source>
        <translation>似た論文を探すためのデータを読み取れませんでした。次の起動時に再試行します。%1</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryMaintenance</name>
    <message>
        <source>Winnow libraries (*.sqlite *.db *.backup *.replaced-*)</source>
        <translation>Winnow ライブラリ (*.sqlite *.db *.backup *.replaced-*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Library file in progress</source>
        <translation>ライブラリファイルの処理中</translation>
    </message>
    <message>
        <source>Checking the library, since Winnow did not close it properly</source>
        <translation>Winnow が正しく終了しなかったため、ライブラリを検査しています</translation>
    </message>
    <message>
        <source>The library could not be checked. %1</source>
        <translation>ライブラリを検査できませんでした。%1</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>ライブラリをバックアップ</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>ライブラリをバックアップしています</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, then restore the backup.</source>
        <translation>実行中です。停止してから、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Replace your library with %1?</source>
        <translation>ライブラリを %1 で置き換えますか?</translation>
    </message>
    <message>
        <source>The current library is kept beside it, with today&apos;s date in its name.</source>
        <translation>現在のライブラリは、今日の日付の入った名前で隣に残されます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>ライブラリを復元しています</translation>
    </message>
</context>
<context>
    <name>winnow::LimitsTab</name>
    <message>
        <source>More on busy days</source>
        <translation>論文の多い日は増やす</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>モデルの既定</translation>
    </message>
    <message>
        <source>set by service</source>
        <translation>サービスが設定</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>every run</source>
        <translation>毎回</translation>
    </message>
    <message>
        <source>Prices o&amp;f your own, in US dollars per million tokens. A model with several prices has several lines.</source>
        <translation>独自の価格(&amp;F) (100 万トークンあたりの米ドル)。価格が複数あるモデルは複数行になります。</translation>
    </message>
    <message>
        <source>Titles first, then abstracts</source>
        <translation>タイトル、次にアブストラクト</translation>
    </message>
    <message>
        <source>Abstracts only</source>
        <translation>アブストラクトのみ</translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation>タイトルのみ</translation>
    </message>
    <message>
        <source>Reading titles first drops clearly irrelevant papers; cheaper on busy days</source>
        <translation>先にタイトルを読んで明らかに無関係な論文を除外します。論文の多い日の費用が減ります</translation>
    </message>
    <message>
        <source>Titles are read only if the criteria have a screening prompt</source>
        <translation>タイトルが読まれるのは、基準にスクリーニングプロンプトがある場合だけです</translation>
    </message>
    <message>
        <source>Above 32 papers a day, calls get larger, so that there are fewer of them</source>
        <translation>1 日の論文が 32 件を超えると、1 回の呼び出しを大きくして回数を減らします</translation>
    </message>
    <message>
        <source>Ca&amp;lls at once</source>
        <translation>同時呼び出し数(&amp;L)</translation>
    </message>
    <message>
        <source>Papers per call</source>
        <translation>呼び出しあたりの論文数</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>読む内容(&amp;R)</translation>
    </message>
    <message>
        <source>Titles per call</source>
        <translation>呼び出しあたりのタイトル数</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Re&amp;quests per minute</source>
        <translation>1 分あたりのリクエスト数(&amp;Q)</translation>
    </message>
    <message>
        <source>To&amp;kens per minute</source>
        <translation>1 分あたりのトークン数(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;imeout, in seconds</source>
        <translation>タイムアウト (秒)(&amp;I)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>No call is made that could exceed it</source>
        <translation>これを超えるおそれのある呼び出しは行いません</translation>
    </message>
    <message>
        <source>No call is made that could exceed it in a calendar month</source>
        <translation>暦月の合計がこれを超えるおそれのある呼び出しは行いません</translation>
    </message>
    <message>
        <source>Cap per ru&amp;n, in US$</source>
        <translation>1 回の実行の上限 (米ドル)(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ask before runs above, in US$</source>
        <translation>実行前に確認する金額 (米ドル)(&amp;A)</translation>
    </message>
    <message>
        <source>Cap per &amp;month, in US$</source>
        <translation>月間の上限 (米ドル)(&amp;M)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>finds %1 %</source>
        <translation>%1 % を発見</translation>
    </message>
    <message>
        <source>Leaves out papers unlike what you keep before the model is asked, so that this share of what you would keep is still found; needs enough decisions</source>
        <translation>モデルに尋ねる前に、普段キープする論文と似ていない論文を除外します。キープするはずの論文のうち、この割合は見つかるようにします。十分な数の判断が必要です</translation>
    </message>
    <message>
        <source>Pre-scr&amp;eening</source>
        <translation>事前スクリーニング(&amp;E)</translation>
    </message>
    <message>
        <source>add a line above</source>
        <translation>上に行を追加してください</translation>
    </message>
    <message>
        <source>Price line %1 can’t be read. It needs a model, an input and an output price; dates are written as 2027-01-01.</source>
        <translation>価格の行 %1 を読み取れません。モデル、入力価格、出力価格が必要です。日付は 2027-01-01 のように書きます。</translation>
    </message>
    <message>
        <source>&amp;Costs &amp;&amp; limits</source>
        <translation>費用 &amp;&amp; 上限(&amp;C)</translation>
    </message>
    <message>
        <source>in a new batch</source>
        <translation>新しいバッチで</translation>
    </message>
    <message>
        <source>live</source>
        <translation>通常の呼び出しで</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Papers that come back from a batch without a score; live calls cost more</source>
        <translation>バッチでスコアが付かずに戻ってきた論文。通常の呼び出しは費用が高くなります</translation>
    </message>
    <message>
        <source>Left over from a &amp;batch</source>
        <translation>バッチで残った論文(&amp;B)</translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message>
        <source>Winnow</source>
        <translation>Winnow</translation>
    </message>
    <message>
        <source>A setting could not be read and was reset to its default: %1</source>
        <translation>読み取れない設定があったため、既定値に戻しました: %1</translation>
    </message>
    <message>
        <source>These criteria are in use now. Score the day to apply them.</source>
        <translation>この基準を使用中にしました。適用するには、この日を採点してください。</translation>
    </message>
    <message>
        <source>Winnow – %1</source>
        <translation>Winnow – %1</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>サンプル日</translation>
    </message>
</context>
<context>
    <name>winnow::Messages</name>
    <message>
        <source>Could not open a browser for %1.</source>
        <translation>%1 を開くブラウザーを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>winnow::ModelField</name>
    <message>
        <source>&amp;List</source>
        <translation>一覧(&amp;L)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>サービスでの名前</translation>
    </message>
    <message>
        <source>Lists the service’s models; costs nothing</source>
        <translation>サービスのモデルを一覧表示します。費用はかかりません</translation>
    </message>
    <message>
        <source>Choose a model. “List” asks the service for those it has.</source>
        <translation>モデルを選択してください。「一覧」で、サービスにあるモデルを問い合わせます。</translation>
    </message>
</context>
<context>
    <name>winnow::MonthCalendar</name>
    <message>
        <source>still to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>情報なし</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relevant</source>
        <translation>
            <numerusform>該当 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of the calendar</comment>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>%1 was never fetched.</source>
        <translation>%1 は取得されていません。</translation>
    </message>
    <message>
        <source>%1: %2 was never fetched.</source>
        <translation>%1: %2 は取得されていません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>feed, its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>この日を取得</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Older than 90 days: found by submission date, so approximate.</source>
        <translation>90 日より前: 投稿日で探すため、正確ではありません。</translation>
    </message>
    <message>
        <source>The arrow keys go by day, Page Up and Page Down by month; Space opens a day.</source>
        <translation>矢印キーで日、Page Up と Page Down で月を移動し、Space で日を開きます。</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>カレンダー: %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>winnow::MonthSums</name>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>実行 %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>呼び出し %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>winnow::MorningTab</name>
    <message>
        <source>On weekdays, when arXiv’s listings are out, the system fetches and scores the day with these settings, writes its digest and tells you how many papers are worth a look. Winnow need not be open. A model’s key must be in the keyring.</source>
        <translation>平日に arXiv の新着一覧が出ると、システムがこれらの設定でその日を取得して採点し、ダイジェストを書き込み、見る価値のある論文の数を知らせます。Winnow を開いておく必要はありません。モデルのキーはキーリングに入れておく必要があります。</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>朝の実行はオフです。</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron.</source>
        <translation>このシステムには systemd ユーザーマネージャーも cron もありません。</translation>
    </message>
    <message>
        <source>The morning run is on, using %1. Next: %2</source>
        <translation>朝の実行はオンです (%1 を使用)。次回: %2</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>オフにする(&amp;O)</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>オンにする(&amp;O)</translation>
    </message>
    <message>
        <source>Choose categories first, on the first tab.</source>
        <translation>先に最初のタブでカテゴリを選択してください。</translation>
    </message>
    <message>
        <source>Morn&amp;ings</source>
        <translation>朝の実行(&amp;I)</translation>
    </message>
</context>
<context>
    <name>winnow::NextListing</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>dddd</source>
        <comment>day of the next listing</comment>
        <translation>dddd</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>day of the next listing, short</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>next listing %1 %2</source>
        <comment>day, time</comment>
        <translation>次の新着一覧 %1 %2</translation>
    </message>
    <message>
        <source>The next listing is due on %1 at %2.</source>
        <comment>day, time</comment>
        <translation>次の新着一覧は %1 %2 に出る予定です。</translation>
    </message>
    <message>
        <source>next listing in %1</source>
        <translation>次の新着一覧まで %1</translation>
    </message>
    <message>
        <source>The next listing is due in %1, on %2 at %3.</source>
        <comment>duration, day, time</comment>
        <translation>次の新着一覧は %1後 (%2 %3) に出る予定です。</translation>
    </message>
</context>
<context>
    <name>winnow::NoteEdit</name>
    <message>
        <source>Your note</source>
        <translation>自分のメモ</translation>
    </message>
</context>
<context>
    <name>winnow::NotesCommand</name>
    <message>
        <source>Write a Markdown note for each kept paper.</source>
        <translation>キープした論文ごとに Markdown のメモを書き込む。</translation>
    </message>
    <message>
        <source>For Obsidian, Logseq, Zettlr and similar programs: one file per paper, with ID, title, authors as links, tags, scores and decision in its front matter, then the abstract with its formulas and your note. Covers all kept papers in the library, unless you select others by day, search or decision.

Run it again whenever you like: existing notes are merged. Your edits and removals are kept; what changed only in Winnow is updated. A note that you renamed or moved to a subfolder is found by its ID; one that you deleted is not written again. --overwrite writes all notes anew and replaces existing files.

--json prints an object: folder, added, updated, unchanged, deleted (ids of papers whose note you deleted), failed, and files, an array of objects with file, changed and, if there is something to report, kept.

Examples:
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</source>
        <translation>Obsidian、Logseq、Zettlr などのプログラム向けです。論文ごとに 1 ファイルで、フロントマターに ID、タイトル、リンク形式の著者、タグ、スコア、判断を記し、その後に数式を含むアブストラクトとメモが続きます。日、検索、判断で別のものを選ばない限り、ライブラリでキープしたすべての論文が対象です。

いつでも再実行できます。既存のメモには統合されます。編集と削除は保持され、Winnow でのみ変わったものは更新されます。名前を変えたり、サブフォルダーに移したりしたメモは ID で見つけます。削除したメモは再び書き込まれません。--overwrite はすべてのメモを新しく書き込み、既存のファイルを置き換えます。

--json はオブジェクトを出力します: folder, added, updated, unchanged, deleted (メモが削除された論文の id), failed, files。files は file, changed と、報告することがあれば kept を持つオブジェクトの配列です。

例:
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</translation>
    </message>
    <message>
        <source>The folder for the notes.</source>
        <translation>メモのフォルダー。</translation>
    </message>
    <message>
        <source>Only papers announced on this day.</source>
        <translation>この日に発表された論文だけ。</translation>
    </message>
    <message>
        <source>Only papers announced on this day or later.</source>
        <translation>この日以降に発表された論文だけ。</translation>
    </message>
    <message>
        <source>Only papers announced on this day or earlier.</source>
        <translation>この日以前に発表された論文だけ。</translation>
    </message>
    <message>
        <source>Only papers that match this search, as in winnow-cli papers.</source>
        <translation>この検索に一致する論文だけ (winnow-cli papers と同じ)。</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep (default), skip, later, none or any.</source>
        <translation>この判断の論文だけ: keep (既定), skip, later, none または any。</translation>
    </message>
    <message>
        <source>Replace existing notes, even if somebody has edited them.</source>
        <translation>編集されていても、既存のメモを置き換える。</translation>
    </message>
    <message>
        <source>Give a folder for the notes: winnow-cli notes -o FOLDER.</source>
        <translation>メモのフォルダーを指定してください: winnow-cli notes -o FOLDER</translation>
    </message>
    <message>
        <source>Could not read the search &quot;%1&quot;. See winnow-cli papers --help.</source>
        <translation>検索「%1」を読み取れませんでした。winnow-cli papers --help を参照してください。</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from が --to より後です。入れ替えてください。</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later, none or any.</source>
        <translation>不明な判断「%1」。keep、skip、later、none、any のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>No papers found. Keep some first, or select others: see winnow-cli notes --help.</source>
        <translation>論文が見つかりません。先にいくつかキープするか、別のものを選んでください: winnow-cli notes --help を参照してください</translation>
    </message>
    <message>
        <source>%1 notes added, %2 updated, %3 unchanged in %4</source>
        <translation>メモ: 追加 %1 件、更新 %2 件、変更なし %3 件、フォルダー %4</translation>
    </message>
</context>
<context>
    <name>winnow::NotesExporter</name>
    <message>
        <source>No papers are kept yet. Keep some, then export their notes.</source>
        <translation>キープした論文がまだありません。いくつかキープしてから、メモをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>メモのフォルダー</translation>
    </message>
    <message>
        <source>Notes in %1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>%1 のメモ: 新規 %2 件、更新 %3 件、変更なし %4 件。</translation>
    </message>
</context>
<context>
    <name>winnow::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題: %1</translation>
    </message>
</context>
<context>
    <name>winnow::Notifier</name>
    <message>
        <source>%L1 of %L2 worth a look</source>
        <translation>%L2 件中 %L1 件に見る価値があります</translation>
    </message>
    <message>
        <source>arXiv, %1</source>
        <translation>arXiv、%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>winnow::NumberField</name>
    <message>
        <source>Enter a number from %1 to %2, or nothing for “%3”.</source>
        <translation>%1 から %2 までの数を入力するか、空のままにすると「%3」になります。</translation>
    </message>
</context>
<context>
    <name>winnow::Pace</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>papers</comment>
        <translation>
            <numerusform>残り %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, less than a minute</source>
        <translation>%1、1 分未満</translation>
    </message>
    <message>
        <source>%1, about %2 min</source>
        <translation>%1、約 %2 分</translation>
    </message>
    <message>
        <source>%1, about %2 h %3 min</source>
        <translation>%1、約 %2 時間 %3 分</translation>
    </message>
    <message>
        <source>hardly any worth reading left</source>
        <translation>読む価値のあるものはほぼなし</translation>
    </message>
    <message>
        <source>about one worth reading left</source>
        <translation>読む価値のあるもの 残り約 1 件</translation>
    </message>
    <message numerus="yes">
        <source>about %n worth reading left</source>
        <comment>papers, two or more</comment>
        <translation>
            <numerusform>読む価値のあるもの 残り約 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaintedGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>cell, what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>winnow::PaperActions</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>%n 件のリンクをコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n paper(s) copied</source>
        <translation>
            <numerusform>論文 %n 件の BibTeX をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CSL-JSON of %n paper(s) copied</source>
        <translation>
            <numerusform>論文 %n 件の CSL-JSON をコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件をキープ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件をスキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n paper(s) for later</source>
        <translation>
            <numerusform>論文 %n 件を後で読む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>%n 件の判断を消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n abstract page(s)</source>
        <translation>
            <numerusform>アブストラクトのページを %n 件開く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n PDF(s)</source>
        <translation>
            <numerusform>PDF を %n 件開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>Markdown リンクとしてコピー</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>BibTeX としてコピー</translation>
    </message>
    <message>
        <source>Copy as CSL-JSON</source>
        <translation>CSL-JSON としてコピー</translation>
    </message>
</context>
<context>
    <name>winnow::PaperAdder</name>
    <message numerus="yes">
        <source>Only the first %n paper(s) are looked up.</source>
        <translation>
            <numerusform>最初の論文 %n 件だけを調べます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking arXiv for %n paper(s)…</source>
        <translation>
            <numerusform>論文 %n 件を arXiv に問い合わせています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>論文 %n 件を追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were in the library already.</source>
        <translation>
            <numerusform>論文 %n 件はすでにライブラリにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv に論文 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>winnow::PaperGroups</name>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a heading of the table</comment>
        <translation>
            <numerusform>%1、論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>日なし</translation>
    </message>
</context>
<context>
    <name>winnow::PaperHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>winnow::PaperPick</name>
    <message>
        <source>all papers</source>
        <translation>すべての論文</translation>
    </message>
    <message>
        <source>screened-out papers</source>
        <translation>除外された論文</translation>
    </message>
    <message>
        <source>scored papers</source>
        <translation>採点済みの論文</translation>
    </message>
    <message>
        <source>failed papers</source>
        <translation>失敗した論文</translation>
    </message>
    <message>
        <source>relevant papers</source>
        <translation>該当する論文</translation>
    </message>
    <message>
        <source>kept papers</source>
        <translation>キープした論文</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>関連度 %1、新規性 %2</translation>
    </message>
    <message>
        <source>rel %1, nov %2</source>
        <translation>関連 %1、新規 %2</translation>
    </message>
</context>
<context>
    <name>winnow::PaperSorting</name>
    <message>
        <source>ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Sorted by this column, %1.</source>
        <translation>この列で並べ替え、%1。</translation>
    </message>
    <message>
        <source>Sort key %1 of %2, %3.</source>
        <translation>並べ替えキー %1 / %2、%3。</translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message>
        <source>Not scored yet</source>
        <translation>未採点</translation>
    </message>
    <message>
        <source>Waiting for its score</source>
        <translation>採点待ち</translation>
    </message>
    <message>
        <source>Screened out: unlike what you keep (below %1 % recall)</source>
        <translation>除外: キープする論文と似ていない (再現率 %1 % 未満)</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Screened out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Among the top %1 % of the day: place %2 of %3</source>
        <translation>この日の上位 %1 %: %3 件中 %2 位</translation>
    </message>
    <message>
        <source>Known only while its day is open</source>
        <translation>その日を開いている間だけわかります</translation>
    </message>
    <message>
        <source>Rank %1 of the day</source>
        <translation>この日の順位 %1</translation>
    </message>
    <message>
        <source>No rank yet</source>
        <translation>順位はまだありません</translation>
    </message>
    <message>
        <source>No taste yet</source>
        <translation>好みはまだありません</translation>
    </message>
    <message>
        <source>Taste %1 %</source>
        <translation>好み %1 %</translation>
    </message>
    <message>
        <source>%1. Uncertain: your decision here teaches most</source>
        <translation>%1。不確か: ここでの判断が学習に最も役立ちます</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>トピック: %1</translation>
    </message>
    <message>
        <source>also listed on %1</source>
        <translation>%1 にも掲載</translation>
    </message>
    <message>
        <source>seen: kept on %1</source>
        <translation>既出: %1 にキープ</translation>
    </message>
    <message>
        <source>seen: skipped on %1</source>
        <translation>既出: %1 にスキップ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision, seen before</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>キープ済み</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>判断はまだありません</translation>
    </message>
    <message>
        <source>Unread, no decision yet</source>
        <translation>未読、判断はまだありません</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>クロス</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>差し替え</translation>
    </message>
    <message>
        <source>replaced cross</source>
        <translation>クロス差し替え</translation>
    </message>
    <message>
        <source>Withdrawn by its authors</source>
        <translation>著者により撤回</translation>
    </message>
    <message>
        <source>New on arXiv</source>
        <translation>arXiv の新着論文</translation>
    </message>
    <message>
        <source>Cross-listed from another category</source>
        <translation>別のカテゴリからのクロスリスト</translation>
    </message>
    <message>
        <source>A new version of an earlier paper</source>
        <translation>以前の論文の新しい版</translation>
    </message>
    <message>
        <source>A new version of a paper cross-listed from another category</source>
        <translation>別のカテゴリからのクロスリスト論文の新しい版</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) kept</source>
        <translation>
            <numerusform>論文 %n 件をキープしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) skipped</source>
        <translation>
            <numerusform>論文 %n 件をスキップしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked for later</source>
        <translation>
            <numerusform>論文 %n 件を後で読むことにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>%n 件の判断を消去しました</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a note.</source>
        <translation>メモがあります。</translation>
    </message>
    <message>
        <source>Tagged %1.</source>
        <translation>タグ: %1。</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10.</source>
        <translation>自分の関連度 %1 / 10。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 件の判断</numerusform>
        </translation>
    </message>
    <message>
        <source>your note</source>
        <translation>自分のメモ</translation>
    </message>
    <message numerus="yes">
        <source>tags of %n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件のタグ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your relevance for %n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件の自分の関連度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked</source>
        <translation>
            <numerusform>論文 %n 件の既読・未読</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Decision cleared</source>
        <translation>判断を消去しました</translation>
    </message>
    <message>
        <source>Your relevance: %1</source>
        <translation>自分の関連度: %1</translation>
    </message>
    <message>
        <source>Your relevance cleared</source>
        <translation>自分の関連度を消去しました</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>撤回: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the topics</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>ほか: %1</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <comment>announce type</comment>
        <translation>%1、既出</translation>
    </message>
    <message>
        <source>Score %1 of 20</source>
        <translation>スコア %1 / 20</translation>
    </message>
    <message>
        <source>Relevance %1 of 10</source>
        <translation>関連度 %1 / 10</translation>
    </message>
    <message>
        <source>Novelty %1 of 10</source>
        <translation>新規性 %1 / 10</translation>
    </message>
    <message>
        <source>No authors listed</source>
        <translation>著者の記載なし</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>著者: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>カテゴリ: %1</translation>
    </message>
    <message>
        <source>Announced on %1</source>
        <translation>発表日: %1</translation>
    </message>
    <message>
        <source>arXiv ID %1</source>
        <translation>arXiv ID %1</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10</source>
        <translation>自分の関連度 %1 / 10</translation>
    </message>
    <message>
        <source>No relevance from you</source>
        <translation>自分の関連度なし</translation>
    </message>
    <message>
        <source>How likely you are to keep the paper, in percent, as learned from your decisions</source>
        <translation>この論文をキープする見込み (パーセント)。これまでの判断から学習したものです</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>好み</translation>
    </message>
    <message>
        <source>The paper&apos;s rank on its day by the model, the built-in scorer and your taste together; 1 is best</source>
        <translation>モデル、内蔵採点器、自分の好みを総合した、この日の中での順位。1 が最上位です</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Relevance plus novelty, 2 to 20. For the built-in scorer, whose novelty is a guess: 1.6 × relevance + 0.4 × novelty</source>
        <translation>関連度と新規性の和で、2 から 20 まで。内蔵採点器では新規性が推測なので、1.6 × 関連度 + 0.4 × 新規性</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>How closely the paper meets your criteria, 1 to 10</source>
        <translation>論文がどれだけ基準に合うか (1 から 10)</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>How new the paper looks, 1 to 10</source>
        <translation>論文がどれだけ新しく見えるか (1 から 10)</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新規性</translation>
    </message>
    <message>
        <source>Where the paper stands among the day&apos;s scored papers: 5 is among the best 5 percent</source>
        <translation>この日の採点済みの論文の中での位置。5 なら上位 5 パーセントに入ります</translation>
    </message>
    <message>
        <source>Top percent of the day</source>
        <translation>この日の上位パーセント</translation>
    </message>
    <message>
        <source>Top %</source>
        <translation>上位 %</translation>
    </message>
    <message>
        <source>Which of your topics the paper belongs to</source>
        <translation>論文が属するトピック</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Primary category</source>
        <translation>主カテゴリ</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主分野</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Your relevance</source>
        <translation>自分の関連度</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>winnow::PaperView</name>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>トピック(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>狭い(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>広い(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;hen by</source>
        <translation>次のキー(&amp;H)</translation>
    </message>
    <message>
        <source>Group &amp;by</source>
        <translation>グループ化(&amp;B)</translation>
    </message>
    <message>
        <source>Row hei&amp;ght</source>
        <translation>行の高さ(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PapersCommand</name>
    <message>
        <source>List papers, best first.</source>
        <translation>論文をよいものから順に一覧表示する。</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library), or all.</source>
        <translation>発表日 (既定: ライブラリで最も新しい日)、または all。</translation>
    </message>
    <message>
        <source>Only papers that match all words and fields.</source>
        <translation>すべての語とフィールドに一致する論文だけ。</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep, skip, later or none.</source>
        <translation>この判断の論文だけ: keep, skip, later または none。</translation>
    </message>
    <message>
        <source>Sort by score (default), rank or taste, best first.</source>
        <translation>score (既定)、rank、taste のいずれかで、よいものから順に並べる。</translation>
    </message>
    <message>
        <source>Add a column with each paper&apos;s topic.</source>
        <translation>各論文のトピックの列を加える。</translation>
    </message>
    <message>
        <source>List at most this many papers.</source>
        <translation>最大でこの数の論文を一覧表示する。</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or none.</source>
        <translation>不明な判断「%1」。keep、skip、later、none のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Papers can&apos;t be sorted by &quot;%1&quot;. Use score, rank or taste.</source>
        <translation>論文を「%1」で並べ替えることはできません。score、rank、taste のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>論文が見つかりません。</translation>
    </message>
    <message>
        <source>Lists the scanned papers of a day with score and decision, ordered by score. The score, 2 to 20, is relevance + novelty; for the built-in scorer, whose novelty is a guess, it is 1.6 × relevance + 0.4 × novelty, and fine breaks ties. On a terminal, titles are cut to its width.

--json prints an array of objects: id, version, title, authors, categories, announced (the day), type, relevance, novelty, score, fine (the built-in scorer&apos;s finer value, 0 to 1), taste (0 to 1, learned from your decisions), rank (the place on the day by model, built-in scorer and taste together; 1 is the best), topic (the topic of your criteria that fits best; none: no topic fits), topics_also (an array of other topics that fit), topic_reason (if the comment does not give it), comment, state (unscored, scored, screened, failed) and decision (keep, skip, later); missing values are null; in a lab, lab_kept and lab_members say how many of the members who share their decisions kept the paper.

--search has the syntax of the window&apos;s search box: words, &quot;a phrase&quot;, -word, and %1, as in author:dao, cat:cs.LG, is:kept, rel:&gt;=8, topic:compression, day:2025-06. topic: takes words of a topic&apos;s name, or none for papers that fit no topic. is: takes %2; is:replaced finds papers that you kept, left for later or wrote a note on before a newer version appeared, is:withdrawn those withdrawn by their authors.

Examples:
  winnow-cli papers --limit 20
  winnow-cli papers --sort taste --search &quot;taste:&gt;0.7&quot;
  winnow-cli papers --day all --search &quot;kv cache rel:&gt;=8&quot;
  winnow-cli papers --day all --search is:replaced
  winnow-cli papers --decision keep --json</source>
        <translation>ある日の走査した論文を、スコアと判断とともにスコア順に一覧表示します。スコア (2 から 20) は関連度 + 新規性です。内蔵採点器では新規性が推測なので 1.6 × 関連度 + 0.4 × 新規性となり、同点の場合は fine で順序を決めます。端末では、タイトルがその幅に切り詰められます。

--json はオブジェクトの配列を出力します: id, version, title, authors, categories, announced (日), type, relevance, novelty, score, fine (内蔵採点器のより細かい値、0 から 1), taste (0 から 1、判断から学習したもの), rank (モデル、内蔵採点器、好みを総合したその日の順位。1 が最上位), topic (基準のうち最も合うトピック。none: 合うものがない), topics_also (ほかに合うトピックの配列), topic_reason (コメントに記されていない場合), comment, state (unscored, scored, screened, failed), decision (keep, skip, later)。ない値は null です。ラボでは、lab_kept と lab_members が、判断を共有しているメンバーのうち何人がその論文をキープしたかを示します。

--search の構文は、ウィンドウの検索ボックスと同じです: 語、&quot;語句&quot;、-語、および %1。例: author:dao, cat:cs.LG, is:kept, rel:&gt;=8, topic:compression, day:2025-06。topic: にはトピック名の語か、どのトピックにも合わない論文を示す none を指定します。is: には %2 を指定します。is:replaced は、キープした、後で読むことにした、またはメモを書いた後に新しい版が出た論文を、is:withdrawn は著者が撤回した論文を見つけます。

例:
  winnow-cli papers --limit 20
  winnow-cli papers --sort taste --search &quot;taste:&gt;0.7&quot;
  winnow-cli papers --day all --search &quot;kv cache rel:&gt;=8&quot;
  winnow-cli papers --day all --search is:replaced
  winnow-cli papers --decision keep --json</translation>
    </message>
</context>
<context>
    <name>winnow::PapersPage</name>
    <message numerus="yes">
        <source>%n paper(s) could not be scored.</source>
        <translation>
            <numerusform>論文 %n 件を採点できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The sample day&apos;s invented papers, for trying things out.</source>
        <translation>サンプル日の架空の論文です。お試し用です。</translation>
    </message>
</context>
<context>
    <name>winnow::PapersTab</name>
    <message>
        <source>Only papers whose pri&amp;mary category is one of these</source>
        <translation>主カテゴリがこれらのいずれかである論文だけ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Fetch new and missed days automatically</source>
        <translation>新しい日と逃した日を自動的に取得(&amp;F)</translation>
    </message>
    <message>
        <source>Categor&amp;ies to follow</source>
        <translation>フォローするカテゴリ(&amp;I)</translation>
    </message>
    <message>
        <source>When Winnow starts, after sleep and when a listing is due. The built-in scorer scores them; a language model is used only when you ask for it.</source>
        <translation>Winnow の起動時、スリープからの復帰時、新着一覧が出る時刻に取得します。採点には内蔵採点器を使います。言語モデルは、指示したときにのみ使います。</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>走査する発表</translation>
    </message>
    <message>
        <source>&amp;New papers</source>
        <translation>新着論文(&amp;N)</translation>
    </message>
    <message>
        <source>Cross-&amp;lists from other categories</source>
        <translation>別のカテゴリからのクロスリスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Replacements by newer versions</source>
        <translation>新しい版による差し替え(&amp;R)</translation>
    </message>
    <message>
        <source>Replaced cro&amp;ss-lists</source>
        <translation>差し替えられたクロスリスト(&amp;S)</translation>
    </message>
    <message>
        <source>Choose at least one kind of announcement, or every day stays empty.</source>
        <translation>少なくとも 1 種類の発表を選択してください。選択しないと、どの日も空のままになります。</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>論文(&amp;P)</translation>
    </message>
</context>
<context>
    <name>winnow::PriceFields</name>
    <message>
        <source>Prices of your own, in US dollars per million tokens</source>
        <translation>独自の価格 (100 万トークンあたりの米ドル)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>サービスでの名前</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>For prompt tokens</source>
        <translation>プロンプトのトークンの価格</translation>
    </message>
    <message>
        <source>Cached
input</source>
        <translation>キャッシュ
入力</translation>
    </message>
    <message>
        <source>For tokens read from the cache; empty: same as input</source>
        <translation>キャッシュから読み取ったトークンの価格。空: 入力と同じ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>For answer tokens, thinking included</source>
        <translation>回答のトークン (思考を含む) の価格</translation>
    </message>
    <message>
        <source>Cache
write</source>
        <translation>キャッシュ
書き込み</translation>
    </message>
    <message>
        <source>For tokens written to the cache; empty: same as input</source>
        <translation>キャッシュに書き込んだトークンの価格。空: 入力と同じ</translation>
    </message>
    <message>
        <source>Batch
share</source>
        <translation>バッチ
割合</translation>
    </message>
    <message>
        <source>The share of this that a call in a batch costs, such as 0.5</source>
        <translation>バッチでの呼び出しにかかる費用の割合 (例: 0.5)</translation>
    </message>
    <message>
        <source>Prompts
above</source>
        <translation>プロンプト
下限</translation>
    </message>
    <message>
        <source>Applies to prompts with more tokens than this; empty: to all</source>
        <translation>これよりトークン数の多いプロンプトに適用。空: すべてに適用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>First day it applies, such as 2027-01-01; empty: always has</source>
        <translation>適用される最初の日 (例: 2027-01-01)。空: 初めから</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Last day it applies, such as 2027-12-31; empty: until further notice</source>
        <translation>適用される最後の日 (例: 2027-12-31)。空: 当面の間</translation>
    </message>
    <message>
        <source>Hours
(UTC)</source>
        <translation>時間帯
(UTC)</translation>
    </message>
    <message>
        <source>Hours it applies, such as Mon-Fri 01:00-04:00; empty: at any time</source>
        <translation>適用される時間帯 (例: Mon-Fri 01:00-04:00)。空: 常時</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>The model’s context window in tokens</source>
        <translation>モデルのコンテキスト長 (トークン数)</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>The lowest reasoning effort the model accepts, such as minimal</source>
        <translation>モデルが受け付ける最低の推論の強度 (例: minimal)</translation>
    </message>
</context>
<context>
    <name>winnow::Program</name>
    <message>
        <source>Could not write all of the output. Is the disk full?</source>
        <translation>出力をすべて書き込むことはできませんでした。ディスクがいっぱいではありませんか?</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>不明なコマンド「%1」。</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>コマンドが指定されていません。</translation>
    </message>
    <message>
        <source>%1: %2; the default is used</source>
        <translation>%1: %2。既定値を使用します</translation>
    </message>
    <message>
        <source>%1 See: winnow-cli %2--help</source>
        <translation>%1 参照: winnow-cli %2--help</translation>
    </message>
    <message>
        <source>The library %1 does not exist yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>ライブラリ %1 はまだ存在しません。先に 1 日分を取得してください: winnow-cli fetch</translation>
    </message>
    <message>
        <source>Checking the library because it was not closed properly</source>
        <translation>ライブラリが正しく閉じられなかったため、検査しています</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>検索索引を更新しています: %L1 / %L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>内蔵採点器のスコアを更新しています: %L1 / %L2</translation>
    </message>
    <message>
        <source>Could not update the library for this version of Winnow; trying again next time. %1</source>
        <translation>ライブラリをこのバージョンの Winnow 用に更新できませんでした。次回に再試行します。%1</translation>
    </message>
    <message>
        <source>The library has been updated for this version of Winnow.</source>
        <translation>ライブラリをこのバージョンの Winnow 用に更新しました。</translation>
    </message>
    <message>
        <source>Could not index papers for finding similar ones; trying again next time. %1</source>
        <translation>似た論文を探すための論文の索引を作成できませんでした。次回に再試行します。%1</translation>
    </message>
    <message>
        <source>Could not learn from your decisions; trying again next time. %1</source>
        <translation>判断から学習できませんでした。次回に再試行します。%1</translation>
    </message>
</context>
<context>
    <name>winnow::PromptDiff</name>
    <message>
        <source>Changes between two versions</source>
        <translation>2 つのバージョンの違い</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged line(s)</source>
        <translation>
            <numerusform>変更のない %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>winnow::PromptStack</name>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Screening prompt</source>
        <translation>スクリーニングプロンプト</translation>
    </message>
    <message>
        <source>Scoring prompt</source>
        <translation>採点プロンプト</translation>
    </message>
    <message>
        <source>Describe in plain language what you want to read: topics, what belongs to them and what does not.</source>
        <translation>読みたい論文をふだんの言葉で書いてください: トピックと、そこに含まれるもの、含まれないもの。</translation>
    </message>
    <message>
        <source>The role a language model should take. May be empty.</source>
        <translation>言語モデルに担わせる役割。空でもかまいません。</translation>
    </message>
    <message>
        <source>A quick pass over the titles that only drops papers. Empty: no screening.</source>
        <translation>タイトルだけを手早く調べて論文を除外する段階です。空: スクリーニングなし。</translation>
    </message>
</context>
<context>
    <name>winnow::ProviderFields</name>
    <message>
        <source>Service address</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Serv&amp;ice</source>
        <translation>サービス(&amp;I)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>API versio&amp;n</source>
        <translation>API バージョン(&amp;N)</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below.</source>
        <translation>http は暗号化されません。https を使用するか、下のボックスにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Enter the service’s address. It should start with https://.</source>
        <translation>サービスのアドレスを入力してください。https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>Web アドレスではありません。https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Send papers and key unencr&amp;ypted to %1</source>
        <translation>論文とキーを暗号化せずに %1 へ送る(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>winnow::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Custom:</source>
        <translation>カスタム:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port.</source>
        <translation>プロキシを http://host:port または socks5://host:port の形式で入力してください。</translation>
    </message>
</context>
<context>
    <name>winnow::RangeChooser</name>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>B&amp;y topic</source>
        <translation>トピック別(&amp;Y)</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>フロントマター(&amp;M)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Days from – to</source>
        <translation>期間指定</translation>
    </message>
    <message>
        <source>Current search</source>
        <translation>現在の検索</translation>
    </message>
    <message>
        <source>Group papers of the same topic under one heading</source>
        <translation>同じトピックの論文を 1 つの見出しの下にまとめます</translation>
    </message>
    <message>
        <source>Start Markdown with day, criteria, model, counts and cost, for programs that publish it</source>
        <translation>Markdown の先頭に日、基準、モデル、件数、費用を記します。公開用のプログラム向けです</translation>
    </message>
    <message>
        <source>Di&amp;gest of</source>
        <translation>対象(&amp;G)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>検索はまだありません</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 〜 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of a digest</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingMenu</name>
    <message>
        <source>What this is</source>
        <translation>これは何か</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>これは</translation>
    </message>
    <message>
        <source>a &amp;topic</source>
        <translation>トピック(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;wanted</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;not wanted</source>
        <translation>対象外(&amp;N)</translation>
    </message>
    <message>
        <source>a &amp;keyword</source>
        <translation>キーワード(&amp;K)</translation>
    </message>
    <message>
        <source>an unwanted keyw&amp;ord</source>
        <translation>対象外キーワード(&amp;O)</translation>
    </message>
    <message>
        <source>to be i&amp;gnored</source>
        <translation>無視するもの(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Paused: ignored for now</source>
        <translation>一時停止: 当面は無視(&amp;P)</translation>
    </message>
    <message>
        <source>%1 is followed</source>
        <translation>%1 はフォロー中</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>%1 をフォロー(&amp;F)</translation>
    </message>
    <message>
        <source>for any topic</source>
        <translation>全トピック共通</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingPanel</name>
    <message>
        <source>What Winnow found in the scoring prompt</source>
        <translation>採点プロンプトから Winnow が読み取ったもの</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>訂正(&amp;C)…</translation>
    </message>
    <message>
        <source>Change how the selected line is understood; the text is updated</source>
        <translation>選択した行の解釈を変更します。文章も更新されます</translation>
    </message>
    <message>
        <source>What &amp;Winnow finds</source>
        <translation>Winnow の読み取り(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused: left out of prompts, scores and screening. Earlier scores stay. Tick a topic to resume it.</source>
        <translation>
            <numerusform>%Ln 件のトピックを一時停止中: プロンプト、スコア、スクリーニングから除外されます。以前のスコアは残ります。再開するにはトピックにチェックを入れてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>あれば望ましい</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>unwanted keyword</source>
        <translation>対象外キーワード</translation>
    </message>
    <message>
        <source>application keyword</source>
        <translation>応用キーワード</translation>
    </message>
    <message>
        <source>author</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>回答形式</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>採点の尺度</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>論文の挿入位置</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>解釈できない</translation>
    </message>
    <message>
        <source>No topics were found. Number your topics – “1. Your topic” – and list below each what is “Relevant:” and what is “Irrelevant:”.</source>
        <translation>トピックが見つかりません。「1. トピック名」のように番号を付け、それぞれの下に「Relevant:」(対象) と「Irrelevant:」(対象外) を書き並べてください。</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingTree</name>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Wanted, any topic</source>
        <translation>対象 (全トピック)</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>あれば望ましい</translation>
    </message>
    <message>
        <source>Not wanted, any topic</source>
        <translation>対象外 (全トピック)</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>対象外キーワード</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>応用キーワード</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>著者</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>ignored, %1</source>
        <translation>無視、%1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>what a line of the criteria is</comment>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1、%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ReadingView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>winnow::RelevanceBar</name>
    <message>
        <source>Your relevance</source>
        <translation>自分の関連度</translation>
    </message>
    <message>
        <source>1 to 10; 0 for none</source>
        <translation>1 から 10。0 はなし</translation>
    </message>
    <message>
        <source>Your relevance: %1. Click again to clear it.</source>
        <translation>自分の関連度: %1。もう一度クリックすると消去されます。</translation>
    </message>
    <message>
        <source>Your relevance, 1 to 10 (keys 1 to 9, 0 for 10)</source>
        <translation>自分の関連度、1 から 10 (キー 1 〜 9、10 は 0)</translation>
    </message>
</context>
<context>
    <name>winnow::ReportCommand</name>
    <message>
        <source>Write a report to attach to a bug report: versions, settings, sizes and the last lines of the log.</source>
        <translation>バグ報告に添付するレポートを書き込む: バージョン、設定、サイズ、ログの最後の行。</translation>
    </message>
    <message>
        <source>It contains no keys, nothing that you or the papers&apos; authors wrote, and only the host names of addresses. Read it before you attach it.

To include what went wrong, do it again with --log, and pass the same file here:
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</source>
        <translation>キーも、あなたや論文の著者が書いたものも含まれず、アドレスはホスト名だけです。添付する前に内容を確認してください。

問題の内容を含めるには、--log を付けて同じ操作をもう一度行い、同じファイルをここで指定します:
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</translation>
    </message>
    <message>
        <source>Write the report to this file instead of standard output.</source>
        <translation>レポートを標準出力ではなくこのファイルに書き込む。</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>レポートを %1 に保存しました。添付する前に内容を確認してください。</translation>
    </message>
</context>
<context>
    <name>winnow::RunBar</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進捗</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Abandon the calls under way; you may still be charged for them</source>
        <translation>進行中の呼び出しを放棄します。課金される場合があります</translation>
    </message>
    <message>
        <source>Stop the run; everything stored so far is kept</source>
        <translation>実行を停止します。ここまでに保存したものはすべて残ります</translation>
    </message>
    <message>
        <source>Start no more calls for now; those under way are completed</source>
        <translation>当面は新しい呼び出しを始めません。進行中のものは最後まで行います</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests; retrying in %n s</source>
        <translation>
            <numerusform>arXiv がリクエストを制限しています。%n 秒後に再試行します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>arXiv is not available; retrying in %n s</source>
        <translation>
            <numerusform>arXiv を利用できません。%n 秒後に再試行します</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching listings</source>
        <translation>新着一覧を取得中</translation>
    </message>
    <message>
        <source>Fetching %1 · feed %2 of %3</source>
        <translation>%1 を取得中 · フィード %2 / %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Asking arXiv for what its pages omit</source>
        <translation>ページにない情報を arXiv に問い合わせ中</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>待機中です。%1</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>採点中 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>呼び出し %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopping after %Ln call(s) under way</source>
        <translation>
            <numerusform>進行中の呼び出し %Ln 回の後に停止</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message numerus="yes">
        <source>paused, %Ln call(s) under way</source>
        <translation>
            <numerusform>一時停止中、進行中の呼び出し %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>the service is rate-limiting; retrying in %n s</source>
        <translation>
            <numerusform>サービスが呼び出しを制限しています。%n 秒後に再試行します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>残り %n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunCommand</name>
    <message>
        <source>Fetch, score and write the digest: the daily job.</source>
        <translation>取得、採点、ダイジェストの書き込みを行う: 日々の作業。</translation>
    </message>
    <message>
        <source>Prints one line per stage and day; the last one ends with the path of the digest, which goes to the digest folder in the settings unless -o gives a file. Every day that received papers is scored and gets a digest, newest first; with -o only the newest. Running it again continues where it stopped. If another program is scoring with a model, it says so, writes the digest of what is scored so far, and exits with 1; with --wait it waits its turn.

--once is for cron and other timers: if the day is already fetched and scored, it exits with 0 without contacting arXiv, and so it does while another run with --once is in progress. It also catches up missed days, with the built-in scorer. Until the newest day is complete it exits with 1, so that the timer tries again. --notify shows a desktop notification, once for each day, with the number of papers worth a look, and waits until it is answered or dismissed, at most half a day. winnow-cli schedule on sets up both for every morning.

--json prints an object with fetch, score and digest (see the help of these commands) and digests, with the digest of each day.

Examples:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli run --catch-up 10
  winnow-cli run --once --notify</source>
        <translation>段階と日ごとに 1 行を出力します。最後の行の末尾はダイジェストのパスで、-o でファイルを指定しない限り、設定のダイジェストフォルダーに置かれます。論文を受け取った日はすべて、新しい順に採点され、ダイジェストが作られます。-o がある場合は最も新しい日だけです。再実行すると、止まったところから続けます。別のプログラムがモデルで採点している場合は、それを知らせ、ここまでに採点された分のダイジェストを書き込んで、終了コード 1 で終わります。--wait を付けると順番を待ちます。

--once は cron などのタイマー用です。その日がすでに取得・採点済みなら、arXiv に接続せずに終了コード 0 で終わります。--once 付きの別の実行が進行中の場合も同様です。逃した日も取得し、内蔵採点器で採点します。最も新しい日が完了するまでは終了コード 1 で終わるので、タイマーがもう一度試します。--notify は、見る価値のある論文の数をデスクトップ通知で 1 日に 1 回表示し、応答があるか閉じられるまで、最長で半日待ちます。winnow-cli schedule on を使うと、この両方が毎朝行われるようになります。

--json は fetch, score, digest (各コマンドのヘルプを参照) と、日ごとのダイジェストを示す digests を持つオブジェクトを出力します。

例:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli run --catch-up 10
  winnow-cli run --once --notify</translation>
    </message>
    <message>
        <source>Accept only feeds for this announcement day.</source>
        <translation>この発表日のフィードだけを受け入れる。</translation>
    </message>
    <message>
        <source>Do nothing if the day is done or another run with --once is in progress.</source>
        <translation>その日が済んでいるか、--once 付きの別の実行が進行中なら、何もしない。</translation>
    </message>
    <message>
        <source>Show a desktop notification, once a day, with the number of papers worth a look.</source>
        <translation>見る価値のある論文の数を、1 日に 1 回デスクトップ通知で表示する。</translation>
    </message>
    <message>
        <source>run has no --dry-run. Use winnow-cli score --dry-run.</source>
        <translation>run に --dry-run はありません。winnow-cli score --dry-run を使用してください。</translation>
    </message>
    <message>
        <source>Another run is in progress on this library; nothing to do.</source>
        <translation>このライブラリで別の実行が進行中です。何もしません。</translation>
    </message>
    <message>
        <source>%1 is already fetched and scored; nothing to do.</source>
        <translation>%1 はすでに取得・採点済みです。何もしません。</translation>
    </message>
    <message>
        <source>fetch   %1</source>
        <translation>fetch   %1</translation>
    </message>
    <message>
        <source>score   %1</source>
        <translation>score   %1</translation>
    </message>
    <message>
        <source>No usable feed, so nothing was scored and no digest was written.</source>
        <translation>使えるフィードがないため、採点もダイジェストの書き込みも行いませんでした。</translation>
    </message>
    <message>
        <source>digest  %1</source>
        <translation>digest  %1</translation>
    </message>
    <message>
        <source>%1 is not complete yet. Run the command again later, as a timer does.</source>
        <translation>%1 はまだ完了していません。タイマーのように、後でコマンドを再実行してください。</translation>
    </message>
</context>
<context>
    <name>winnow::RunController</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>This paper was in no day&apos;s listing, so it can&apos;t be scored.</source>
        <translation>この論文はどの日の新着一覧にもなかったため、採点できません。</translation>
    </message>
    <message>
        <source>Scoring this paper anyway needs a language model. Choose one in the settings, under Scoring.</source>
        <translation>この論文をそれでも採点するには、言語モデルが必要です。設定の「採点」で選択してください。</translation>
    </message>
    <message>
        <source>the newest day</source>
        <translation>最も新しい日</translation>
    </message>
    <message>
        <source>sample day</source>
        <translation>サンプル日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Score this day with %1</source>
        <translation>この日を %1 で採点</translation>
    </message>
    <message>
        <source>Score this day with the built-in scorer</source>
        <translation>この日を内蔵採点器で採点</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Nothing is left to score here under these criteria.</source>
        <translation>この基準では、ここに採点するものは残っていません。</translation>
    </message>
    <message>
        <source>Score · %1</source>
        <translation>採点 · %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Score days…</source>
        <translation>期間を採点…</translation>
    </message>
</context>
<context>
    <name>winnow::RunLauncher</name>
    <message>
        <source>Looking up the key…</source>
        <translation>キーを調べています…</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>費用を見積もっています…</translation>
    </message>
    <message>
        <source>the model&apos;s service</source>
        <translation>モデルのサービス</translation>
    </message>
    <message>
        <source>Another run is under way. Try again when it has ended.</source>
        <translation>別の実行が進行中です。終わってから再試行してください。</translation>
    </message>
</context>
<context>
    <name>winnow::RunTableModel</name>
    <message>
        <source>Sample day</source>
        <translation>サンプル日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day of a run</comment>
        <translation>yyyy年M月d日 (ddd)</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>start of a run</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>内蔵採点器</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>%1, imported</source>
        <translation>%1、インポート</translation>
    </message>
    <message>
        <source>%1, trial</source>
        <translation>%1、試行</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>採点器</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Papers that got a score</source>
        <translation>スコアが付いた論文</translation>
    </message>
    <message>
        <source>Papers still without a score after every retry</source>
        <translation>再試行を尽くしてもスコアのない論文</translation>
    </message>
    <message>
        <source>Papers screened out by title</source>
        <translation>タイトルで除外された論文</translation>
    </message>
    <message>
        <source>Tokens read from the service&apos;s cache, which are cheaper</source>
        <translation>サービスのキャッシュから読み取った、割安なトークン</translation>
    </message>
    <message>
        <source>What the calls cost; “over” where the price of some is unknown</source>
        <translation>呼び出しの費用。「超」は、一部の価格が不明な場合です</translation>
    </message>
</context>
<context>
    <name>winnow::RunWords</name>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>呼び出し %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%2 で %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kept paper(s)</source>
        <translation>
            <numerusform>キープした論文があと %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more day(s) with kept papers</source>
        <translation>
            <numerusform>論文をキープした日があと %Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % needs %2.</source>
        <translation>事前スクリーニングはまだ何も除外しません。%1 % には%2が必要です。</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves about %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>事前スクリーニングは論文 %2 件中 %1 件を残し、約 %3 を節約します。再現率は過去 %7 日で %4 % (%5–%6 %)。</translation>
    </message>
    <message>
        <source>%1 of %2 spent this month</source>
        <translation>今月の支出 %1 (上限 %2)</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <translation>今月の支出 %1</translation>
    </message>
    <message>
        <source>a run stops at %1</source>
        <translation>1 回の実行は %1 で停止</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Winnow does not know this model&apos;s price; enter it in the settings to track costs.</source>
        <translation>このモデルの価格がわかりません。費用を把握するには、設定で入力してください。</translation>
    </message>
    <message>
        <source>This month&apos;s cap would be reached before the run ends.</source>
        <translation>実行が終わる前に今月の上限に達します。</translation>
    </message>
    <message>
        <source>The cap per run would be reached before the run ends.</source>
        <translation>実行が終わる前に 1 回の上限に達します。</translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message numerus="yes">
        <source>Stopping. Waiting for %n call(s) in progress, already paid for; stop again to abandon them.</source>
        <translation>
            <numerusform>停止しています。進行中の支払い済みの呼び出し %n 回を待っています。もう一度停止すると放棄します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching details that pages lack (papers so far: %1)</source>
        <translation>ページにない詳細を取得しています (これまでの論文: %1 件)</translation>
    </message>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation>%1 を取得中 (%2 / %3)</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>待機中です。%1</translation>
    </message>
    <message>
        <source>%1 is rate-limiting; retrying in %2 s.</source>
        <translation>%1 が呼び出しを制限しています。%2 秒後に再試行します。</translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
    <message>
        <source>Rever&amp;t</source>
        <translation>元に戻す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as new version</source>
        <translation>新しいバージョンとして保存(&amp;S)</translation>
    </message>
    <message>
        <source>Version name (optional)</source>
        <translation>バージョン名 (省略可)</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>新しいバージョンの名前</translation>
    </message>
    <message>
        <source>Return to the version in use; can be undone</source>
        <translation>使用中のバージョンに戻します。この操作は取り消せます</translation>
    </message>
</context>
<context>
    <name>winnow::SavedViewController</name>
    <message>
        <source>A view named “%1” already exists. Choose another name.</source>
        <translation>「%1」というビューはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>View “%1” deleted</source>
        <translation>ビュー「%1」を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>winnow::ScheduleCommand</name>
    <message>
        <source>Fetch and score automatically every morning.</source>
        <translation>毎朝、自動的に取得と採点を行う。</translation>
    </message>
    <message>
        <source>on makes the system start winnow-cli run --once --notify every weekday when arXiv&apos;s listings are out, with the library and settings now in use (including --library and --config). With systemd this is a user timer, at 00:20 to 00:30 New York time all year round; a start missed while the computer was off is made up. Without systemd it is a line in your crontab that checks once an hour for a new day, since cron knows no other time zone. On macOS it is a launchd agent that does the same. off removes it; status shows what is set up and when it starts next.

A systemd user timer runs only while you are logged in; loginctl enable-linger makes it run always. A language model&apos;s key must be in the keyring, since a timer does not have your shell&apos;s environment.

--json prints an object: on (true or false), by (systemd, cron, launchd, or null), file, command and next (UTC); missing values are null.</source>
        <translation>on を指定すると、平日に arXiv の新着一覧が出るたびに、現在使用中のライブラリと設定で (--library と --config も含めて)、システムが winnow-cli run --once --notify を開始するようになります。systemd ではユーザータイマーで、年間を通じてニューヨーク時間の 0:20 から 0:30 に動作し、コンピューターがオフの間に逃した開始は後で補われます。systemd がない場合は crontab の 1 行で、cron がほかのタイムゾーンを扱えないため、1 時間に 1 回新しい日を確認します。macOS では、同じことをする launchd エージェントです。off はそれを取り除きます。status は、設定されている内容と次の開始時刻を表示します。

systemd のユーザータイマーはログイン中にのみ動作します。loginctl enable-linger で常に動作するようになります。タイマーにはシェルの環境変数がないため、言語モデルのキーはキーリングに入れておく必要があります。

--json はオブジェクトを出力します: on (true または false), by (systemd, cron, launchd または null), file, command, next (UTC)。ない値は null です。</translation>
    </message>
    <message>
        <source>Use schedule on, schedule off or schedule status.</source>
        <translation>schedule on、schedule off、schedule status のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use on, off or status.</source>
        <translation>不明な引数「%1」。on、off、status のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>予期しない引数「%1」。</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet, so there is nothing to fetch. Choose some in the window first.</source>
        <translation>フォロー中のカテゴリがまだないため、取得するものがありません。先にウィンドウで選択してください。</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>朝の実行はオフです。</translation>
    </message>
    <message>
        <source>The morning run is on, by %1.</source>
        <translation>朝の実行はオンです (%1 を使用)。</translation>
    </message>
    <message>
        <source>The morning run is on, by %1: %2</source>
        <translation>朝の実行はオンです (%1 を使用): %2</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次回: %1</translation>
    </message>
    <message>
        <source>It runs only while you are logged in. To have it run always: loginctl enable-linger.</source>
        <translation>ログイン中にのみ動作します。常に動作させるには: loginctl enable-linger</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCommand</name>
    <message>
        <source>Score the papers that have no score yet with these criteria.</source>
        <translation>まだスコアのない論文を、この基準で採点する。</translation>
    </message>
    <message>
        <source>Gives each paper a relevance and a novelty, 1 to 10 each. Scores are stored as they arrive: to finish a run that was stopped or killed, run the command again; nothing is scored, or paid for, twice. Ctrl-C once stops after the calls in progress; Ctrl-C twice stops at once.

A language model needs a key (winnow-cli key --help) unless it runs on this computer. A paper for which it gives no usable answer in three tries is listed as failed; the others are not affected. Only one program at a time scores a library with a model: a second one says which program that is and exits with 1, or waits with --wait.

--prescreen leaves out papers unlike those you keep before the model is asked, while still finding the given percentage of what you would keep. This is measured on your own decisions, on days that were not learned from; --dry-run shows how well it works and what it saves. With too few decisions, nothing is left out. Papers by followed authors always stay, and up to three papers a day that would be left out are scored anyway; winnow-cli learn shows how many of those were worth reading. Papers left out are marked as screened out, not lost: score --paper ID scores one of them, score --prescreen off all.

--batch sends the calls to the service&apos;s batch queue instead: answers within a day, usually at half the price, which estimates, caps and costs take into account. Their maximum cost is reserved when they are sent. The command reports what was sent and exits; winnow-cli batch shows the progress, and the next score --batch, run or batch read stores the answers. With --wait it continues until all answers are there. Works with OpenAI, compatible services (--endpoint) and Anthropic. export-jobs writes the calls to a file as OpenAI&apos;s JSON lines, which vllm run-batch can answer; import-answers stores the answers. With --batch, --json prints the same as winnow-cli batch --json.

--json prints an object: day, criteria (version), scorer, model, state, scored, screened, prescreened (of these, before the model was asked), failed, failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (US dollars, null if the price is unknown), days (the same figures for each day) and error (code, message, detail, place); with --dry-run: day, criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, prescreening (null: off; recall, papers, kept, audited, found, found_low, found_high, days, saved_tokens, saved_cost; or missing_kept, missing_days), spent_this_month, run_cap and month_cap.

Examples:
  winnow-cli score
  winnow-cli score --model gpt-5-mini --dry-run
  winnow-cli score --model gpt-5-mini --budget 0.50
  winnow-cli score --model gpt-5-mini --prescreen 98 --dry-run
  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch --dry-run
  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch
  winnow-cli score --provider vllm --model qwen3-32b export-jobs jobs.jsonl
  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</source>
        <translation>各論文に関連度と新規性 (それぞれ 1 から 10) を付けます。スコアは届きしだい保存されます。停止または強制終了した実行を最後まで行うには、コマンドを再実行してください。二重に採点されることも、課金されることもありません。Ctrl-C を 1 回押すと進行中の呼び出しの後で停止し、2 回押すとすぐに停止します。

言語モデルには、このコンピューターで動作するものを除き、キーが必要です (winnow-cli key --help)。3 回試しても使える回答が得られない論文は、失敗として示されます。ほかの論文には影響しません。1 つのライブラリをモデルで採点できるプログラムは同時に 1 つだけです。2 つ目のプログラムは、どのプログラムが採点中かを知らせて終了コード 1 で終わるか、--wait があれば待ちます。

--prescreen は、モデルに尋ねる前に、普段キープする論文と似ていない論文を除外します。その際、キープするはずの論文のうち、指定した割合は見つかるようにします。これは、学習に使っていない日についての自分の判断で測定されます。--dry-run は、どれだけうまく働くかと、どれだけ節約できるかを表示します。判断が少なすぎる場合は、何も除外されません。フォロー中の著者の論文は必ず残り、除外されるはずの論文も 1 日に 3 件までは採点されます。そのうち何件が読む価値のあるものだったかは、winnow-cli learn で表示されます。除外された論文はスクリーニングで除外という印が付くだけで、失われません: score --paper ID はその 1 件を、score --prescreen off はすべてを採点します。

--batch は、呼び出しをサービスのバッチ待ち行列に送ります。回答は 1 日以内に届き、通常は半額です。見積もり、上限、費用はこれを考慮します。最大の費用が送信時に確保されます。コマンドは送信した内容を報告して終わります。winnow-cli batch は進捗を表示し、次の score --batch、run、batch read が回答を保存します。--wait を付けると、すべての回答が届くまで続けます。OpenAI、互換サービス (--endpoint)、Anthropic で使えます。export-jobs は、呼び出しを OpenAI の JSON lines 形式でファイルに書き込みます。これには vllm run-batch で回答できます。import-answers はその回答を保存します。--batch がある場合、--json は winnow-cli batch --json と同じものを出力します。

--json はオブジェクトを出力します: day, criteria (バージョン), scorer, model, state, scored, screened, prescreened (そのうち、モデルに尋ねる前に除外したもの), failed, failures (id, cause), calls, tokens (prompt, cached, completion, total), cost (米ドル。価格が不明なら null), days (日ごとの同じ数値), error (code, message, detail, place)。--dry-run では: day, criteria, scorer, model, papers, failed, calls, screening_calls, tokens, cost, prescreening (null: オフ。recall, papers, kept, audited, found, found_low, found_high, days, saved_tokens, saved_cost、または missing_kept, missing_days), spent_this_month, run_cap, month_cap。

例:
  winnow-cli score
  winnow-cli score --model gpt-5-mini --dry-run
  winnow-cli score --model gpt-5-mini --budget 0.50
  winnow-cli score --model gpt-5-mini --prescreen 98 --dry-run
  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch --dry-run
  winnow-cli score --model gpt-5-mini --days 2025-03-01..2025-05-31 --batch
  winnow-cli score --provider vllm --model qwen3-32b export-jobs jobs.jsonl
  winnow-cli score --provider ollama --model qwen3:8b --concurrency 1
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation>発表日 (既定: ライブラリで最も新しい日)。</translation>
    </message>
    <message>
        <source>All days in the library from A to B, such as 2025-03-01..2025-05-31.</source>
        <translation>ライブラリの A から B までのすべての日 (例: 2025-03-01..2025-05-31)。</translation>
    </message>
    <message>
        <source>Use the service&apos;s batch queue: answers within a day, usually at half the price.</source>
        <translation>サービスのバッチ待ち行列を使う: 回答は 1 日以内に届き、通常は半額。</translation>
    </message>
    <message>
        <source>Papers that a batch leaves without a score go into another batch (default), or are sent live once all batches are finished (with --wait).</source>
        <translation>バッチでスコアが付かなかった論文を、別のバッチに入れるか (既定)、すべてのバッチが終わった後に通常の呼び出しで送る (--wait が必要)。</translation>
    </message>
    <message>
        <source>At most this many calls per batch, 1 to 50000 (default: 1000).</source>
        <translation>バッチあたりの呼び出しの最大数。1 〜 50000 (既定: 1000)。</translation>
    </message>
    <message>
        <source>Score only this paper of the day, even if it was screened out or failed; may be repeated.</source>
        <translation>スクリーニングで除外または失敗したものでも、その日のこの論文だけを採点する。繰り返し指定可。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID; use --paper 2508.04753.</source>
        <translation>「%1」は arXiv ID ではありません。--paper 2508.04753 のように指定してください。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use export-jobs or import-answers.</source>
        <translation>不明な引数「%1」。export-jobs または import-answers を使用してください。</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli score %1 FILE.</source>
        <translation>ファイルを指定してください: winnow-cli score %1 FILE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of days; use --days 2025-03-01..2025-05-31.</source>
        <translation>「%1」は日の範囲ではありません。--days 2025-03-01..2025-05-31 のように指定してください。</translation>
    </message>
    <message>
        <source>--days can&apos;t be used with --day or --paper.</source>
        <translation>--days は --day や --paper と一緒に使えません。</translation>
    </message>
    <message>
        <source>--missing takes batch or live, not &quot;%1&quot;.</source>
        <translation>--missing には batch または live を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Batches need a language model. Choose one with --model.</source>
        <translation>バッチには言語モデルが必要です。--model で選択してください。</translation>
    </message>
    <message>
        <source>--paper is always scored live: leave out --batch and export-jobs.</source>
        <translation>--paper は常に通常の呼び出しで採点されます。--batch と export-jobs を外してください。</translation>
    </message>
    <message>
        <source>--missing and --batch-lines work only with --batch.</source>
        <translation>--missing と --batch-lines は --batch と一緒にのみ使えます。</translation>
    </message>
    <message>
        <source>--missing live needs --wait. Or run winnow-cli score once the batch is finished.</source>
        <translation>--missing live には --wait が必要です。または、バッチの終了後に winnow-cli score を実行してください。</translation>
    </message>
    <message>
        <source>Papers in a batch in progress are left out; winnow-cli batch shows how far it is.</source>
        <translation>進行中のバッチにある論文は除かれます。進み具合は winnow-cli batch で確認できます。</translation>
    </message>
    <message>
        <source>The library has no papers for these days. winnow-cli ledger lists the days it has.</source>
        <translation>ライブラリにこれらの日の論文がありません。ライブラリにある日は winnow-cli ledger で一覧表示できます。</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCounts</name>
    <message>
        <source>other topics</source>
        <translation>ほかのトピック</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreDaysDialog</name>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Score days</source>
        <translation>期間を採点</translation>
    </message>
    <message>
        <source>Score the days &amp;from</source>
        <translation>採点する期間(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>〜(&amp;T)</translation>
    </message>
    <message>
        <source>The library has no papers yet.</source>
        <translation>ライブラリにまだ論文がありません。</translation>
    </message>
    <message>
        <source>The library has no papers from these days.</source>
        <translation>ライブラリにこれらの日の論文はありません。</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>費用を見積もっています…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and its cost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>今すぐ(&amp;N)</translation>
    </message>
    <message>
        <source>In a &amp;batch (half the price, up to a day)</source>
        <translation>バッチで (半額、最長 1 日)(&amp;B)</translation>
    </message>
    <message>
        <source>In a &amp;batch (up to a day; no lower price is known)</source>
        <translation>バッチで (最長 1 日、割引は不明)(&amp;B)</translation>
    </message>
    <message>
        <source>Needs a language model; choose one in the settings, under Scoring</source>
        <translation>言語モデルが必要です。設定の「採点」で選択してください</translation>
    </message>
    <message>
        <source>Send in a batch</source>
        <translation>バッチで送信</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>採点</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1 (価格不明)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) with the built-in scorer</source>
        <translation>
            <numerusform>内蔵採点器で論文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All papers of these days are scored under these criteria.</source>
        <translation>これらの日の論文は、この基準ですべて採点済みです。</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreHistogram</name>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>スコアなし %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1: 論文 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ScorerChoice</name>
    <message>
        <source>The &amp;built-in scorer – compares papers with your topics on this computer, nothing to set up</source>
        <translation>内蔵採点器 – このコンピューターで論文をトピックと比べます。準備は不要です(&amp;B)</translation>
    </message>
    <message>
        <source>A lan&amp;guage model – reads the abstracts; a service may charge for it</source>
        <translation>言語モデル – アブストラクトを読みます。サービスの料金がかかる場合があります(&amp;G)</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>採点器</translation>
    </message>
</context>
<context>
    <name>winnow::ScoringTab</name>
    <message>
        <source>The &amp;built-in scorer</source>
        <translation>内蔵採点器(&amp;B)</translation>
    </message>
    <message>
        <source>A lan&amp;guage model</source>
        <translation>言語モデル(&amp;G)</translation>
    </message>
    <message>
        <source>Compares papers with your topics on this computer. Costs nothing.</source>
        <translation>このコンピューターで論文をトピックと比べます。費用はかかりません。</translation>
    </message>
    <message>
        <source>Reads titles and abstracts against your criteria. They are sent to the service below, which may charge for it.</source>
        <translation>タイトルとアブストラクトを基準に照らして読みます。それらは下のサービスに送られ、料金がかかる場合があります。</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>採点(&amp;S)</translation>
    </message>
</context>
<context>
    <name>winnow::SearchBox</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>候補: %1</translation>
    </message>
</context>
<context>
    <name>winnow::ServicePanel</name>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API キー(&amp;K)</translation>
    </message>
    <message>
        <source>The service lists no models. Enter the name by hand.</source>
        <translation>サービスにモデルの一覧がありません。名前を手で入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) to choose from</source>
        <translation>
            <numerusform>%Ln 個のモデルから選択できます</numerusform>
        </translation>
    </message>
    <message>
        <source>enter it under “Costs &amp; limits”</source>
        <translation>「費用 &amp; 上限」で入力してください</translation>
    </message>
    <message>
        <source>for the models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 cached, %4 out per million tokens</source>
        <translation>%1: 100 万トークンあたり入力 %2、キャッシュ %3、出力 %4</translation>
    </message>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>入力 %1、キャッシュ %2、出力 %3</translation>
    </message>
    <message>
        <source>Writing to the cache: %1.</source>
        <translation>キャッシュへの書き込み: %1。</translation>
    </message>
    <message>
        <source>For prompts above %1 tokens: %2.</source>
        <translation>%1 トークンを超えるプロンプト: %2。</translation>
    </message>
    <message>
        <source>At peak hours it costs more.</source>
        <translation>ピーク時間帯は割高になります。</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>%1 から: %2。</translation>
    </message>
    <message>
        <source>Runs on your own machine: costs nothing.</source>
        <translation>自分のマシンで動作するため、費用はかかりません。</translation>
    </message>
    <message>
        <source>%1, from your own prices.</source>
        <translation>%1 (独自の価格)。</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1 (%2 現在)。</translation>
    </message>
    <message>
        <source>Price unknown: %1. Without it costs can’t be shown and caps can’t be kept.</source>
        <translation>価格不明: %1。価格がわからないと、費用を表示できず、上限も守れません。</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation>%1 という名前のサーバーが見つかりません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start %2, then test again.</source>
        <translation>%1 から応答がありません。%2 を起動してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>%1 can’t be reached. Check the address and the network.</source>
        <translation>%1 に接続できません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer’s clock, and whether a proxy is in between.</source>
        <translation>%1 に安全に接続できませんでした。このコンピューターの時計と、途中にプロキシがないかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy refused, or is not running. Check it under “Costs &amp; limits”.</source>
        <translation>プロキシが拒否したか、動作していません。「費用 &amp; 上限」で確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A model on your own machine may still be loading: test again, or raise the timeout under “Costs &amp; limits”.</source>
        <translation>%1 が時間内に応答しませんでした。自分のマシンのモデルはまだ読み込み中かもしれません。もう一度テストするか、「費用 &amp; 上限」でタイムアウトを延ばしてください。</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below the address.</source>
        <translation>http は暗号化されません。https を使用するか、アドレスの下のボックスにチェックを入れてください。</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter it above, then test again.</source>
        <translation>%1 のキーがまだありません。上で入力してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>%1 rejected the key (401). Check that it is complete and still valid.</source>
        <translation>%1 がキーを拒否しました (401)。キーが欠けていないことと、まだ有効であることを確認してください。</translation>
    </message>
    <message>
        <source>%1 knows the key but denies it access (403). Check there what it may use, and from where.</source>
        <translation>%1 はキーを認識していますが、アクセスを拒否しました (403)。何をどこから使えるキーなのか、サービス側で確認してください。</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then test again.</source>
        <translation>%1 のアカウントの残高がありません。入金してから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>%1 is rate-limiting. Test again in a minute.</source>
        <translation>%1 が呼び出しを制限しています。1 分後にもう一度テストしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is rate-limiting. Test again in %n second(s).</source>
        <translation>
            <numerusform>%1 が呼び出しを制限しています。%n 秒後にもう一度テストしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported an error. Test again later; if it persists, check the address.</source>
        <translation>%1 がエラーを返しました。後でもう一度テストしてください。続く場合は、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 lists “%2” but does not let you use it. Choose another model.</source>
        <translation>%1 の一覧には「%2」がありますが、使用が許可されていません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1 にモデル「%2」はありません。</translation>
    </message>
    <message>
        <source>%1 Check the model’s name and the address.</source>
        <translation>%1 モデルの名前とアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 It has %2.</source>
        <translation>%1 あるのは %2 です。</translation>
    </message>
    <message>
        <source>%1 The closest it has are %2.</source>
        <translation>%1 最も近いのは %2 です。</translation>
    </message>
    <message>
        <source>The address is not a web address. It should start with https://.</source>
        <translation>Web アドレスではありません。https:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Choose a model: “List” asks the service for those it has.</source>
        <translation>モデルを選択してください。「一覧」で、サービスにあるモデルを問い合わせます。</translation>
    </message>
    <message>
        <source>The proxy’s address can’t be used. Check it under “Costs &amp; limits”.</source>
        <translation>プロキシのアドレスを使えません。「費用 &amp; 上限」で確認してください。</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 が要求を拒否しました。</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>費用なし</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>%1 answered in %2 s</source>
        <translation>%1 が %2 秒で回答</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>room for %1 tokens</source>
        <translation>コンテキスト %1 トークン</translation>
    </message>
    <message>
        <source>The criteria take %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>基準は %1 トークンですが、モデルには %2 トークン分の余裕しかありません。より大きなコンテキストで起動するか、基準を短くしてください。</translation>
    </message>
    <message>
        <source>The settings for individual models can’t be read (%1). Correct them in the settings file.</source>
        <translation>個別のモデルの設定を読み取れません (%1)。設定ファイルで修正してください。</translation>
    </message>
    <message>
        <source>Your own prices can’t be read. Check them under “Costs &amp; limits”.</source>
        <translation>独自の価格を読み取れません。「費用 &amp; 上限」で確認してください。</translation>
    </message>
    <message>
        <source>The server at %1 is not a model service. Check the address.</source>
        <translation>%1 のサーバーはモデルのサービスではありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Lists the models and makes one tiny call</source>
        <translation>モデルを一覧表示し、ごく小さな呼び出しを 1 回行います</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>問い合わせ中: %1…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
</context>
<context>
    <name>winnow::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Resets everything except what you collected: categories, authors, the model’s service and prices</source>
        <translation>収集したもの (カテゴリ、著者、モデルのサービスと価格) を除き、すべてリセットします</translation>
    </message>
</context>
<context>
    <name>winnow::Sidebar</name>
    <message>
        <source>complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>not yet out</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>発表なし</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い内容</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>未仕分け</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>キープ済み</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>, %n announced</source>
        <translation>
            <numerusform>、発表 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample day (invented)</source>
        <translation>サンプル日 (架空)</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日 (ddd)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Days and views</source>
        <translation>日とビュー</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上に移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下に移動(&amp;W)</translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>Replaced</source>
        <translation>差し替え</translation>
    </message>
    <message numerus="yes">
        <source>Kept papers with a newer version: %n</source>
        <translation>
            <numerusform>新しい版のあるキープ論文: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept papers that have a newer version, with what changed</source>
        <translation>キープした論文のうち新しい版のあるもの (変更点を表示)</translation>
    </message>
    <message>
        <source>All papers</source>
        <translation>すべての論文</translation>
    </message>
    <message>
        <source>Kept on all days</source>
        <translation>すべての日でキープ</translation>
    </message>
    <message>
        <source>Found on all days</source>
        <translation>すべての日で検索</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>サンプル日</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>今日 · %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to triage</source>
        <translation>
            <numerusform>、未仕分け %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1: 論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Save search as view…</source>
        <translation>検索をビューとして保存…</translation>
    </message>
</context>
<context>
    <name>winnow::SiteBar</name>
    <message>
        <source>Writing web pages</source>
        <translation>Web ページを書き込んでいます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Pages already written stay; the next export writes the rest</source>
        <translation>書き込み済みのページは残ります。次回のエクスポートで残りを書き込みます</translation>
    </message>
    <message>
        <source>Choose a folder for the web pages</source>
        <translation>Web ページのフォルダーを選択</translation>
    </message>
    <message>
        <source>Writing web pages: %L1 of %L2</source>
        <translation>Web ページを書き込んでいます: %L1 / %L2</translation>
    </message>
    <message>
        <source>There are no days with scored papers to write pages of. Score a day first.</source>
        <translation>ページを作成できる、採点済みの論文のある日がありません。先に 1 日分を採点してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 differ from what Winnow wrote and were left alone, such as %2. Move them away and export again to get Winnow&apos;s.</source>
        <translation>
            <numerusform>%1 の %n 個のファイルは、Winnow が書き込んだ内容と異なるため、そのままにしました (例: %2)。Winnow のものを得るには、移動してからもう一度エクスポートしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The digests of %n day(s) are now web pages in %1.</source>
        <translation>
            <numerusform>%n 日分のダイジェストを %1 に Web ページとして書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>winnow::SiteCommand</name>
    <message>
        <source>Write the digests as web pages, with search and a feed.</source>
        <translation>ダイジェストを、検索とフィードの付いた Web ページとして書き込む。</translation>
    </message>
    <message>
        <source>Writes a page for each day, month, year and topic, a search that runs in the browser, and feed.xml. Open index.html, or put the folder on any web server: all links are relative, and nothing is loaded from elsewhere. Imported days are shown as they were imported, others as `digest` would write them. Your decisions, tags and criteria are not shown; your notes only with --notes.

Only changed pages are written; pages of days that no longer exist are removed. Files that Winnow did not write, or that somebody has edited, are left alone and reported; the command then exits with 1. Winnow keeps a list of its own files in .winnow-site in the folder.

--json prints an object: folder, days, papers, written, removed, foreign (three arrays of paths), unchanged (a number) and unscored (days without a score, which have no page).

Examples:
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</source>
        <translation>日、月、年、トピックごとのページと、ブラウザー内で動作する検索、feed.xml を書き込みます。index.html を開くか、フォルダーを任意の Web サーバーに置いてください。リンクはすべて相対で、ほかの場所からは何も読み込みません。インポートした日はインポートした内容のまま、それ以外の日は `digest` で書き込む内容で表示されます。判断、タグ、基準は表示されません。メモは --notes を付けた場合だけ表示されます。

変更されたページだけを書き込み、なくなった日のページは削除します。Winnow が書き込んだものではないファイルと、編集されたファイルは、そのままにして報告します。その場合、コマンドは終了コード 1 で終わります。Winnow は自分のファイルの一覧をフォルダー内の .winnow-site に保持します。

--json はオブジェクトを出力します: folder, days, papers, written, removed, foreign (パスの配列 3 つ), unchanged (数), unscored (スコアがないためページのない日)。

例:
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</translation>
    </message>
    <message>
        <source>The folder for the pages; created if it does not exist.</source>
        <translation>ページのフォルダー。なければ作成される。</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>最初の日。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最後の日。</translation>
    </message>
    <message>
        <source>The title of the pages.</source>
        <translation>ページのタイトル。</translation>
    </message>
    <message>
        <source>The address where the pages will be published, for the feed&apos;s links and search engines.</source>
        <translation>ページを公開するアドレス。フィードのリンクと検索エンジンのために使う。</translation>
    </message>
    <message>
        <source>Include your notes on papers.</source>
        <translation>論文のメモを含める。</translation>
    </message>
    <message>
        <source>Give a folder for the pages: winnow-cli site -o FOLDER.</source>
        <translation>ページのフォルダーを指定してください: winnow-cli site -o FOLDER</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from が --to より後です。入れ替えてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the web address of a folder; use one like https://example.org/papers/.</source>
        <translation>「%1」はフォルダーの Web アドレスではありません。https://example.org/papers/ のように指定してください。</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Stopped. The pages written are complete; run the same command again to write the rest.</source>
        <translation>停止しました。書き込み済みのページは完全です。残りを書き込むには、同じコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>No day has scored papers to write a page of. Score one first (winnow-cli run), or import digests (winnow-cli import).</source>
        <translation>ページを作成できる、採点済みの論文のある日がありません。先に 1 日分を採点するか (winnow-cli run)、ダイジェストをインポートしてください (winnow-cli import)。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without scores have no page, the first one %1. Score them with winnow-cli score --day DAY.</source>
        <translation>
            <numerusform>%n 日分はスコアがないためページがありません (最初は %1)。winnow-cli score --day DAY で採点してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, or was changed since, so it was left alone. Move it away and run the command again to get the new page.</source>
        <translation>%1 は Winnow が書き込んだものではないか、その後に変更されているため、そのままにしました。新しいページを得るには、移動してからコマンドを再実行してください。</translation>
    </message>
    <message>
        <source>%1: days: %L3, papers: %L2; files: %L4 written, %L5 unchanged, %L6 removed</source>
        <translation>%1: 日数: %L3、論文: %L2。ファイル: 書き込み %L4、変更なし %L5、削除 %L6</translation>
    </message>
</context>
<context>
    <name>winnow::SummaryStrip</name>
    <message>
        <source>Write &amp;summary</source>
        <translation>要約を書く(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>今はしない(&amp;O)</translation>
    </message>
    <message>
        <source>Summary: %1. %2.</source>
        <comment>what it takes, what was spent</comment>
        <translation>要約: %1。%2。</translation>
    </message>
    <message>
        <source>Asking %1 for a summary…</source>
        <translation>%1 に要約を依頼しています…</translation>
    </message>
    <message>
        <source>No model is chosen yet. Choose one in the settings to write summaries.</source>
        <translation>モデルがまだ選択されていません。要約を書くには、設定で選択してください。</translation>
    </message>
    <message>
        <source>No summary was written. %1</source>
        <translation>要約は書かれませんでした。%1</translation>
    </message>
</context>
<context>
    <name>winnow::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>Enter shows the papers with this tag, Delete removes it.</source>
        <translation>Enter でこのタグの論文を表示し、Delete でタグを外します。</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>タグ「%1」を外す</translation>
    </message>
    <message>
        <source>Show papers tagged “%1”</source>
        <translation>タグ「%1」の論文を表示</translation>
    </message>
</context>
<context>
    <name>winnow::TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
</context>
<context>
    <name>winnow::TagPopup</name>
    <message numerus="yes">
        <source>Tag %n paper(s)</source>
        <translation>
            <numerusform>論文 %n 件にタグを付ける</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::Taste</name>
    <message>
        <source>likely</source>
        <translation>見込み大</translation>
    </message>
    <message>
        <source>fairly likely</source>
        <translation>見込みやや大</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>fairly unlikely</source>
        <translation>見込みやや小</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>見込み小</translation>
    </message>
    <message>
        <source>Predicted %1 (%2 to %3 %): %4 of %5 kept</source>
        <comment>%1: likely, perhaps, unlikely …; %4 and %5: papers</comment>
        <translation>予測「%1」(%2 〜 %3 %): %5 件中 %4 件をキープ</translation>
    </message>
</context>
<context>
    <name>winnow::TopicIndex</name>
    <message>
        <source>None of your topics</source>
        <translation>どのトピックにも該当しない</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>トピックはまだなし</translation>
    </message>
</context>
<context>
    <name>winnow::TopicLegend</name>
    <message>
        <source>Topics of the map</source>
        <translation>マップのトピック</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a topic</comment>
        <translation>
            <numerusform>%1、論文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these papers</source>
        <translation>%1: これらの論文だけを表示</translation>
    </message>
</context>
<context>
    <name>winnow::TraitFields</name>
    <message>
        <source>Conte&amp;xt</source>
        <translation>コンテキスト(&amp;X)</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>思考(&amp;H)</translation>
    </message>
    <message>
        <source>Thinking tags</source>
        <translation>思考タグ</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>set by server</source>
        <translation>サーバーが設定</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source>How much the model can take at once, prompt and answer together</source>
        <translation>モデルが一度に扱える量 (プロンプトと回答の合計)</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推論の強度</translation>
    </message>
    <message>
        <source>How much the model thinks before it answers, which you pay for</source>
        <translation>モデルが回答の前にどれだけ思考するか。思考も課金の対象です</translation>
    </message>
    <message>
        <source>as little as possible</source>
        <translation>できるだけ少なく</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>モデルの既定</translation>
    </message>
    <message>
        <source>the usual ones, such as &lt;think&gt; … &lt;/think&gt;</source>
        <translation>一般的なもの (&lt;think&gt; … &lt;/think&gt; など)</translation>
    </message>
    <message>
        <source>For a model that writes its thinking between tags Winnow does not know</source>
        <translation>Winnow の知らないタグの間に思考を書くモデルのための設定です</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>検出: %1</translation>
    </message>
</context>
<context>
    <name>winnow::TransferController</name>
    <message>
        <source>Nothing to paste: copy an arXiv address or number first.</source>
        <translation>貼り付けるものがありません。先に arXiv のアドレスか番号をコピーしてください。</translation>
    </message>
    <message>
        <source>Read saved listings</source>
        <translation>保存済みの新着一覧を読み込む</translation>
    </message>
    <message>
        <source>arXiv listings (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</source>
        <translation>arXiv の新着一覧 (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation>ダイジェストをインポート</translation>
    </message>
    <message>
        <source>Digests (*.md *.json)</source>
        <translation>ダイジェスト (*.md *.json)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>ダイジェストのフォルダーをインポート</translation>
    </message>
    <message>
        <source>Nothing new: the library already has these digests.</source>
        <translation>新しいものはありません。これらのダイジェストはすでにライブラリにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation>
            <numerusform>%n 件のダイジェストをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the library: %L1.</source>
        <translation>すでにライブラリにあるもの: %L1 件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were ignored.</source>
        <translation>
            <numerusform>ほかの種類のファイル %n 個は無視されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no papers for %1 yet.</source>
        <translation>ライブラリに %1 の論文がまだありません。</translation>
    </message>
    <message>
        <source>Winnow reads digests (.md, .json) and saved feeds (.xml), not %1.</source>
        <translation>Winnow が読めるのはダイジェスト (.md, .json) と保存済みフィード (.xml) です。%1 は読めません。</translation>
    </message>
</context>
<context>
    <name>winnow::TrialController</name>
    <message numerus="yes">
        <source>Trying the criteria on %Ln paper(s)…</source>
        <translation>
            <numerusform>論文 %Ln 件で基準を試しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), from the day&apos;s best to its last</source>
        <translation>
            <numerusform>論文 %Ln 件 (この日の最上位から最下位まで)</numerusform>
        </translation>
    </message>
    <message>
        <source>the built-in scorer</source>
        <comment>tried with it</comment>
        <translation>内蔵採点器</translation>
    </message>
    <message>
        <source>Tried with %1, before your last changes</source>
        <translation>%1 で試行 (最後の変更より前)</translation>
    </message>
    <message>
        <source>Tried with %1: the criteria in use</source>
        <translation>%1 で試行: 使用中の基準</translation>
    </message>
    <message>
        <source>Tried with %1. Save the criteria to use them.</source>
        <translation>%1 で試行。使うには基準を保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y on %Ln paper(s)</source>
        <translation>
            <numerusform>論文 %Ln 件で試す(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores a few of the day&apos;s papers with the criteria above; nothing else changes</source>
        <translation>この日の論文を数件、上の基準で採点します。ほかには何も変わりません</translation>
    </message>
    <message>
        <source>These papers already have scores under these criteria; shows them again</source>
        <translation>これらの論文には、この基準のスコアがすでにあります。それを再び表示します</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no papers to try the criteria on. Fetch a day first.</source>
        <translation>基準を試す論文がありません。先に 1 日分を取得してください。</translation>
    </message>
    <message>
        <source>Available again when the run has ended</source>
        <translation>実行が終わると再び使えます</translation>
    </message>
</context>
<context>
    <name>winnow::TrialModel</name>
    <message>
        <source>novelty %1</source>
        <translation>新規性 %1</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>関連度 %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1 (以前は %2)</translation>
    </message>
    <message>
        <source>No score: %1</source>
        <translation>スコアなし: %1</translation>
    </message>
    <message>
        <source>waiting for its score…</source>
        <translation>採点待ち…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>論文</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>関連度</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新規性</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2 under the criteria in use, by %3</source>
        <translation>使用中の基準での関連度 %1、新規性 %2 (%3 による)</translation>
    </message>
    <message>
        <source>%1: %2; %3. %4</source>
        <translation>%1: %2、%3。%4</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>Relevance and novelty under the criteria in use</source>
        <translation>使用中の基準での関連度と新規性</translation>
    </message>
</context>
<context>
    <name>winnow::TrialPanel</name>
    <message>
        <source>Other p&amp;apers</source>
        <translation>ほかの論文(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Try the criteria on other papers of this day</source>
        <translation>この日のほかの論文で基準を試します</translation>
    </message>
    <message>
        <source>Close the trial (Esc)</source>
        <translation>試行を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Trial papers</source>
        <translation>試行の論文</translation>
    </message>
</context>
<context>
    <name>winnow::UndoLog</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>元に戻すものがありません。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>やり直すものがありません。</translation>
    </message>
    <message>
        <source>Not undone: something else has changed since.</source>
        <translation>元に戻せません。その後にほかの変更がありました。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>論文 %n 件を既読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>論文 %n 件を未読にしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::UpkeepBar</name>
    <message>
        <source>Library update progress</source>
        <translation>ライブラリの更新の進捗</translation>
    </message>
    <message>
        <source>Needed once after an update of Winnow. You can keep working, or quit: it continues next time.</source>
        <translation>Winnow の更新後に一度だけ必要な処理です。作業を続けても、終了してもかまいません。次回に続きを行います。</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>検索索引を更新しています: %L1 / %L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>内蔵採点器のスコアを更新しています: %L1 / %L2</translation>
    </message>
    <message>
        <source>The library could not be updated for this version of Winnow; Winnow tries again at the next start. %1</source>
        <translation>ライブラリをこのバージョンの Winnow 用に更新できませんでした。次の起動時に再試行します。%1</translation>
    </message>
</context>
<context>
    <name>winnow::VersionCombo</name>
    <message>
        <source>Criteria version</source>
        <translation>基準のバージョン</translation>
    </message>
    <message>
        <source>View another version</source>
        <translation>別のバージョンを表示</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
</context>
<context>
    <name>winnow::WelcomePage</name>
    <message>
        <source>Welcome to Winnow</source>
        <translation>Winnow へようこそ</translation>
    </message>
    <message>
        <source>Every day arXiv announces hundreds of papers. Winnow scores them against what you want to read and leaves the ones that matter.</source>
        <translation>毎日、arXiv は何百もの論文を発表します。Winnow はそれらを読みたい内容に照らして採点し、大切なものだけを残します。</translation>
    </message>
    <message>
        <source>What do you f&amp;ollow?</source>
        <translation>何をフォローしますか?(&amp;O)</translation>
    </message>
    <message>
        <source>What do you want to read?</source>
        <translation>何を読みたいですか?</translation>
    </message>
    <message>
        <source>Who scores the papers?</source>
        <translation>何で論文を採点しますか?</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Start from the &amp;default criteria – you can change them at any time</source>
        <translation>既定の基準で始める – いつでも変更できます(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write my own criteria first</source>
        <translation>先に自分の基準を書く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Try the sample day</source>
        <translation>サンプル日を試す(&amp;T)</translation>
    </message>
    <message>
        <source>Invented papers that come with Winnow. Needs no network.</source>
        <translation>Winnow に付属する架空の論文です。ネットワークは不要です。</translation>
    </message>
    <message>
        <source>Choose at least one category to start.</source>
        <translation>始めるには、少なくとも 1 つのカテゴリを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Start with my criteria…</source>
        <translation>自分の基準で始める(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Start with today’s papers</source>
        <translation>今日の論文で始める(&amp;S)</translation>
    </message>
</context>
</TS>
