<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>unknown to the service; will be looked for again</source>
        <translation>服务不认识此批次；将再次查找</translation>
    </message>
    <message>
        <source>validating</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>finalizing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>running %1 of %2</source>
        <translation>进行中 %1/%2</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>refused because too many calls were waiting</source>
        <translation>因等待中的调用过多而被拒绝</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>lost by the service</source>
        <translation>服务已丢失</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>arrival unconfirmed; will be looked for</source>
        <translation>未确认送达；将再次查找</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>，缺 %1 篇</translation>
    </message>
    <message>
        <source>Batch %1 of %2: %3 papers in %4 for %5 at %6: %7</source>
        <translation>批次 %1（%2）：%3 篇论文，%4，模型 %5，位于 %6：%7</translation>
    </message>
    <message>
        <source>Sent %1 papers in %2.</source>
        <translation>已发送 %1 篇论文，%2。</translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>为进行中的批次预留：最多 %1。</translation>
    </message>
    <message>
        <source>Not sent: %1. Send them later with winnow-cli score --batch.</source>
        <translation>未发送：%1。稍后用 winnow-cli score --batch 发送。</translation>
    </message>
    <message>
        <source>Answers take up to a day; store them with winnow-cli batch read.</source>
        <translation>回答最多需要一天；用 winnow-cli batch read 将其存储。</translation>
    </message>
    <message>
        <source>Nothing is left to score.</source>
        <translation>没有待评分的论文了。</translation>
    </message>
    <message>
        <source>No batch is in progress, and nothing is left to send.</source>
        <translation>没有进行中的批次，也没有待发送的内容。</translation>
    </message>
    <message>
        <source>Nothing is left to score; no file was written.</source>
        <translation>没有待评分的论文了；未写入文件。</translation>
    </message>
    <message>
        <source>%1: %2 papers in %3, as batch %4. Store the answers with winnow-cli score import-answers FILE.</source>
        <translation>%1：%2 篇论文，%3，作为批次 %4。用 winnow-cli score import-answers FILE 存储回答。</translation>
    </message>
    <message>
        <source>Stored %1 answers: %2 papers scored, %3 without a score.</source>
        <translation>已存储 %1 个回答：%2 篇论文有了分数，%3 篇没有分数。</translation>
    </message>
    <message>
        <source>Already stored: %1.</source>
        <translation>先前已存储：%1。</translation>
    </message>
    <message>
        <source>Not from this library: %1.</source>
        <translation>不属于此文库：%1。</translation>
    </message>
    <message>
        <source>Unreadable lines: %1.</source>
        <translation>无法读取的行：%1。</translation>
    </message>
    <message>
        <source>Batch %1 has %2 without an answer. To send them again, run winnow-cli batch forget %1.</source>
        <translation>批次 %1 有 %2 篇没有回答。要重新发送，请运行 winnow-cli batch forget %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%1 正在为 %n 篇论文评分；其分数将从课题组获得。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation>评分提示词为空。</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1 to mark where a language model gets the papers.</source>
        <translation>评分提示词中没有 %1 一行，无法标明语言模型在何处获得论文。</translation>
    </message>
    <message>
        <source>The scoring prompt contains the line %1 more than once.</source>
        <translation>评分提示词中有多行 %1。</translation>
    </message>
    <message>
        <source>The authors that the bot follows are not part of the criteria. To follow them too, add them to the followed authors in the window&apos;s settings: %1</source>
        <translation>该机器人所关注的作者不属于标准。若也要关注他们，请在窗口的设置中将其加入关注的作者：%1</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>not a UTF-8 text file</source>
        <translation>不是 UTF-8 文本文件</translation>
    </message>
    <message>
        <source>%1 can&apos;t be combined with other files. Import it on its own, or give files such as %2.</source>
        <translation>%1 不能与其他文件合并。请单独导入它，或给出 %2 之类的文件。</translation>
    </message>
    <message>
        <source>no topics or instructions found (looked for %1)</source>
        <translation>未找到主题或指示（查找过 %1）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 (trial only)</source>
        <translation>%1（仅试用）</translation>
    </message>
    <message>
        <source>%1 (paused: %2)</source>
        <translation>%1（已暂停：%2）</translation>
    </message>
    <message>
        <source>No criteria saved yet; using the defaults.</source>
        <translation>尚未保存标准；正在使用默认标准。</translation>
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
        <translation>标准是 Markdown 文本：系统提示词、列有您所关注主题的评分提示词，以及初筛提示词。要更改标准，请将其导出，编辑文件，再重新导入：这样会生成新版本，此后按它为论文评分。在您保存自己的标准之前，显示默认标准。

  show         输出当前标准（默认）以及 Winnow 对它的理解：各主题及其想要和不想要的内容、关键词、作者，以及忽略了什么和为什么
  list         列出各版本，并标出当前版本
  use N        回到版本 N
  import FILE… 保存文件中的标准或简报中引用的标准，或机器人 ChatGPT-ArXiv-Paper-Assistant 的提示词文件：给出其文件夹，或这些文件（system_prompt.txt、paper_topics.txt、score_criteria.txt、postfix_prompt_title.txt、postfix_prompt_abstract.txt、paper_topics_schema.json）
  export FILE  将当前标准写入文件；- 表示标准输出
  pause TOPIC  暂时忽略某个主题：模型、内置评分器和学习都不再考虑它。其文本会保留，已有的分数仍归其版本。TOPIC 可以是名称、名称的一部分，或其在 show 中的编号
  resume TOPIC 恢复已暂停的主题（all：所有已暂停的主题）。先前的分数重新有效

--json 输出一个对象，含 version、name、created、parent、paused_topics、system_prompt、scoring_prompt 和 screening_prompt；对 show 还有 read，即一个对象，含 topics（name、relevant、irrelevant、line、paused）、wishes、exclusions、weak_wishes、keywords（relevant、irrelevant、application）、authors 和 parts（kind、reason、topic、begin、length、text：评分提示词的各部分，按顺序排列；begin 和 length 以 UTF-16 单元计，topic 是 topics 的索引，从 0 起，或为 null）；对 list 输出对象数组，含 version、name、created、parent、paused_topics、current 和 trial（为试用而建、从未使用过）。

示例：
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation>第 %1 行：“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>已更改 %n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing was recorded, because these lines are not of the form &quot;ID keep|skip|later|clear&quot;: %2</source>
        <translation>%1：未记录任何内容，因为以下各行不是“ID keep|skip|later|clear”的形式：%2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 papers in %4</source>
        <translation>%1：%2/%3 篇论文写入 %4</translation>
    </message>
    <message>
        <source>None of the %1 papers of %2 has a score, so no digest was written. Score them first: winnow-cli score --day %2.</source>
        <translation>%2 的 %1 篇论文都没有分数，因此未写入简报。请先为其评分：winnow-cli score --day %2。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with winnow-cli score --day %3.</source>
        <translation>%3 的 %2 篇论文中有 %1 篇尚无分数，未收入简报。用 winnow-cli score --day %3 为其评分。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers of these days have no score yet and are not in the digest. Score them with winnow-cli score --day YYYY-MM-DD.</source>
        <translation>这些日期的 %2 篇论文中有 %1 篇尚无分数，未收入简报。用 winnow-cli score --day YYYY-MM-DD 为其评分。</translation>
    </message>
    <message>
        <source>%1 of the %2 papers found are in the digest. The others are below the cut-offs, have no score or were skipped.</source>
        <translation>找到的 %2 篇论文中有 %1 篇收入简报。其余的低于阈值、没有分数或已跳过。</translation>
    </message>
    <message>
        <source>The window (process %1)</source>
        <translation>窗口（进程 %1）</translation>
    </message>
    <message>
        <source>The window on %1 (process %2)</source>
        <translation>%1 上的窗口（进程 %2）</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%2 上的 %1（进程 %3）</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 自 %4 起正在用 %3 为 %2 评分。</translation>
    </message>
    <message>
        <source>Another program took over scoring while this one was suspended. Run the command again to continue.</source>
        <translation>此程序被挂起期间，另一个程序接管了评分。请再次运行该命令以继续。</translation>
    </message>
    <message>
        <source>%1 Run the command again when it has finished, or add --wait to wait for it.</source>
        <translation>%1请等它结束后再次运行该命令，或加上 --wait 等待其结束。</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv 正在限制请求频率。请在 %n 秒后再次运行该命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests. Run the command again in a few minutes.</source>
        <translation>arXiv 正在限制请求频率。请几分钟后再次运行该命令。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>arXiv did not answer in time. Run the command again later.</source>
        <translation>arXiv 未及时响应。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>未找到：%1。</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Wait until it has finished, then run the command again.</source>
        <translation>另一个 Winnow 正在写入文库。请等它完成，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow and was left unchanged. Update Winnow, or choose another library with --library.</source>
        <translation>该文库由较新版本的 Winnow 写入，未作任何改动。请更新 Winnow，或用 --library 选择其他文库。</translation>
    </message>
    <message>
        <source>%1 is not a Winnow library, or it is damaged. Restore a backup with winnow-cli library restore, or choose another library with --library.</source>
        <translation>%1 不是 Winnow 文库，或已损坏。请用 winnow-cli library restore 恢复备份，或用 --library 选择其他文库。</translation>
    </message>
    <message>
        <source>The library could not be read or written%1. Check that its disk has free space, then run the command again.</source>
        <translation>无法读取或写入文库%1。请检查其磁盘是否有可用空间，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>Could not reach arXiv%1. Check the network, then run the command again.</source>
        <translation>无法连接 arXiv%1。请检查网络，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>The server reported an error%1. Run the command again later.</source>
        <translation>服务器报告错误%1。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>arXiv twice refused to answer in a format that Winnow reads%1, as it sometimes does. Run the command again in a few minutes.</source>
        <translation>arXiv 两次拒绝以 Winnow 能读取的格式回答%1，它有时会如此。请几分钟后再次运行该命令。</translation>
    </message>
    <message>
        <source>%1 uses plain http, which is allowed only on this computer. Use https.</source>
        <translation>%1 使用未加密的 http，仅允许用于本机。请使用 https。</translation>
    </message>
    <message>
        <source>The server refused access%1. Wait a while before you try again.</source>
        <translation>服务器拒绝访问%1。请稍候再试。</translation>
    </message>
    <message>
        <source>The keyring is still locked because its password prompt was dismissed. Run the command again and enter the password.</source>
        <translation>密钥环仍处于锁定状态，因为其密码提示被关闭。请再次运行该命令并输入密码。</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Run the command again and answer it.</source>
        <translation>密钥环的提示被关闭。请再次运行该命令并作答。</translation>
    </message>
    <message>
        <source>The keyring is still locked because nobody entered its password. Unlock it, then run the command again.</source>
        <translation>密钥环仍处于锁定状态，因为没有人输入密码。请将其解锁，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Run the command again and answer it.</source>
        <translation>还没有密钥环，而创建密钥环的提示未得到回应。请再次运行该命令并作答。</translation>
    </message>
    <message>
        <source>The wallet&apos;s setup wizard or password prompt was not answered. Answer it, then run the command again.</source>
        <translation>钱包的设置向导或密码提示未得到回应。请作答，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and nobody allowed it. Run the command again and allow it.</source>
        <translation>密钥环询问是否允许 Winnow 使用密钥，但没有人允许。请再次运行该命令并允许。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then run the command again.</source>
        <translation>系统密钥环已锁定。请将其解锁，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then run the command again.</source>
        <translation>KeePassXC 未开放任何群组。请在其数据库设置的“Secret Service 集成”中选择一个，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused the request%1. Unlock it, then run the command again.</source>
        <translation>系统密钥环拒绝了请求%1。请将其解锁，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>Could not read %1: %2. None of it was used.</source>
        <translation>无法读取 %1：%2。其中内容均未使用。</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, &quot;%1&quot;, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv 返回的是网页“%1”，而不是列表。请稍后再试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>%1 is a web page, &quot;%2&quot;, not an arXiv listing. Save the page of a day&apos;s listing, such as https://arxiv.org/list/cs.LG/new.</source>
        <translation>%1 是网页“%2”，不是 arXiv 列表。请保存某天的列表页面，例如 https://arxiv.org/list/cs.LG/new。</translation>
    </message>
    <message>
        <source>Could not write %1%2. Check the folder and its permissions, or choose another file.</source>
        <translation>无法写入 %1%2。请检查文件夹及其权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>Could not read %1%2. Check its name and permissions.</source>
        <translation>无法读取 %1%2。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron, then run the command again.</source>
        <translation>此系统既没有 systemd 用户管理器，也没有 cron。请安装 cron，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>%1 failed%2. Fix the problem, then run the command again.</source>
        <translation>%1 失败%2。请解决问题，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>Stopped. Finished work is kept; run the same command again to continue.</source>
        <translation>已停止。已完成的部分均已保留；再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>Not accepted: %1. Correct it, then run the command again.</source>
        <translation>不接受：%1。请更正后再次运行该命令。</translation>
    </message>
    <message>
        <source>The feed for %1 is empty, although arXiv announces papers on that day. Run the command again later.</source>
        <translation>%1 的订阅源为空，而 arXiv 当天应有论文公布。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>arXiv is rate-limiting requests; retrying in %1.</source>
        <translation>arXiv 正在限制请求频率；%1后重试。</translation>
    </message>
    <message>
        <source>arXiv refused the requested format%1; retrying in %2.</source>
        <translation>arXiv 拒绝了所请求的格式%1；%2后重试。</translation>
    </message>
    <message>
        <source>arXiv is not available; retrying in %1.</source>
        <translation>arXiv 暂时不可用；%1后重试。</translation>
    </message>
    <message>
        <source>%1: %2 to score with the built-in scorer: no calls, no cost</source>
        <translation>%1：%2 篇待内置评分器评分：无需调用，没有费用</translation>
    </message>
    <message>
        <source>%1 (%2 of them screening)</source>
        <translation>%1（其中 %2 次为初筛）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1: %2 to score with %3: %4, about %5, %6</source>
        <translation>%1：%2 篇待 %3 评分：%4，约 %5，%6</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2.</source>
        <translation>本月已花费：%1，上限 %2。</translation>
    </message>
    <message>
        <source>Spent this month: %1.</source>
        <translation>本月已花费：%1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: nothing left to score with %2</source>
        <translation>%1：没有可用 %2 评分的论文了</translation>
    </message>
    <message>
        <source>The price is unknown, so no cap can be enforced: the run would not start.</source>
        <translation>价格未知，因此无法控制上限：运行不会开始。</translation>
    </message>
    <message>
        <source>That is more than the cap for a run, %1: it would stop early.</source>
        <translation>这超过了单次运行的上限 %1：运行将提前停止。</translation>
    </message>
    <message>
        <source>That is more than what is left of the monthly cap: the run would stop early.</source>
        <translation>这超过了本月上限的余额：运行将提前停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n more kept paper(s)</source>
        <translation>
            <numerusform>再保留 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more day(s) with kept papers</source>
        <translation>
            <numerusform>再有 %n 天有保留的论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % recall needs %2.</source>
        <translation>预筛尚未略去任何论文：要达到 %1% 召回率，还需要%2。</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>预筛保留 %2 篇论文中的 %1 篇，节省%3；在您的 %7 天中，召回率为 %4%（%5%–%6%）。</translation>
    </message>
    <message numerus="yes">
        <source>It would otherwise leave out %n of these; they are kept to check what it misses.</source>
        <translation>
            <numerusform>其中 %n 篇原本会被略去；保留它们是为了检查预筛漏掉了什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed earlier: %1. Try them again with --retry-failed.</source>
        <translation>先前失败：%1。用 --retry-failed 重试。</translation>
    </message>
    <message>
        <source>The new version is in %1. Copy what you want from it, or replace the file with --overwrite.</source>
        <translation>新版本在 %1 中。请从中复制所需的内容，或用 --overwrite 替换文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>under $%1</source>
        <translation>不到 $%1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>设置文件。</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>以 JSON 输出结果。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage: winnow-cli [OPTIONS] COMMAND …</source>
        <translation>用法：winnow-cli [选项] 命令 …</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options, before or after the command:</source>
        <translation>选项，可置于命令之前或之后：</translation>
    </message>
    <message>
        <source>Usage: winnow-cli %1 [OPTIONS]%2</source>
        <translation>用法：winnow-cli %1 [选项]%2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>The library to use.</source>
        <translation>要使用的文库。</translation>
    </message>
    <message>
        <source>Print no progress and no messages except errors.</source>
        <translation>除错误外，不显示进度和消息。</translation>
    </message>
    <message>
        <source>Scores the day&apos;s arXiv papers against your criteria and writes a digest, on the same library as the window.</source>
        <translation>按您的标准为当天的 arXiv 论文评分并写出简报，与窗口使用同一文库。</translation>
    </message>
    <message>
        <source>Environment variables (options override them; they override the settings):</source>
        <translation>环境变量（命令行选项优先于环境变量，环境变量优先于设置）：</translation>
    </message>
    <message>
        <source>The library, currently %1</source>
        <translation>文库，当前为 %1</translation>
    </message>
    <message>
        <source>The settings file, currently %1</source>
        <translation>设置文件，当前为 %1</translation>
    </message>
    <message>
        <source>Base address of the feeds, for mirrors.</source>
        <translation>订阅源的基础地址，供镜像使用。</translation>
    </message>
    <message>
        <source>The pause between requests to a server on this machine, for tests.</source>
        <translation>对本机服务器的请求之间的停顿，供测试使用。</translation>
    </message>
    <message>
        <source>The first pause between checks of batches on this machine, for tests.</source>
        <translation>首次停顿的时长，用于两次检查本机上的批次之间，供测试使用。</translation>
    </message>
    <message>
        <source>API key for the language model (--provider openai or custom); overrides the keyring. For the other services, each for its own host only: ANTHROPIC_API_KEY, GEMINI_API_KEY or GOOGLE_API_KEY, AZURE_OPENAI_API_KEY, OPENROUTER_API_KEY, MISTRAL_API_KEY, DEEPSEEK_API_KEY, OLLAMA_API_KEY, LM_API_TOKEN or LMSTUDIO_API_KEY, LLAMA_API_KEY and VLLM_API_KEY.</source>
        <translation>语言模型的 API 密钥（--provider openai 或 custom）；优先于密钥环。其他服务各用各的，且仅用于各自的主机：ANTHROPIC_API_KEY、GEMINI_API_KEY 或 GOOGLE_API_KEY、AZURE_OPENAI_API_KEY、OPENROUTER_API_KEY、MISTRAL_API_KEY、DEEPSEEK_API_KEY、OLLAMA_API_KEY、LM_API_TOKEN 或 LMSTUDIO_API_KEY、LLAMA_API_KEY 和 VLLM_API_KEY。</translation>
    </message>
    <message>
        <source>Address of that model, instead of the one in the settings (same services).</source>
        <translation>该模型的地址，代替设置中的地址（适用于相同的服务）。</translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit codes: 0 success, 1 failure, 2 usage error.

First steps:
  winnow-cli run --sample -o sample.md       (no network needed)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</source>
        <translation>结果写到标准输出，其余一切写到标准错误。退出码：0 成功，1 失败，2 用法错误。

第一步：
  winnow-cli run --sample -o sample.md       （无需网络）
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Options for all commands:</source>
        <translation>所有命令的选项：</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>将日志追加到此文件，供错误报告使用：按主机列出的请求、请求结果以及运行的状态。其中不含密钥和文本内容。</translation>
    </message>
    <message>
        <source>not a digest, skipped</source>
        <translation>不是简报，已略过</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>digest with only a total cost</source>
        <translation>只有总费用的简报</translation>
    </message>
    <message>
        <source>digest without a model name</source>
        <translation>没有模型名称的简报</translation>
    </message>
    <message>
        <source>digest with unquoted prompts</source>
        <translation>提示词未加引用的简报</translation>
    </message>
    <message>
        <source>digest without counts</source>
        <translation>没有数量的简报</translation>
    </message>
    <message>
        <source>digest with an HTML table</source>
        <translation>含 HTML 表格的简报</translation>
    </message>
    <message>
        <source>digest by topic</source>
        <translation>按主题分组的简报</translation>
    </message>
    <message>
        <source>digest as JSON</source>
        <translation>JSON 格式的简报</translation>
    </message>
    <message>
        <source>a day&apos;s papers</source>
        <translation>某天的论文</translation>
    </message>
    <message>
        <source>a day&apos;s papers and counts</source>
        <translation>某天的论文和数量</translation>
    </message>
    <message>
        <source>papers outside the day&apos;s list</source>
        <translation>当天列表以外的论文</translation>
    </message>
    <message>
        <source>a month&apos;s papers</source>
        <translation>某月的论文</translation>
    </message>
    <message>
        <source>an index of digests, without papers</source>
        <translation>简报索引，不含论文</translation>
    </message>
    <message>
        <source>a page made from digests, skipped</source>
        <translation>由简报生成的页面，已略过</translation>
    </message>
    <message>
        <source>news, skipped</source>
        <translation>新闻，已略过</translation>
    </message>
    <message>
        <source>part of the criteria; import it with `winnow-cli criteria import`</source>
        <translation>标准的一部分；请用 `winnow-cli criteria import` 导入</translation>
    </message>
    <message>
        <source>same content as %1</source>
        <translation>内容与 %1 相同</translation>
    </message>
    <message>
        <source>skipped: %1 is the file of this day, and its content differs</source>
        <translation>已略过：%1 是当天的文件，其内容不同</translation>
    </message>
    <message>
        <source>skipped: the library has a different digest for this day</source>
        <translation>已略过：文库中当天的简报与此不同</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>skipped: the day&apos;s own digest lists other papers</source>
        <translation>已略过：当天自己的简报列出的是其他论文</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1 篇</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n paper(s), %3 (%4)</source>
        <translation>
            <numerusform>%1：%2，%n 篇论文，%3（%4）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the bot kept %n of them for the month</source>
        <translation>
            <numerusform>%1：机器人为该月保留了其中 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n 个分数</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to the lab (%L1 rows so far)</source>
        <translation>正在发送到课题组（已发送 %L1 条记录）</translation>
    </message>
    <message>
        <source>Receiving from the lab (%1 so far)</source>
        <translation>正在从课题组接收（已接收 %1）</translation>
    </message>
    <message>
        <source>The lab&apos;s server was replaced or restored from a backup. Everything was synced with it again.</source>
        <translation>课题组的服务器已更换或已从备份恢复。已与其重新同步全部内容。</translation>
    </message>
    <message>
        <source>received  %1</source>
        <translation>已接收  %1</translation>
    </message>
    <message numerus="yes">
        <source>          %n paper(s) screened by other members</source>
        <translation>
            <numerusform>        其他成员初筛的论文 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n decision(s) by other members</source>
        <translation>
            <numerusform>        其他成员的决定 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent      %n row(s)</source>
        <translation>
            <numerusform>已发送  %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>          %n of them rejected by the server as not valid</source>
        <translation>
            <numerusform>        其中 %n 条因无效被服务器拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ignored   %n row(s) that this version of Winnow can&apos;t use</source>
        <translation>
            <numerusform>已忽略  %n 条记录（此版本的 Winnow 无法使用）</numerusform>
        </translation>
    </message>
    <message>
        <source>From the lab: %1.</source>
        <translation>来自课题组：%1。</translation>
    </message>
    <message>
        <source>The lab</source>
        <translation>课题组</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached%2. Nothing is lost: keep working, and the lab catches up when it can be reached again.</source>
        <translation>无法连接 %1%2。没有丢失任何内容：请继续工作，恢复连接后课题组会自动补上同步。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it, then run the command again.</source>
        <translation>未安装 Qt 的 PostgreSQL 驱动。请安装 libqt6sql6-psql 或您的系统中相应的软件包，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>%1 refused access%2. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>%1 拒绝访问%2。请检查名称和密码，或询问课题组的所有者。</translation>
    </message>
    <message>
        <source>Could not connect securely to %1: the server could not be verified%2. Ask its administrator for the certificate authority&apos;s file and add it to the address: ?sslrootcert=FILE.</source>
        <translation>无法与 %1 建立安全连接：无法验证服务器%2。请向其管理员索取证书颁发机构的文件，并将其加到地址中：?sslrootcert=FILE。</translation>
    </message>
    <message>
        <source>%1 is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>%1 位于事务模式的 PgBouncer 之后，课题组无法使用这种模式。请连接到服务器自己的端口，或设置 pool_mode = session。</translation>
    </message>
    <message>
        <source>There is no lab at %1%2. Its owner sets one up with winnow-cli lab create.</source>
        <translation>%1 处没有课题组%2。课题组由其所有者用 winnow-cli lab create 建立。</translation>
    </message>
    <message>
        <source>%1 needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>%1 需要较新版本的 Winnow。请更新 Winnow；在此之前，您的文库可脱离课题组使用。</translation>
    </message>
    <message>
        <source>%1 was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>%1 由较旧版本的 Winnow 建立。请让其所有者再次运行 winnow-cli lab create；课题组中的内容不会丢失。</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later.</source>
        <translation>%1 报告错误%2。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>Nothing learned yet. Score a day first: winnow-cli score.</source>
        <translation>尚未学习。请先为某天评分：winnow-cli score。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet. Keep %n more paper(s).</source>
        <translation>
            <numerusform>尚未学习。请再保留 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Winnow learns with the next score or decision, or now with winnow-cli learn train.</source>
        <translation>尚未学习。Winnow 会在下一次评分或决定时学习，也可立即用 winnow-cli learn train 学习。</translation>
    </message>
    <message>
        <source>Of %1 papers that pre-screening would have left out, %2 were worth reading: %3 (%4–%5).</source>
        <translation>预筛原本会略去的 %1 篇论文中，有 %2 篇值得一读：%3（%4–%5）。</translation>
    </message>
    <message>
        <source>Learning is off (learn/enabled in the settings).</source>
        <translation>学习已关闭（设置中的 learn/enabled）。</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>%1 之前的决定会被忽略。</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln paper(s), %1 of them kept; %2 new since.</source>
        <translation>
            <numerusform>已从 %Ln 篇论文学习，其中保留 %1 篇；此后新增 %2 篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted %1 or more: kept %2 of %3.</source>
        <translation>预测为 %1 或更高：保留 %2/%3。</translation>
    </message>
    <message>
        <source>Counts for a paper: %1</source>
        <translation>对论文有利的词：%1</translation>
    </message>
    <message>
        <source>Counts against it: %1</source>
        <translation>对论文不利的词：%1</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>从未获取</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Scanned</source>
        <comment>in the ledger</comment>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s), %2, checked</source>
        <translation>
            <numerusform>%1：%n 篇论文，%2，已检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %1: %n paper(s)</source>
        <translation>
            <numerusform>已恢复 %1：%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>先前的文库保存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is intact: %n paper(s)</source>
        <translation>
            <numerusform>%1 完好：%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>文库未作改动。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 由较新版本的 Winnow 写入。请更新 Winnow 再恢复它。</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged%2. Restore another one.</source>
        <translation>%1 不是文库备份，或已损坏%2。请恢复其他备份。</translation>
    </message>
    <message>
        <source>%1 is damaged%2. Restore a backup with winnow-cli library restore FILE; the damaged file is kept next to it.</source>
        <translation>%1 已损坏%2。请用 winnow-cli library restore FILE 恢复备份；损坏的文件会保留在其旁边。</translation>
    </message>
    <message>
        <source>The file system of %1 does not support locking, so only one Winnow can use the library at a time. Move it to a local disk to use several.</source>
        <translation>%1 所在的文件系统不支持锁定，因此同一时间只能有一个 Winnow 使用文库。要同时使用多个，请将其移到本地磁盘。</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then run the command again.</source>
        <translation>%1 已打开该文库。请将其关闭，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system does not support locking, so only one program can use it. Close that program, then run the command again.</source>
        <translation>%1 已打开该文库，而文库所在的文件系统不支持锁定，因此只能由一个程序使用。请关闭那个程序，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>如果它已不在运行，请删除 %1。</translation>
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
        <translation>  backup FILE   写出文库的副本并检查该副本
  restore FILE  用备份替换文库；先前的文库保留在其旁边，
                文件名中带有日期
  check         读取整个文库并报告其是否完好

backup 和 check 可在窗口打开或运行正在进行时使用。restore 需要独占访问：若另一个程序已打开文库，它会指出是哪一个，且不作任何改动。若文件已损坏、由较新版本的 Winnow 写入或不是文库备份，它同样不作任何改动。旧版本的备份会被升级。

如果 Winnow 被强行终止，它会在下次启动时检查文库。

--json 输出一个对象：对 backup 为 file、papers、bytes 和 schema；对 restore 为 file、papers、schema 和 replaced（原有文库的名称，或 null）；对 check 为 file、sound、papers 和 faults。文库损坏时退出码为 1。

示例：
  winnow-cli library backup /media/stick/winnow-$(date +%F).sqlite
  winnow-cli library restore winnow-2026-11-01.sqlite</translation>
    </message>
    <message>
        <source>The prompt needs %1 tokens, but the model&apos;s context holds only %2. Start the model with a larger context, or shorten the criteria.</source>
        <translation>提示词需要 %1 个词元，但模型的上下文只能容纳 %2 个。请以更大的上下文启动模型，或缩短标准。</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start the model with a larger context, or shorten the criteria.</source>
        <translation>提示词超出了模型的上下文%1。请以更大的上下文启动模型，或缩短标准。</translation>
    </message>
    <message>
        <source>Set its reasoning effort to the lowest level in the settings.</source>
        <translation>请在设置中将其推理强度设为最低级别。</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>请用 %1 启动服务器。</translation>
    </message>
    <message>
        <source>LM Studio has a switch for this in the model&apos;s settings.</source>
        <translation>LM Studio 的模型设置中有相应的开关。</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>请在设置中将其推理强度设为 none。</translation>
    </message>
    <message>
        <source>The model used %1 tokens for reasoning and gave no answer. Turn reasoning off, or use another model. %2</source>
        <translation>模型用了 %1 个词元进行推理，却没有给出回答。请关闭推理，或使用其他模型。%2</translation>
    </message>
    <message>
        <source>%1 keeps refusing papers%2. Check the criteria, or use another model.</source>
        <translation>%1 一再拒绝论文%2。请检查标准，或使用其他模型。</translation>
    </message>
    <message>
        <source>%1 keeps giving empty answers. Use another model.</source>
        <translation>%1 一再给出空的回答。请使用其他模型。</translation>
    </message>
    <message>
        <source>Answers from %1 keep being cut off before the first score%2. Set fewer papers per call in the settings, or use another model.</source>
        <translation>%1 的回答一再在第一个分数之前被截断%2。请在设置中减少每次调用的论文数，或使用其他模型。</translation>
    </message>
    <message>
        <source>%1 runs out of context before it has answered. Start it with a larger context, or shorten the criteria.</source>
        <translation>%1 还没回答就用完了上下文。请以更大的上下文启动它，或缩短标准。</translation>
    </message>
    <message>
        <source>None of the scores in the last answers from %1 is valid%2. Use another model, or set fewer papers per call in the settings.</source>
        <translation>%1 最近的回答中没有一个分数有效%2。请使用其他模型，或在设置中减少每次调用的论文数。</translation>
    </message>
    <message>
        <source>The last answers from %1 contain no readable score%2. Use another model.</source>
        <translation>%1 最近的回答中没有可读取的分数%2。请使用其他模型。</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up; it resets in %2. Run the command again then to continue.</source>
        <translation>%1 的每日额度已用完；%2后重置。请届时再次运行该命令以继续。</translation>
    </message>
    <message>
        <source>The daily allowance at %1 is used up. Run the command again tomorrow to continue.</source>
        <translation>%1 的每日额度已用完。请明天再次运行该命令以继续。</translation>
    </message>
    <message>
        <source>%1 redirects to %2; Winnow does not follow redirects. If that is the right address, set it with --endpoint.</source>
        <translation>%1 重定向到 %2；Winnow 不跟随重定向。如果该地址正确，请用 --endpoint 设置它。</translation>
    </message>
    <message>
        <source>%1 returned a web page%2 instead of a model&apos;s answer. Check --endpoint; if there is a login page, log in first.</source>
        <translation>%1 返回的是网页%2，而不是模型的回答。请检查 --endpoint；如有登录页面，请先登录。</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one with --endpoint.</source>
        <translation>%1 只以流式方式回答，Winnow 不支持。请在服务器上关闭流式输出，或用 --endpoint 选择其他服务器。</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Run the command again when it has finished.</source>
        <translation>%1 仍在加载模型。请等它加载完毕后再次运行该命令。</translation>
    </message>
    <message>
        <source>%1 is loading the model; retrying until it is ready.</source>
        <translation>%1 正在加载模型；将持续重试，直到就绪。</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, and it was full; making fewer calls at once from now on.</source>
        <translation>多个调用共用模型的上下文，而上下文已满；从现在起减少同时进行的调用。</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer prompts are discarded; their papers are sent again, fewer per call.</source>
        <translation>服务器只保留提示词的 %1 个词元。它对更长提示词的回答会被丢弃；相应的论文会重新发送，每次调用的论文更少。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n 篇论文在 %1 发送的批次中，可能需要一天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>正在等待课题组的服务器。已完成的分数会保留。</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>无法连接课题组的服务器，因此本次运行将在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>--budget takes an amount in US dollars, such as 0.50, or none, not &quot;%1&quot;.</source>
        <translation>--budget 须为美元金额（如 0.50）或 none，不能是“%1”。</translation>
    </message>
    <message>
        <source>Unknown effort &quot;%1&quot;. Use one of: %2.</source>
        <translation>未知的推理强度“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>The service that runs the model: openai (default), anthropic, gemini, azure, openrouter, mistral, deepseek, ollama, lmstudio, llamacpp, vllm, or custom with --endpoint.</source>
        <translation>运行模型的服务：openai（默认）、anthropic、gemini、azure、openrouter、mistral、deepseek、ollama、lmstudio、llamacpp、vllm，或配合 --endpoint 使用 custom。</translation>
    </message>
    <message>
        <source>The service&apos;s address, if it is not the usual one.</source>
        <translation>服务的地址，用于与常用地址不同时。</translation>
    </message>
    <message>
        <source>The language model, by the service&apos;s name for it.</source>
        <translation>语言模型，按服务的命名填写。</translation>
    </message>
    <message>
        <source>Stop before the run could cost more than this many US dollars; none removes the cap in the settings.</source>
        <translation>在运行费用可能超过此美元金额之前停止；none 取消设置中的上限。</translation>
    </message>
    <message>
        <source>Number of calls at once, 1 to 64.</source>
        <translation>同时进行的调用数，1 到 64。</translation>
    </message>
    <message>
        <source>The model&apos;s context window (prompt and answer together), if its server does not report it or reports it wrong.</source>
        <translation>模型的上下文窗口（提示词和回答合计），用于其服务器未报告或报告有误时。</translation>
    </message>
    <message>
        <source>Reasoning effort: lowest (the default) is the least the model accepts, default is the model&apos;s own; or none, minimal, low, medium, high, xhigh or max.</source>
        <translation>推理强度：lowest（默认）为模型接受的最低强度，default 为模型自身的默认值；或 none、minimal、low、medium、high、xhigh、max。</translation>
    </message>
    <message>
        <source>Also score papers that failed earlier.</source>
        <translation>也为先前失败的论文评分。</translation>
    </message>
    <message>
        <source>If another program is scoring this library with a model, wait for it to finish.</source>
        <translation>如果另一个程序正在用模型为此文库评分，则等待其结束。</translation>
    </message>
    <message>
        <source>Before asking the model, leave out papers unlike those you keep, while still finding 95, 98 or 99 percent of what you would keep; off leaves nothing out. Default: learn/prescreenRecall in the settings.</source>
        <translation>在询问模型之前，略去与您所保留的论文不相似的论文，同时仍找到您会保留的论文的 95%、98% 或 99%；off 不略去任何论文。默认：设置中的 learn/prescreenRecall。</translation>
    </message>
    <message>
        <source>Score every paper without screening by title first.</source>
        <translation>为每篇论文评分，不先按标题初筛。</translation>
    </message>
    <message>
        <source>Don&apos;t ask the model which of your topics each paper belongs to. Default: model/asksTopic in the settings.</source>
        <translation>不询问模型每篇论文属于您的哪个主题。默认：设置中的 model/asksTopic。</translation>
    </message>
    <message>
        <source>Allow sending the key and prompts to another computer over plain http.</source>
        <translation>允许以未加密的 http 将密钥和提示词发送到其他计算机。</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. See the command&apos;s help for a list.</source>
        <translation>未知的提供商“%1”。该命令的帮助中列有可用的提供商。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Use one like --endpoint http://localhost:11434/v1.</source>
        <translation>“%1”不是网址。请写成 --endpoint http://localhost:11434/v1 的形式。</translation>
    </message>
    <message>
        <source>--prescreen takes off, 95, 98 or 99, not &quot;%1&quot;.</source>
        <translation>--prescreen 须为 off、95、98 或 99，不能是“%1”。</translation>
    </message>
    <message>
        <source>--prescreen relies on what Winnow learned from your decisions, but learning is off. Set learn/enabled=true in the settings.</source>
        <translation>--prescreen 依据 Winnow 从您的决定中学到的内容，但学习已关闭。请在设置中设置 learn/enabled=true。</translation>
    </message>
    <message numerus="yes">
        <source> with %n paper(s) left to score</source>
        <translation>
            <numerusform> (还有 %n 篇论文待评分)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected the key in %2%3. Correct it, or unset it to use the one in the keyring (%4).</source>
        <translation>%1 拒绝了 %2 中的密钥%3。请更正，或取消设置它以使用密钥环中的密钥（%4）。</translation>
    </message>
    <message>
        <source>%1 rejected the key%2. Set another one: %3.</source>
        <translation>%1 拒绝了该密钥%2。请另设一个：%3。</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2, or put it in %3.</source>
        <translation>没有 %1 的密钥。请用 %2 设置，或放入 %3。</translation>
    </message>
    <message>
        <source>There is no key for %1. Set one with %2.</source>
        <translation>没有 %1 的密钥。请用 %2 设置。</translation>
    </message>
    <message>
        <source>%1 does not allow this account to use %2%3. Choose another model, or request access.</source>
        <translation>%1 不允许此账户使用 %2%3。请选择其他模型，或申请使用权限。</translation>
    </message>
    <message>
        <source>%1 has no model &quot;%2&quot;%3. Choose another one with --model, or check --endpoint.</source>
        <translation>%1 没有模型“%2”%3。请用 --model 另选一个，或检查 --endpoint。</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit%2. Top it up, then run the command again to continue.</source>
        <translation>%1 的账户余额已用完%2。请充值，然后再次运行该命令以继续。</translation>
    </message>
    <message>
        <source>The key would be sent to %1 over plain http, where others can read it. Use https, or allow it with --allow-insecure.</source>
        <translation>密钥将以未加密的 http 发送到 %1，他人可能读到它。请使用 https，或用 --allow-insecure 允许。</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Check that it is running and that the network is up, then run the command again to continue.</source>
        <translation>无法连接 %1%2。请检查它是否在运行、网络是否畅通，然后再次运行该命令以继续。</translation>
    </message>
    <message>
        <source>Could not reach %1 at %2%3. Check that it is running there and that the network is up, then run the command again to continue.</source>
        <translation>无法连接位于 %2 的 %1%3。请检查它是否在那里运行、网络是否畅通，然后再次运行该命令以继续。</translation>
    </message>
    <message>
        <source>Could not find the address of %1%2. Check --endpoint and the network.</source>
        <translation>找不到 %1 的地址%2。请检查 --endpoint 和网络。</translation>
    </message>
    <message>
        <source>Could not connect securely to %1%2. Check this computer&apos;s clock and the proxy.</source>
        <translation>无法与 %1 建立安全连接%2。请检查本机的时钟和代理。</translation>
    </message>
    <message>
        <source>The proxy did not allow the connection to %1%2. Check the proxy in the settings.</source>
        <translation>代理不允许连接到 %1%2。请检查设置中的代理。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Run the command again to continue, or allow it more time in the settings.</source>
        <translation>%1 未及时响应。请再次运行该命令以继续，或在设置中延长等待时间。</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again in %3 to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 限制调用频率的时间过长%2。请在 %3后再次运行该命令以继续，或用 --concurrency 1 减少同时进行的调用。</translation>
    </message>
    <message>
        <source>%1 has been rate-limiting calls for too long%2. Run the command again later to continue, or make fewer calls at once with --concurrency 1.</source>
        <translation>%1 限制调用频率的时间过长%2。请稍后再次运行该命令以继续，或用 --concurrency 1 减少同时进行的调用。</translation>
    </message>
    <message>
        <source>%1 reported an error%2. Run the command again later to continue.</source>
        <translation>%1 报告错误%2。请稍后再次运行该命令以继续。</translation>
    </message>
    <message>
        <source>The monthly cap%1 has been reached%2. Raise it in the settings to continue, or run the command again next month.</source>
        <translation>已达到每月的上限%1%2。请在设置中提高上限以继续，或下个月再次运行该命令。</translation>
    </message>
    <message>
        <source>The cap for the run%1 has been reached%2. Run the command again with a higher --budget to continue.</source>
        <translation>已达到单次运行的上限%1%2。请用更高的 --budget 再次运行该命令以继续。</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so no cap can be enforced. Add its price in the settings, or run without a cap (--budget none; the monthly cap is in the settings).</source>
        <translation>%1 的价格未知，因此无法控制上限。请在设置中添加其价格，或不设上限运行（--budget none；每月上限在设置中）。</translation>
    </message>
    <message>
        <source>Could not read model/traits in the settings (%1). Correct it.</source>
        <translation>无法读取设置中的 model/traits（%1）。请更正。</translation>
    </message>
    <message>
        <source>Could not read the prices in the settings (%1). Correct them.</source>
        <translation>无法读取设置中的价格（%1）。请更正。</translation>
    </message>
    <message>
        <source>Could not read the answer from %1%2. Is it the right address?</source>
        <translation>无法读取 %1 的回答%2。地址是否正确？</translation>
    </message>
    <message>
        <source>No model is set. Choose one with --model or in the window.</source>
        <translation>尚未设置模型。请用 --model 或在窗口中选择一个。</translation>
    </message>
    <message>
        <source>Unknown provider &quot;%1&quot;. Choose one with --provider.</source>
        <translation>未知的提供商“%1”。请用 --provider 选择一个。</translation>
    </message>
    <message>
        <source>This service has no usual address. Set it with --endpoint.</source>
        <translation>该服务没有常用地址。请用 --endpoint 设置。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct --endpoint, OPENAI_BASE_URL or the settings.</source>
        <translation>“%1”不是网址。请更正 --endpoint、OPENAI_BASE_URL 或设置。</translation>
    </message>
    <message>
        <source>The proxy in the settings is not valid. Correct it.</source>
        <translation>设置中的代理无效。请更正。</translation>
    </message>
    <message>
        <source>%1 rejected the call%2. Check --model and the settings.</source>
        <translation>%1 拒绝了调用%2。请检查 --model 和设置。</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached%1. Ask its owner to raise it with `winnow-cli lab cap`, or run the command again next month.</source>
        <translation>已达到课题组每月的上限%1。请让其所有者用 `winnow-cli lab cap` 提高上限，或下个月再次运行该命令。</translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation>将简报写入此文件。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 须为 %2 到 %3 之间的数，不能是“%4”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a category. Write categories like cs.LG,cs.AI.</source>
        <translation>“%1”不是类别。请写成 cs.LG,cs.AI 的形式。</translation>
    </message>
    <message>
        <source>Unknown announce type &quot;%1&quot;. Use new, cross, replace or replace-cross.</source>
        <translation>未知的公布类型“%1”。请用 new、cross、replace 或 replace-cross。</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use score or rank.</source>
        <translation>未知的顺序“%1”。请用 score 或 rank。</translation>
    </message>
    <message>
        <source>Papers can&apos;t be grouped by &quot;%1&quot;. Use topic or none.</source>
        <translation>论文不能按“%1”分组。请用 topic 或 none。</translation>
    </message>
    <message>
        <source>Use only one of --categories, --feed and --sample.</source>
        <translation>--categories、--feed 和 --sample 只能使用其中之一。</translation>
    </message>
    <message>
        <source>--catch-up can&apos;t be used with --feed, --sample or --day.</source>
        <translation>--catch-up 不能与 --feed、--sample 或 --day 同时使用。</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet. Give some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation>您尚未关注任何类别。请用 --categories cs.LG,cs.AI 给出，在窗口中选择，或试用 --sample。</translation>
    </message>
    <message>
        <source>Fetch these categories instead of those you follow.</source>
        <translation>获取这些类别，代替所关注的类别。</translation>
    </message>
    <message>
        <source>Read a saved file instead of downloading: a feed, a response of arXiv&apos;s query API or OAI-PMH, its daily email, or a listing page; gzipped or not. May be repeated; - is standard input.</source>
        <translation>读取已保存的文件而不下载：订阅源、arXiv 查询 API 或 OAI-PMH 的响应、arXiv 的每日邮件，或列表页面；是否经 gzip 压缩均可。可重复使用；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Scan only these kinds: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation>只扫描这些类型：new、cross、replace、replace-cross（默认：new,cross）。</translation>
    </message>
    <message>
        <source>Scan only papers whose primary category is one of those fetched.</source>
        <translation>只扫描主类别属于所获取类别的论文。</translation>
    </message>
    <message>
        <source>Read the built-in sample day; no network needed.</source>
        <translation>读取内置的示例日；无需网络。</translation>
    </message>
    <message>
        <source>Also fetch missed days: those among the last DAYS announcement days, or all since the first day in the library (at most 90 days).</source>
        <translation>同时获取错过的日期：最近 DAYS 个公布日期中错过的，或自文库第一天以来的全部（最多 90 天）。</translation>
    </message>
    <message>
        <source>The scorer: builtin, which needs no key and no network, or llm, a language model (implied by --model, --provider and --endpoint).</source>
        <translation>评分器：builtin 无需密钥和网络；llm 为语言模型（给出 --model、--provider 和 --endpoint 时自动采用）。</translation>
    </message>
    <message>
        <source>Score with the criteria in this file; they become the current ones.</source>
        <translation>按此文件中的标准评分；它们将成为当前标准。</translation>
    </message>
    <message>
        <source>Only estimate what scoring would take: calls, tokens and cost.</source>
        <translation>只估算评分所需：调用、词元和费用。</translation>
    </message>
    <message>
        <source>markdown (default), html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>markdown（默认）、html、json、bot-json、bibtex、ris 或 csl-json。</translation>
    </message>
    <message>
        <source>Replace an existing file, even if somebody has edited it.</source>
        <translation>替换已有的文件，即使有人编辑过。</translation>
    </message>
    <message>
        <source>Least relevance for a paper to be in the digest, 0 to 10.</source>
        <translation>简报中论文的最低相关性，0 到 10。</translation>
    </message>
    <message>
        <source>Least novelty for a paper to be in the digest, 0 to 10.</source>
        <translation>简报中论文的最低新颖性，0 到 10。</translation>
    </message>
    <message>
        <source>Order the papers of the digest by score or rank.</source>
        <translation>简报中的论文按 score 或 rank 排序。</translation>
    </message>
    <message>
        <source>Group the papers under headings by topic, or none.</source>
        <translation>将论文按 topic 归入各标题下，或 none。</translation>
    </message>
    <message>
        <source>Begin Markdown with front matter: day, criteria, model, counts, cost and failures as YAML.</source>
        <translation>在 Markdown 开头写入前置元数据：以 YAML 给出日期、标准、模型、数量、费用和失败情况。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; use YYYY-MM-DD.</source>
        <translation>“%1”不是日期；请写成 YYYY-MM-DD 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. Correct WINNOW_ARXIV_URL.</source>
        <translation>“%1”不是网址。请更正 WINNOW_ARXIV_URL。</translation>
    </message>
    <message>
        <source>Unknown scorer &quot;%1&quot;. Use builtin or llm.</source>
        <translation>未知的评分器“%1”。请用 builtin 或 llm。</translation>
    </message>
    <message>
        <source>--%1 works only with a language model. Add --scorer llm, or leave it out.</source>
        <translation>--%1 仅适用于语言模型。请加上 --scorer llm，或去掉它。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;. Use markdown, html, json, bot-json, bibtex, ris or csl-json.</source>
        <translation>未知的格式“%1”。请用 markdown、html、json、bot-json、bibtex、ris 或 csl-json。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Rel</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>新颖</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>unlike the papers you keep (below %1 % recall)</source>
        <translation>与您所保留的论文不相似（低于 %1% 召回率）</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤稿</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1/%2 人保留</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>课题组</translation>
    </message>
    <message>
        <source>The criteria have no topic &quot;%1&quot;. Topics: %2.</source>
        <translation>标准中没有主题“%1”。主题有：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches several topics: %2. Give more of the name.</source>
        <translation>“%1”与多个主题匹配：%2。请给出更完整的名称。</translation>
    </message>
    <message>
        <source>The criteria have no topics to pause.</source>
        <translation>标准中没有可暂停的主题。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the last active topic. Resume another one first.</source>
        <translation>“%1”是最后一个启用的主题。请先恢复另一个。</translation>
    </message>
    <message>
        <source>No topic is paused.</source>
        <translation>没有已暂停的主题。</translation>
    </message>
    <message>
        <source>Version %1 is in use.</source>
        <translation>正在使用版本 %1。</translation>
    </message>
    <message>
        <source>%1 Paused: %2.</source>
        <translation>%1已暂停：%2。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>正在评分 %1/%2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a week; use 2026-W31, or any day of it.</source>
        <translation>“%1”不是星期；请写成 2026-W31，或该周的任意一天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month; use 2026-07.</source>
        <translation>“%1”不是月份；请写成 2026-07。</translation>
    </message>
    <message>
        <source>--to is before --from. Swap them.</source>
        <translation>--to 早于 --from。请将两者互换。</translation>
    </message>
    <message>
        <source>The digest of a week, as 2026-W31 or any day of it (default: the week of the newest day in the library).</source>
        <translation>某一周的简报，写成 2026-W31 或该周的任意一天（默认：文库中最新一天所在的周）。</translation>
    </message>
    <message>
        <source>The digest of a month, as 2026-07 (default: the month of the newest day in the library).</source>
        <translation>某个月的简报，写成 2026-07（默认：文库中最新一天所在的月）。</translation>
    </message>
    <message>
        <source>The first day of the digest.</source>
        <translation>简报的第一天。</translation>
    </message>
    <message>
        <source>The last day of the digest.</source>
        <translation>简报的最后一天。</translation>
    </message>
    <message>
        <source>Only papers that match this search, in the whole library or in the given days.</source>
        <translation>只收录符合此搜索的论文，范围为整个文库或给定的日期。</translation>
    </message>
    <message>
        <source>Use only one of --day, --week, --month, or --from and --to.</source>
        <translation>--day、--week、--month 以及 --from 和 --to 只能使用其中之一。</translation>
    </message>
    <message>
        <source>--search is empty. Say what to look for, or leave it out.</source>
        <translation>--search 为空。请写明要找什么，或去掉它。</translation>
    </message>
    <message>
        <source>Unknown search field &quot;%1:&quot;. Use one of: %2.</source>
        <translation>未知的搜索字段“%1:”。可用的有：%2。</translation>
    </message>
    <message>
        <source>Could not read &quot;%1&quot; after %2: in the search.</source>
        <translation>无法读取搜索中 %2: 之后的“%1”。</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>回答格式</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>评分尺度</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>论文的位置</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>%1. %2 (line %3, paused)</source>
        <translation>%1. %2（第 %3 行，已暂停）</translation>
    </message>
    <message>
        <source>%1. %2 (line %3)</source>
        <translation>%1. %2（第 %3 行）</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>You don&apos;t follow yet: %1.</source>
        <translation>您尚未关注：%1。</translation>
    </message>
    <message>
        <source>Follow them in the window under Settings, Authors, to have their papers in the digest.</source>
        <translation>请在窗口的“设置”→“作者”中关注他们，其论文就会收入简报。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Read from the scoring prompt:</source>
        <translation>从评分提示词中读出：</translation>
    </message>
    <message>
        <source>Wanted in any topic</source>
        <translation>任何主题中想要的</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>不想要的</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>有则更好</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>不想要的关键词</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>应用关键词</translation>
    </message>
    <message>
        <source>No topics were found, so the built-in scorer has nothing to go by. Number your topics and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation>未找到主题，因此内置评分器没有依据。请为主题编号，并用一行“Relevant: …”逐一说明。</translation>
    </message>
    <message>
        <source>arXiv has no such feed%1. Check the category.</source>
        <translation>arXiv 没有该订阅源%1。请检查类别。</translation>
    </message>
    <message>
        <source>%1, line %2%3: %4</source>
        <translation>%1，第 %2 行%3：%4</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1：以及另外 %2 个。</translation>
    </message>
    <message>
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>文库中还没有论文。请先获取一天：winnow-cli fetch。</translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>公布 %1 篇，扫描 %2 篇，新入库 %3 篇</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>nothing was scored</source>
        <translation>没有评分</translation>
    </message>
    <message>
        <source>%1, criteria %2</source>
        <translation>%1，标准 %2</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>已评分 %1 篇</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1 篇</translation>
    </message>
    <message>
        <source>%1 screened out</source>
        <translation>筛除 %1 篇</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>以及另外 %1 个。</translation>
    </message>
    <message>
        <source>the server has no page for this day (%1). Try again later.</source>
        <translation>服务器没有当天的页面（%1）。请稍后再试。</translation>
    </message>
    <message>
        <source>the feed is for %1, not for the day requested; nothing was stored. Leave out --day to accept it.</source>
        <translation>该订阅源是 %1 的，不是所请求的日期；未存储任何内容。要接受它，请去掉 --day。</translation>
    </message>
    <message>
        <source>%1: damaged entries: %2. The others were stored; fetch again later.</source>
        <translation>%1：损坏的条目：%2。其余条目已存储；请稍后再次获取。</translation>
    </message>
    <message>
        <source>%1 could not be fetched completely: %2 Try again later: winnow-cli fetch --catch-up.</source>
        <translation>%1 未能完整获取：%2请稍后再试：winnow-cli fetch --catch-up。</translation>
    </message>
    <message>
        <source>only %2 entries of %1 could be fetched. Try again later: winnow-cli fetch --catch-up.</source>
        <translation>%1 只获取到 %2 个条目。请稍后再试：winnow-cli fetch --catch-up。</translation>
    </message>
    <message>
        <source>arXiv announces nothing on weekends and holidays; the next listing is that of %1.</source>
        <translation>arXiv 在周末和假日不公布论文；下一次是 %1 的列表。</translation>
    </message>
    <message>
        <source>nothing was announced on %1.</source>
        <translation>%1 没有公布论文。</translation>
    </message>
    <message>
        <source>today&apos;s listing is not out yet; this is the one of %1.</source>
        <translation>今天的列表尚未发布；这是 %1 的列表。</translation>
    </message>
    <message>
        <source>the listing of %1 is not out yet.</source>
        <translation>%1 的列表尚未发布。</translation>
    </message>
    <message>
        <source>arXiv shows the papers of %1 under the date %2. Nothing was stored; fetch again later.</source>
        <translation>arXiv 在日期 %2 下显示的是 %1 的论文。未存储任何内容；请稍后再次获取。</translation>
    </message>
    <message>
        <source>an earlier day</source>
        <translation>更早的一天</translation>
    </message>
    <message>
        <source>%1: these papers were assigned to %2 by submission date, which is approximate; some of that day may be missing.</source>
        <translation>%1：这些论文按提交日期归入 %2，并不精确；当天的论文可能有缺漏。</translation>
    </message>
    <message>
        <source>%1: all papers are already scored (%2)</source>
        <translation>%1：所有论文均已评分（%2）</translation>
    </message>
    <message>
        <source>%1 screened out (%2 of them by pre-screening)</source>
        <translation>筛除 %1 篇（其中预筛 %2 篇）</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so these missed days were not fetched: %1 to %2 (%3 in all). Run winnow-cli fetch --catch-up later.</source>
        <translation>arXiv 连续多次失败，因此未获取这些错过的日期：%1 至 %2（共 %3 天）。请稍后运行 winnow-cli fetch --catch-up。</translation>
    </message>
    <message>
        <source>Papers completed with details that arXiv&apos;s pages lack: %1.</source>
        <translation>已补全 arXiv 页面所缺详情的论文：%1。</translation>
    </message>
    <message>
        <source>Could not fetch the details that arXiv&apos;s pages lack; trying again another time: %1</source>
        <translation>无法获取 arXiv 页面所缺的详情；下次再试：%1</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch that day first, or leave out --day.</source>
        <translation>文库中没有 %1 的论文。请先获取当天，或去掉 --day。</translation>
    </message>
    <message>
        <source>The library has no papers for %1. Fetch missed days with winnow-cli fetch --catch-up, or try other days or search words.</source>
        <translation>文库中没有 %1 的论文。请用 winnow-cli fetch --catch-up 获取错过的日期，或换用其他日期或搜索词。</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) failed. Run the command again with --retry-failed to try them once more.</source>
        <translation>
            <numerusform>%n 篇论文失败。请加上 --retry-failed 再次运行该命令以重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A summary of %n paper(s) by %1: one call, about %2, %3</source>
        <translation>
            <numerusform>由 %1 为 %n 篇论文撰写概述：一次调用，约 %2，%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>relevance of 2508.00001</comment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1 was changed since Winnow wrote it, so it was left alone.</source>
        <translation>%1 在 Winnow 写入之后被更改过，因此保持原样。</translation>
    </message>
    <message>
        <source>%1 is a different digest that somebody has edited, so it was left alone.</source>
        <translation>%1 是另一份有人编辑过的简报，因此保持原样。</translation>
    </message>
    <message>
        <source>%1 has its papers in a different order and somebody has edited it, so it was left alone.</source>
        <translation>%1 中的论文顺序不同，且有人编辑过，因此保持原样。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged, as it is not text or too long. It was left alone.</source>
        <translation>%1 不是文本或过长，无法合并，已保持原样。</translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, as far as this library knows, so it was left alone.</source>
        <translation>据此文库所知，%1 不是由 Winnow 写入的，因此保持原样。</translation>
    </message>
    <message>
        <source>Your edits were kept: %1.</source>
        <translation>已保留您的编辑：%1。</translation>
    </message>
    <message>
        <source>Removed by you, so not put back: %1.</source>
        <translation>您已移除，因此未放回：%1。</translation>
    </message>
    <message>
        <source>No longer in the digest, but kept because of your edits: %1.</source>
        <translation>不再属于简报，但因您的编辑而保留：%1。</translation>
    </message>
    <message>
        <source>The papers keep the order they have in the file.</source>
        <translation>论文保持其在文件中的顺序。</translation>
    </message>
    <message>
        <source>This library does not know what Winnow wrote to the file before, so only new papers were added.</source>
        <translation>此文库不知道 Winnow 先前向该文件写入了什么，因此只添加了新论文。</translation>
    </message>
    <message>
        <source>Your changed lines were kept in %1.</source>
        <translation>您改动的行已保留在 %1 中。</translation>
    </message>
    <message>
        <source>Left as they are because this library did not write them: %1.</source>
        <translation>保持原样，因为不是由此文库写入的：%1。</translation>
    </message>
    <message>
        <source>Written next to notes that can&apos;t be merged: %1.</source>
        <translation>写在无法合并的笔记旁边：%1。</translation>
    </message>
    <message>
        <source>Deleted by you, so not written again: %1.</source>
        <translation>您已删除，因此未重新写入：%1。</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>Relevance %1</source>
        <translation>相关性 %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>新颖性 %1</translation>
    </message>
    <message>
        <source>: </source>
        <translation>： </translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>公布 %1 篇</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>扫描 %1 篇</translation>
    </message>
    <message>
        <source>%1 in the digest</source>
        <translation>简报收录 %1 篇</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>Topics of the day</source>
        <translation>当天的主题</translation>
    </message>
    <message>
        <source>No papers of this day are in the digest.</source>
        <translation>简报中没有当天的论文。</translation>
    </message>
    <message>
        <source>Papers of the day</source>
        <translation>当天的论文</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>更早的日期</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>arXiv digests</source>
        <translation>arXiv 简报</translation>
    </message>
    <message>
        <source>Skip to the papers</source>
        <translation>跳到论文</translation>
    </message>
    <message>
        <source>Search the papers</source>
        <translation>搜索论文</translation>
    </message>
    <message>
        <source>Search titles, authors, topics</source>
        <translation>搜索标题、作者、主题</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a button</comment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Made by Winnow from arXiv&apos;s announcements. Thank you to arXiv for use of its open access interoperability.</source>
        <translation>由 Winnow 根据 arXiv 的公布内容生成。感谢 arXiv 提供开放获取的互操作性。</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> 以及另外 %Ln 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> （%1）</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>None of the topics</source>
        <translation>不属于任何主题</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search needs JavaScript. It runs in your browser and contacts no server.</source>
        <translation>搜索需要 JavaScript。它在您的浏览器中运行，不连接任何服务器。</translation>
    </message>
    <message>
        <source>Type words from titles, authors, topics or comments; the beginnings of words are enough.</source>
        <translation>输入标题、作者、主题或评语中的词；只输入词的开头即可。</translation>
    </message>
    <message>
        <source>Reading the index…</source>
        <translation>正在读取索引…</translation>
    </message>
    <message>
        <source>Could not read the index. Are all files of the site next to this page?</source>
        <translation>无法读取索引。站点的所有文件是否都在此页面旁边？</translation>
    </message>
    <message>
        <source>No papers contain all of these words.</source>
        <translation>没有论文包含所有这些词。</translation>
    </message>
    <message>
        <source>Papers found: </source>
        <translation>找到的论文： </translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in HTML&apos;s lang: de, fr, zh-CN</comment>
        <translation>zh-CN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 年全部</translation>
    </message>
    <message>
        <source>No papers have a topic yet.</source>
        <translation>还没有论文归入主题。</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The day&apos;s arXiv listings, scored.</source>
        <translation>为当天的 arXiv 列表评分。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as YYYY-MM-DD.</source>
        <translation>“%1”不是日期。请写成 YYYY-MM-DD 的形式。</translation>
    </message>
    <message>
        <source>The library file.</source>
        <translation>文库文件。</translation>
    </message>
    <message>
        <source>The settings file.</source>
        <translation>设置文件。</translation>
    </message>
    <message>
        <source>The day to show, YYYY-MM-DD.</source>
        <translation>要显示的日期，YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Digests and saved feeds to read.</source>
        <translation>要读取的简报和已保存的订阅源。</translation>
    </message>
    <message>
        <source>Append a log to this file, for bug reports: requests by host, their results and the states of runs. It contains no keys and no texts.</source>
        <translation>将日志追加到此文件，供错误报告使用：按主机列出的请求、请求结果以及运行的状态。其中不含密钥和文本内容。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>winnow::Actions</name>
    <message>
        <source>&amp;Today&apos;s papers</source>
        <translation>今日论文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Score this day</source>
        <translation>为当天评分(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import digests…</source>
        <translation>导入简报(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Read saved feeds…</source>
        <translation>读取已保存的订阅源(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown links</source>
        <translation>复制为 Markdown 链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;BibTeX</source>
        <translation>复制为 BibTeX(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>标准(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>简报(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep and next</source>
        <translation>保留并继续(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;kip and next</source>
        <translation>跳过并继续(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next paper</source>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous paper</source>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple day</source>
        <translation>试用示例日(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Winnow</source>
        <translation>关于 Winnow(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;One paper at a time</source>
        <translation>逐篇浏览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;More like this</source>
        <translation>类似论文(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Paste papers</source>
        <translation>粘贴论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>写笔记(&amp;W)</translation>
    </message>
    <message>
        <source>Your relevance: 1</source>
        <translation>您的相关性：1</translation>
    </message>
    <message>
        <source>Your relevance: 2</source>
        <translation>您的相关性：2</translation>
    </message>
    <message>
        <source>Your relevance: 3</source>
        <translation>您的相关性：3</translation>
    </message>
    <message>
        <source>Your relevance: 4</source>
        <translation>您的相关性：4</translation>
    </message>
    <message>
        <source>Your relevance: 5</source>
        <translation>您的相关性：5</translation>
    </message>
    <message>
        <source>Your relevance: 6</source>
        <translation>您的相关性：6</translation>
    </message>
    <message>
        <source>Your relevance: 7</source>
        <translation>您的相关性：7</translation>
    </message>
    <message>
        <source>Your relevance: 8</source>
        <translation>您的相关性：8</translation>
    </message>
    <message>
        <source>Your relevance: 9</source>
        <translation>您的相关性：9</translation>
    </message>
    <message>
        <source>Your relevance: 10</source>
        <translation>您的相关性：10</translation>
    </message>
    <message>
        <source>Clear your relevance</source>
        <translation>清除您的相关性</translation>
    </message>
    <message>
        <source>&amp;Retry failed papers</source>
        <translation>重试失败的论文(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Map and funnel</source>
        <translation>分布图与漏斗(&amp;M)</translation>
    </message>
    <message>
        <source>Papers and scores</source>
        <translation>论文与评分</translation>
    </message>
    <message>
        <source>Next untriaged</source>
        <translation>下一篇未分拣的论文</translation>
    </message>
    <message>
        <source>Previous untriaged</source>
        <translation>上一篇未分拣的论文</translation>
    </message>
    <message>
        <source>Scroll abstract, then next untriaged</source>
        <translation>滚动摘要，然后下一篇未分拣的论文</translation>
    </message>
    <message>
        <source>Co&amp;llapse group</source>
        <translation>折叠分组(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>展开所有分组(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clear decision</source>
        <translation>清除决定(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;abstract page</source>
        <translation>打开摘要页(&amp;A)</translation>
    </message>
    <message>
        <source>Open P&amp;DF</source>
        <translation>打开 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>Score this paper any&amp;way</source>
        <translation>仍为此论文评分(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>暂停或继续(&amp;P)</translation>
    </message>
    <message>
        <source>Import &amp;folder of digests…</source>
        <translation>导入简报文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Run de&amp;tails</source>
        <translation>运行详情(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export digest…</source>
        <translation>导出简报(&amp;E)…</translation>
    </message>
    <message>
        <source>Export as &amp;web pages…</source>
        <translation>导出为网页(&amp;W)…</translation>
    </message>
    <message>
        <source>Export &amp;notes of kept papers…</source>
        <translation>导出已保留论文的笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Back up library…</source>
        <translation>备份文库(&amp;B)…</translation>
    </message>
    <message>
        <source>Rest&amp;ore backup…</source>
        <translation>恢复备份(&amp;O)…</translation>
    </message>
    <message>
        <source>Save criteria as new &amp;version</source>
        <translation>将标准另存为新版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reading and copying</source>
        <translation>阅读与复制</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Score in a &amp;batch…</source>
        <translation>用批次评分(&amp;B)…</translation>
    </message>
    <message>
        <source>Score &amp;days…</source>
        <translation>为多天评分(&amp;D)…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>winnow::AdvancedTab</name>
    <message>
        <source>http is not encrypted. Use https, or a server on this machine.</source>
        <translation>http 未加密。请使用 https 或本机服务器。</translation>
    </message>
    <message>
        <source>Address of arXiv’s feeds</source>
        <translation>arXiv 订阅源地址</translation>
    </message>
    <message>
        <source>Address of arXiv’s &amp;feeds</source>
        <translation>arXiv 订阅源地址(&amp;F)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>这不是网址。网址应以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>地址中不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>A mirror, for instance. Leave empty for arXiv itself.</source>
        <translation>例如镜像站。留空即使用 arXiv 本身。</translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationActions</name>
    <message numerus="yes">
        <source>Tag %n paper(s)…</source>
        <translation>
            <numerusform>为 %n 篇论文添加标签…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>类似论文</translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s)</source>
        <translation>
            <numerusform>您对 %n 篇论文给的相关性</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AnnotationPanel</name>
    <message>
        <source>Your relevance</source>
        <translation>您的相关性</translation>
    </message>
</context>
<context>
    <name>winnow::Annotator</name>
    <message numerus="yes">
        <source>%n paper(s) tagged “%1”</source>
        <translation>
            <numerusform>已为 %n 篇论文添加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” removed from %n paper(s)</source>
        <translation>
            <numerusform>已从 %n 篇论文移除“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s): %1</source>
        <translation>
            <numerusform>您对 %n 篇论文给的相关性：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your relevance for %n paper(s) cleared</source>
        <translation>
            <numerusform>您对 %n 篇论文给的相关性已清除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::AppearanceTab</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>App&amp;earance</source>
        <translation>外观(&amp;E)</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The language changes when Winnow is restarted.</source>
        <translation>语言在重新启动 Winnow 后更改。</translation>
    </message>
</context>
<context>
    <name>winnow::AuthorsTab</name>
    <message>
        <source>Ada Lovelace
Emmy Noether</source>
        <translation>Ada Lovelace
Emmy Noether</translation>
    </message>
    <message>
        <source>Their papers are in every digest. Case, accents and TeX do not matter.</source>
        <translation>其论文会出现在每份简报中。不区分大小写、重音和 TeX 写法。</translation>
    </message>
    <message>
        <source>&amp;Score of an author match</source>
        <translation>作者匹配的分数(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>作者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Followed authors, one per line</source>
        <translation>关注的作者，每行一位(&amp;F)</translation>
    </message>
    <message>
        <source>Followed authors, one per line</source>
        <translation>关注的作者，每行一位</translation>
    </message>
    <message>
        <source>Sorts their papers as if relevance and novelty added up to this; 20 puts them first.</source>
        <translation>为其论文排序时，视同相关性与新颖性之和为此值；20 表示排在最前。</translation>
    </message>
</context>
<context>
    <name>winnow::AutoFetch</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>that were caught up</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Caught up: %1, %2</source>
        <comment>days, papers</comment>
        <translation>已补取：%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Score with %1…</source>
        <translation>用 %1 评分…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>winnow::BatchCommand</name>
    <message>
        <source>List batches, store their answers, or cancel one.</source>
        <translation>列出批次、存储其回答或取消批次。</translation>
    </message>
    <message>
        <source>winnow-cli score --batch sends calls to the service&apos;s batch queue: answers within a day, usually at half the price.

status (the default) lists the batches in progress, without contacting a service. read checks them at their services and stores the answers; so do score --batch and run. Papers that come back without a score are sent again by the next score, with or without --batch. cancel stops a batch; answers given until then are paid for, and read stores them. A batch that the service no longer knows is looked for over seven days; one sent with another key is never given up. forget allows the papers of such a batch to be sent, and paid for, again.

--json prints an object: batches (id, state: preparing, uploaded, sent, reading, exported or closed, end, model, criteria, provider, endpoint, remote_id, remote_state, remote_done, sent, looked, papers, calls, open, answered, missing, reserved (US dollars), note), papers_sent, calls_sent, calls_left, reserved and error (code, detail, place).

Examples:
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</source>
        <translation>winnow-cli score --batch 将调用发送到服务的批处理队列：一天之内得到回答，价格通常减半。

status（默认）列出进行中的批次，不连接服务。read 在各服务处查询这些批次并存储回答；score --batch 和 run 也会这样做。返回时没有分数的论文，会在下一次评分时重新发送，无论是否带 --batch。cancel 停止批次；在此之前给出的回答仍需付费，可用 read 存储。服务不再认识的批次会在七天内持续查找；用另一个密钥发送的批次绝不会被放弃。forget 允许重新发送此类批次的论文（需再次付费）。

--json 输出一个对象：batches（id、state：preparing、uploaded、sent、reading、exported 或 closed、end、model、criteria、provider、endpoint、remote_id、remote_state、remote_done、sent、looked、papers、calls、open、answered、missing、reserved（美元）、note）、papers_sent、calls_sent、calls_left、reserved 和 error（code、detail、place）。

示例：
  winnow-cli batch
  winnow-cli batch read --wait
  winnow-cli batch cancel 3</translation>
    </message>
    <message>
        <source>Also list finished batches.</source>
        <translation>同时列出已结束的批次。</translation>
    </message>
    <message>
        <source>With read and cancel: continue until no batch is in progress.</source>
        <translation>用于 read 和 cancel：持续到没有进行中的批次为止。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, read, cancel or forget.</source>
        <translation>未知的参数“%1”。请用 status、read、cancel 或 forget。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>Give the number of the batch, as in winnow-cli batch %1 3. winnow-cli batch lists them.</source>
        <translation>请给出批次的编号，例如 winnow-cli batch %1 3。winnow-cli batch 会列出各批次。</translation>
    </message>
    <message>
        <source>Batch %1 is not in progress. winnow-cli batch lists those that are.</source>
        <translation>批次 %1 不在进行中。winnow-cli batch 会列出进行中的批次。</translation>
    </message>
    <message>
        <source>Batch %1 was written to a file and can only be forgotten: winnow-cli batch forget %1.</source>
        <translation>批次 %1 已写入文件，只能放弃：winnow-cli batch forget %1。</translation>
    </message>
    <message>
        <source>No batch is in progress.</source>
        <translation>没有进行中的批次。</translation>
    </message>
    <message>
        <source>Forgotten. Its unanswered papers can be sent again.</source>
        <translation>已放弃。其中没有回答的论文可以重新发送。</translation>
    </message>
    <message>
        <source>The lab hears of it at the next sync.</source>
        <translation>下次同步时会告知实验室。</translation>
    </message>
</context>
<context>
    <name>winnow::BatchController</name>
    <message>
        <source>Batches and their progress</source>
        <translation>批次及其进度</translation>
    </message>
    <message>
        <source>A batch failed: %1. Fix the cause, then send its papers again.</source>
        <translation>批次失败：%1。请排除原因，然后重新发送其论文。</translation>
    </message>
    <message>
        <source>The service can&apos;t find a batch with this key. Winnow keeps looking; History shows which batch it is.</source>
        <translation>服务找不到用此密钥发送的某个批次。Winnow 会继续查找；“历史”会显示是哪一个批次。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) sent in a batch. Answers take up to a day.</source>
        <translation>
            <numerusform>已在批次中发送 %Ln 篇论文。回答最多需要一天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserved for batches in progress: up to %1.</source>
        <translation>为进行中的批次预留：最多 %1。</translation>
    </message>
    <message>
        <source>There is nothing left to send in a batch.</source>
        <translation>没有可在批次中发送的论文了。</translation>
    </message>
    <message>
        <source>The service has lost batch %1. Score its papers again.</source>
        <translation>服务已丢失批次 %1。请为其论文重新评分。</translation>
    </message>
    <message>
        <source>The batch is done; its papers are scored.</source>
        <translation>批次已完成；其论文已评分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) got no score from the batch.</source>
        <translation>
            <numerusform>%Ln 篇论文未从批次得到分数。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::BatchList</name>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the batch…</source>
        <translation>取消批次…</translation>
    </message>
    <message>
        <source>Forget the batch…</source>
        <translation>放弃批次…</translation>
    </message>
    <message>
        <source>Keep the batch</source>
        <translation>保留批次</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Ask the service for progress, and store finished answers</source>
        <translation>向服务查询进度，并存储已完成的回答</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>取消批次</translation>
    </message>
    <message>
        <source>Cancel batch %1? Answers so far are paid for and kept.</source>
        <translation>取消批次 %1？至今的回答已付费，会保留。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again may cost up to %2 more.</source>
        <translation>放弃批次 %1？为其论文重新评分最多可能再花费 %2。</translation>
    </message>
    <message>
        <source>Forget batch %1? Scoring its papers again will cost more.</source>
        <translation>放弃批次 %1？为其论文重新评分将再次产生费用。</translation>
    </message>
</context>
<context>
    <name>winnow::BatchSession</name>
    <message>
        <source>Waiting. %1</source>
        <translation>正在等待。%1</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>批次 %1：%2</translation>
    </message>
    <message>
        <source>The whole batch failed: %1. Fix the cause, then send its papers again with winnow-cli score --batch.</source>
        <translation>整个批次失败：%1。请排除原因，然后用 winnow-cli score --batch 重新发送其论文。</translation>
    </message>
    <message>
        <source>The service knows no batch sent with this key. Winnow will look for it again; winnow-cli batch shows which one it is.</source>
        <translation>服务不认识用此密钥发送的批次。Winnow 将再次查找；winnow-cli batch 会显示是哪一个。</translation>
    </message>
</context>
<context>
    <name>winnow::BatchTableModel</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>a batch was sent</comment>
        <translation>M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>The most that its open calls may cost; the rest is released afterwards</source>
        <translation>其未完成的调用最多可能花费的金额；余额随后释放</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>winnow::BatchWords</name>
    <message>
        <source>Not found at the service; still looking</source>
        <translation>服务处未找到；仍在查找</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Running %1 of %2</source>
        <translation>进行中 %1/%2</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Refused: the service&apos;s queue was full</source>
        <translation>被拒绝：服务的队列已满</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Lost by the service</source>
        <translation>服务已丢失</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Exported to a file</source>
        <translation>已导出到文件</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1，缺 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>sent with another key; enter that key, or forget the batch</source>
        <translation>用另一密钥发送；请输入该密钥，或放弃批次</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) in progress</source>
        <translation>
            <numerusform>%n 个批次进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch: %1</source>
        <comment>its state</comment>
        <translation>批次：%1</translation>
    </message>
</context>
<context>
    <name>winnow::BlockedPage</name>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation>无法打开文库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>winnow::CalendarPane</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Hide the calendar</source>
        <translation>隐藏日历</translation>
    </message>
    <message>
        <source>Show the calendar</source>
        <translation>显示日历</translation>
    </message>
    <message>
        <source>%1, calendar shown</source>
        <translation>%1，日历已显示</translation>
    </message>
    <message>
        <source>Calendar, hidden</source>
        <translation>日历，已隐藏</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of a call</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>abstracts</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 papers</source>
        <translation>%1 篇论文</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>全部读取</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>部分读取</translation>
    </message>
    <message>
        <source>cut off at the token limit</source>
        <translation>达到词元上限而截断</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无回答</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt token(s)</source>
        <translation>
            <numerusform>%Ln 个提示词词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cached</source>
        <translation>
            <numerusform>其中 %Ln 个来自缓存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer token(s)</source>
        <translation>
            <numerusform>%Ln 个回答词元</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not report these; they are estimates.</source>
        <translation>服务未报告这些数值；它们是估计值。</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>winnow::CallPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Run details</source>
        <translation>运行详情</translation>
    </message>
    <message>
        <source>Close run details</source>
        <translation>关闭运行详情</translation>
    </message>
    <message>
        <source>Run details · %1</source>
        <translation>运行详情 · %1</translation>
    </message>
</context>
<context>
    <name>winnow::CallView</name>
    <message>
        <source>Calls to the model</source>
        <translation>对模型的调用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reply text</source>
        <translation>回复文本</translation>
    </message>
    <message>
        <source>Select a call to see its result.</source>
        <translation>选择一次调用以查看其结果。</translation>
    </message>
</context>
<context>
    <name>winnow::CategoryChooser</name>
    <message>
        <source>Search categories: machine learning, cs.LG, number theory …</source>
        <translation>搜索类别：machine learning、cs.LG、number theory…</translation>
    </message>
    <message>
        <source>Search categories</source>
        <translation>搜索类别</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>No categories match.</source>
        <translation>没有匹配的类别。</translation>
    </message>
    <message>
        <source>No categories chosen yet.</source>
        <translation>尚未选择类别。</translation>
    </message>
</context>
<context>
    <name>winnow::Command</name>
    <message>
        <source>Waiting for the system&apos;s keyring, which may be asking for its password.</source>
        <translation>正在等待系统密钥环，它可能正在要求输入密码。</translation>
    </message>
</context>
<context>
    <name>winnow::ComparisonPicker</name>
    <message>
        <source>Changes from %1</source>
        <translation>自 %1 以来的变化</translation>
    </message>
    <message>
        <source>Changes up to %1</source>
        <translation>到 %1 为止的变化</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Version comparison</source>
        <translation>版本比较</translation>
    </message>
    <message>
        <source>Show what changed between this version and another</source>
        <translation>显示此版本与另一版本之间的变化</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>全文</translation>
    </message>
</context>
<context>
    <name>winnow::ConfirmStrip</name>
    <message>
        <source>the sample day</source>
        <translation>示例日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day to be scored</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>Use the &amp;built-in scorer</source>
        <translation>使用内置评分器(&amp;B)</translation>
    </message>
    <message>
        <source>Score later with Ctrl+R (Esc)</source>
        <translation>稍后用 Ctrl+R 评分（Esc）</translation>
    </message>
    <message>
        <source>Score %1? %2</source>
        <translation>为 %1 评分？%2</translation>
    </message>
    <message>
        <source>&amp;Score for %1</source>
        <translation>花费 %1 评分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Score, price unknown</source>
        <translation>评分，价格未知(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try for %1</source>
        <translation>花费 %1 试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try, price unknown</source>
        <translation>试用，价格未知(&amp;T)</translation>
    </message>
    <message>
        <source>Try these criteria? %1</source>
        <translation>试用这些标准？%1</translation>
    </message>
    <message>
        <source>Nothing is scored (Esc)</source>
        <translation>不评分 (Esc)</translation>
    </message>
    <message>
        <source>Scores immediately and costs nothing</source>
        <translation>立即评分，没有费用</translation>
    </message>
    <message>
        <source>Score %1 to %2? %3</source>
        <translation>为 %1 至 %2 评分？%3</translation>
    </message>
    <message>
        <source>Score this paper? %1</source>
        <translation>为此论文评分？%1</translation>
    </message>
    <message>
        <source>In a b&amp;atch…</source>
        <translation>用批次(&amp;A)…</translation>
    </message>
    <message>
        <source>Half the price at most services, within a day; you see the price first</source>
        <translation>多数服务半价，一天之内完成；您会先看到价格</translation>
    </message>
</context>
<context>
    <name>winnow::CostController</name>
    <message>
        <source>&amp;Move it to the end</source>
        <translation>移到末尾(&amp;M)</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaCommand</name>
    <message>
        <source>Show or change the criteria and their versions.</source>
        <translation>显示或更改标准及其版本。</translation>
    </message>
    <message>
        <source>With export: overwrite an existing file.</source>
        <translation>用于 export：覆盖已有的文件。</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite 仅适用于 export。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use show, list, use, import, export, pause or resume.</source>
        <translation>未知的参数“%1”。请用 show、list、use、import、export、pause 或 resume。</translation>
    </message>
    <message>
        <source>Give a topic: winnow-cli criteria %1 TOPIC. `winnow-cli criteria show` lists them.</source>
        <translation>请给出主题：winnow-cli criteria %1 TOPIC。`winnow-cli criteria show` 会列出各主题。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>Give a version, as in winnow-cli criteria use 2. `winnow-cli criteria list` lists them.</source>
        <translation>请给出版本，例如 winnow-cli criteria use 2。`winnow-cli criteria list` 会列出各版本。</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli criteria %1 FILE.</source>
        <translation>请给出文件：winnow-cli criteria %1 FILE。</translation>
    </message>
    <message>
        <source>The criteria have no version %1. `winnow-cli criteria list` lists the versions.</source>
        <translation>标准没有版本 %1。`winnow-cli criteria list` 会列出各版本。</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Import it if you edited it, choose another file, or add --overwrite.</source>
        <translation>%1 已存在，未作改动。如果您编辑过它，请将其导入；或选择其他文件，或加上 --overwrite。</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaController</name>
    <message>
        <source>You now follow %1. Every digest has all their papers.</source>
        <translation>您已关注 %1。其所有论文都会收入每份简报。</translation>
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
        <translation>导入标准</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export criteria</source>
        <translation>导出标准</translation>
    </message>
    <message>
        <source>criteria</source>
        <comment>file name</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Criteria exported to %1</source>
        <translation>标准已导出到 %1</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaHeader</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>使用此版本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Versi&amp;on</source>
        <translation>版本(&amp;O)</translation>
    </message>
    <message>
        <source>Score papers with this version from now on</source>
        <translation>从现在起用此版本为论文评分</translation>
    </message>
    <message>
        <source>Import criteria from a Markdown file or a digest</source>
        <translation>从 Markdown 文件或简报导入标准</translation>
    </message>
    <message>
        <source>Export the criteria to a Markdown file</source>
        <translation>将标准导出到 Markdown 文件</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaPage</name>
    <message>
        <source>The scoring prompt has no line %1. A language model would see no papers.</source>
        <translation>评分提示词中没有 %1 一行，语言模型将看不到论文。</translation>
    </message>
    <message>
        <source>Default criteria</source>
        <translation>默认标准</translation>
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
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln token(s)</source>
        <translation>
            <numerusform>约 %Ln 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This day of %Ln paper(s)</source>
        <translation>
            <numerusform>当天 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With the line at the end, this day costs %2 less.</source>
        <translation>%1将该行移到末尾后，当天可少花 %2。</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>试用过</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>新增 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) removed</source>
        <translation>
            <numerusform>删除 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>your unsaved changes</source>
        <translation>您未保存的改动</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <translation>从 %1 到 %2：%3。</translation>
    </message>
    <message>
        <source>There are changes in: %1.</source>
        <translation>另有变化：%1。</translation>
    </message>
    <message>
        <source>no changes in this prompt</source>
        <translation>此提示词没有变化</translation>
    </message>
    <message numerus="yes">
        <source>A typical day of %Ln paper(s)</source>
        <translation>
            <numerusform>通常一天 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. The price of %3 is unknown.</source>
        <translation>%1：%2。%3 的价格未知。</translation>
    </message>
    <message>
        <source>%1: %2, %3 with %4</source>
        <translation>%1：%2，使用 %4 需 %3</translation>
    </message>
    <message>
        <source>%1: %2, free with %3</source>
        <translation>%1：%2，使用 %3 免费</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) come after the line for the papers, where no service can cache them.</source>
        <translation>
            <numerusform>论文所在的行之后还有 %Ln 个词元，任何服务都无法缓存它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 With the line at the end, a typical day costs %2 less.</source>
        <translation>%1将该行移到末尾后，通常一天可少花 %2。</translation>
    </message>
    <message>
        <source>Saved as version %1. The next run uses it.</source>
        <translation>已存为版本 %1，下次运行将使用它。</translation>
    </message>
    <message>
        <source>The text is the same as version %1, which is now in use.</source>
        <translation>文本与版本 %1 相同，现在使用该版本。</translation>
    </message>
    <message>
        <source>Version %1 is now in use.</source>
        <translation>现在使用版本 %1。</translation>
    </message>
    <message>
        <source>Reverted to the version in use. Undo in the editor restores your text.</source>
        <translation>已还原到正在使用的版本。在编辑器中撤销可找回您的文本。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Imported. Save it as a new version to use it; undo restores the old text.</source>
        <translation>已导入。保存为新版本即可使用；撤销可恢复原来的文本。</translation>
    </message>
    <message>
        <source>The text has changed in the meantime. Try again.</source>
        <translation>文本在此期间已更改。请再试一次。</translation>
    </message>
    <message>
        <source>This can&apos;t be written into the text for you. Edit the text yourself.</source>
        <translation>无法替您将此写入文本。请自行编辑文本。</translation>
    </message>
    <message>
        <source>Written into the text. Undo in the editor removes it.</source>
        <translation>已写入文本。在编辑器中撤销可将其移除。</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused</source>
        <translation>
            <numerusform>%Ln 个主题已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>The scoring prompt is empty. Describe what you want to read.</source>
        <translation>评分提示词为空。请描述您想读什么。</translation>
    </message>
    <message>
        <source>The scoring prompt has more than one line %1. Keep only one.</source>
        <translation>评分提示词中有多行 %1，请只保留一行。</translation>
    </message>
    <message>
        <source>No topics or keywords were found in the scoring prompt, so the built-in scorer has nothing to compare papers with.</source>
        <translation>评分提示词中未找到主题或关键词，因此内置评分器没有可与论文比较的内容。</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>已暂停：%1。</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>已恢复：%1。</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation>您正在查看已保存的版本。&lt;a href=&quot;back&quot;&gt;返回您未保存的改动&lt;/a&gt;</translation>
    </message>
    <message>
        <source>You are viewing a saved version. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation>您正在查看已保存的版本。&lt;a href=&quot;back&quot;&gt;返回使用中的版本&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaReview</name>
    <message>
        <source>Insert &amp;line</source>
        <translation>插入该行(&amp;L)</translation>
    </message>
</context>
<context>
    <name>winnow::DayMap</name>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>当天的漏斗</translation>
    </message>
    <message>
        <source>The day&apos;s funnel: %1</source>
        <translation>当天的漏斗：%1</translation>
    </message>
    <message numerus="yes">
        <source>Relevance → × novelty ↑ · %Ln inside the cut-offs</source>
        <translation>
            <numerusform>相关性 → × 新颖性 ↑ · 阈值内 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide map and funnel</source>
        <translation>隐藏分布图与漏斗</translation>
    </message>
    <message>
        <source>Show map and funnel</source>
        <translation>显示分布图与漏斗</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>Colour the map&apos;s papers by topic</source>
        <translation>按主题为分布图中的论文着色</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>winnow::DecideCommand</name>
    <message>
        <source>Read lines of ID STATE from this file; - is standard input.</source>
        <translation>从此文件读取 ID STATE 形式的行；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Give either a paper and a decision, or --from FILE.</source>
        <translation>请给出一篇论文和一个决定，或使用 --from FILE。</translation>
    </message>
    <message>
        <source>Give a paper and a decision: winnow-cli decide ID keep|skip|later|clear.</source>
        <translation>请给出一篇论文和一个决定：winnow-cli decide ID keep|skip|later|clear。</translation>
    </message>
    <message>
        <source>%1 is not in the library; nothing was recorded.</source>
        <translation>%1 不在文库中；未记录任何内容。</translation>
    </message>
    <message>
        <source>Record decisions on papers.</source>
        <translation>记录您对论文的决定。</translation>
    </message>
    <message>
        <source>In a file, each line is an ID and a decision; blank lines and text after a # are ignored. If a line is wrong it is reported, and nothing is recorded. Winnow learns from what you keep and skip: see winnow-cli learn --help.

--json prints an object: changed, and decided, an array of objects with id and decision (null after clear).

Examples:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</source>
        <translation>文件中的每一行为一个编号和一个决定；空行以及 # 之后的内容会被忽略。若有错误的行，会将其指出，且不记录任何内容。Winnow 会从您保留和跳过的论文中学习：参见 winnow-cli learn --help。

--json 输出一个对象：changed，以及 decided，即含 id 和 decision（clear 之后为 null）的对象数组。

示例：
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID.</source>
        <translation>“%1”不是 arXiv 编号。</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or clear.</source>
        <translation>未知的决定“%1”。请用 keep、skip、later 或 clear。</translation>
    </message>
    <message>
        <source>%1 contains no decisions.</source>
        <translation>%1 中没有决定。</translation>
    </message>
</context>
<context>
    <name>winnow::Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>abs ↗</source>
        <translation>摘要 ↗</translation>
    </message>
    <message>
        <source>pdf ↗</source>
        <translation>pdf ↗</translation>
    </message>
    <message>
        <source>Relevance %1</source>
        <translation>相关性 %1</translation>
    </message>
    <message>
        <source>Novelty %1</source>
        <translation>新颖性 %1</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>另见于 %1</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>内置评分器</translation>
    </message>
    <message>
        <source>%1 · criteria v%2</source>
        <translation>%1 · 标准 v%2</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>您已关注 %1</translation>
    </message>
    <message>
        <source>html ↗</source>
        <translation>html ↗</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>类似论文</translation>
    </message>
    <message>
        <source>Papers by %1, or follow them</source>
        <translation>查看 %1 的论文，或关注</translation>
    </message>
    <message>
        <source>The abstract page at arXiv</source>
        <translation>arXiv 上的摘要页</translation>
    </message>
    <message>
        <source>The PDF at arXiv</source>
        <translation>arXiv 上的 PDF</translation>
    </message>
    <message>
        <source>The paper as a web page at arXiv</source>
        <translation>arXiv 上的网页版论文</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Score it anyway</source>
        <translation>仍要评分</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>built-in scorer %1</source>
        <translation>内置评分器 %1</translation>
    </message>
    <message>
        <source>your taste %1</source>
        <translation>您的偏好 %1</translation>
    </message>
    <message>
        <source>Rank %1 of the day, combining %2</source>
        <translation>当天排名第 %1，综合自：%2</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>与您所保留的论文相似：%1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>与您所保留的论文不相似：%1</translation>
    </message>
    <message>
        <source>Withdrawn by its authors.</source>
        <translation>已由作者撤稿。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The abstract does not say %1.</source>
        <comment>quotations</comment>
        <translation>摘要中并没有 %1。</translation>
    </message>
    <message>
        <source>for v%1</source>
        <translation>针对 v%1</translation>
    </message>
    <message numerus="yes">
        <source>All scores so far: %n</source>
        <translation>
            <numerusform>至今的所有分数：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar paper(s) since %1</source>
        <comment>earlier papers of the library; %1 is a month, with its year or without</comment>
        <translation>
            <numerusform>自 %1 以来有 %n 篇类似论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for similar papers…</source>
        <translation>正在查找类似论文…</translation>
    </message>
    <message>
        <source>The library has no similar papers.</source>
        <translation>文库中没有类似论文。</translation>
    </message>
    <message>
        <source>Similar papers</source>
        <translation>类似论文</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>在表格中显示</translation>
    </message>
    <message>
        <source>All papers on the topic %1</source>
        <translation>主题“%1”的所有论文</translation>
    </message>
    <message>
        <source>also </source>
        <comment>other topics</comment>
        <translation>另属  </translation>
    </message>
    <message>
        <source>Version %1 replaced version %2</source>
        <translation>版本 %1 替换了版本 %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Title and abstract are unchanged.</source>
        <translation>标题和摘要没有变化。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 of %2 kept it</source>
        <comment>members of a lab</comment>
        <translation>%2 人中有 %1 人保留</translation>
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
        <source>You no longer follow %1.</source>
        <translation>您不再关注 %1。</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>导出笔记…</translation>
    </message>
    <message>
        <source>You now follow %1. Their papers are in every digest.</source>
        <translation>您已关注 %1。其论文会出现在每份简报中。</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsPane</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
    <message>
        <source>Select a paper to read its abstract.</source>
        <translation>选择一篇论文以阅读其摘要。</translation>
    </message>
    <message>
        <source>Paper details</source>
        <translation>论文详情</translation>
    </message>
    <message>
        <source>All papers by %1</source>
        <translation>%1 的所有论文</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>取消关注 %1</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>关注 %1</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsStops</name>
    <message>
        <source>By %1</source>
        <comment>authors</comment>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>评语：%1</translation>
    </message>
    <message>
        <source>Abstract: %1</source>
        <translation>摘要：%1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>主题：%1</translation>
    </message>
</context>
<context>
    <name>winnow::DetailsView</name>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>winnow::DigestBar</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>打印(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Relev&amp;ance from</source>
        <translation>相关性不低于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>新颖性不低于(&amp;N)</translation>
    </message>
    <message>
        <source>Copy the digest as Markdown</source>
        <translation>将简报复制为 Markdown</translation>
    </message>
    <message>
        <source>Write the digest to a file: Markdown, web page, PDF, BibTeX, RIS, JSON</source>
        <translation>将简报写入文件：Markdown、网页、PDF、BibTeX、RIS、JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scanned</source>
        <translation>%1（共扫描 %2 篇）</translation>
    </message>
    <message>
        <source>S&amp;ummary…</source>
        <translation>概述(&amp;U)…</translation>
    </message>
    <message>
        <source>Have the model write a few sentences; you see the cost first</source>
        <translation>让模型写几句话；会先显示费用</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1（共找到 %2 篇）</translation>
    </message>
</context>
<context>
    <name>winnow::DigestCommand</name>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation>公布日期（默认：文库中最新的一天）。</translation>
    </message>
    <message>
        <source>Write the digest of a day, a week, a month, any range of days or a search.</source>
        <translation>写出某天、某周、某月、任意日期范围或某次搜索的简报。</translation>
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
        <translation>简报列出相关性和新颖性达到阈值的论文，最好的在前。保留的论文无论分数如何都会收录；跳过的论文则不收录。论文按总分排序，带 --order rank 时按其在当天的排名排序：综合模型、内置评分器和偏好。导入的日期会按导入时的原样写出，除非给出了阈值或顺序。不带 -o 时，简报写到标准输出。

--format bot-json 是机器人 ChatGPT-ArXiv-Paper-Assistant 的 DAY-output.json 文件的格式，供读取这类文件的程序使用。

--week、--month、--from 和 --to 为所有这些日期写出一份简报。--search 为它在这些日期或整个文库中找到的论文写出一份简报；其语法与 papers --search 相同。每篇论文只列出一次，附日期、您的笔记和标签：保留的论文在前，然后是最好的论文。除非给出 --group none，否则按主题分组；某天的简报只有带 --group topic 时才分组。日期范围的简报不能导入；请改为导入其中各天的简报。

--front-matter 在 Markdown 开头写入一段 YAML，供发布工具使用；导入简报时会忽略它。

--summary 让语言模型（来自设置或 --model）用几句话概述该范围内最好的论文，最多 60 篇。它会先输出估算，并遵守 --budget 和每月上限；--dry-run 只输出估算。如果模型没有回答，则写出不含概述的简报，退出码为 1。

已有的 Markdown 文件会被合并：编辑和删除会保留，新论文放入各自的位置；无法合并的简报会写入其旁边的第二个文件 FILE.new.md。其他格式的文件若在 Winnow 写入之后被更改过，同样会保持原样。--overwrite 会替换这两类文件。

--json 不带 -o 即为 --format json；带 -o 时输出一个对象：day（或 range 和 found）、file、announced、scanned、relevant、papers；导入的简报未给出的值为 null；另有 kept（保留的编辑）和 asked_for（简报写在所请求文件的旁边时，即所请求的文件）。

示例：
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
        <source>Add a summary by the language model, after printing an estimate.</source>
        <translation>加入由语言模型撰写的概述，之前先输出估算。</translation>
    </message>
    <message>
        <source>With --summary: only print the estimate.</source>
        <translation>与 --summary 同用：只输出估算。</translation>
    </message>
    <message>
        <source>--json and --format %1 both write to standard output. Write the digest to a file with -o.</source>
        <translation>--json 和 --format %1 都会写到标准输出。请用 -o 将简报写入文件。</translation>
    </message>
    <message>
        <source>--%1 works only with --summary. Add --summary, or leave it out.</source>
        <translation>--%1 仅适用于 --summary。请加上 --summary，或去掉它。</translation>
    </message>
    <message>
        <source>--summary needs a range. Add --week, --month, --from, --to or --search.</source>
        <translation>--summary 需要日期范围。请加上 --week、--month、--from、--to 或 --search。</translation>
    </message>
    <message>
        <source>--summary needs --format markdown, html or json.</source>
        <translation>--summary 需要 --format markdown、html 或 json。</translation>
    </message>
</context>
<context>
    <name>winnow::DigestExporter</name>
    <message>
        <source>Export the digest</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <source>Digest copied as Markdown.</source>
        <translation>简报已复制为 Markdown。</translation>
    </message>
    <message>
        <source>Digest sent to the printer.</source>
        <translation>简报已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer refused the digest. Export it as PDF instead.</source>
        <translation>打印机拒绝了简报。请改为导出 PDF。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
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
        <translation>RIS 引文</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Digest written to %1</source>
        <translation>简报已写入 %1</translation>
    </message>
    <message>
        <source>The digest is in %1.</source>
        <translation>简报在 %1 中。</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>CSL-JSON citations</source>
        <translation>CSL-JSON 引文</translation>
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
        <translation>正在导入简报：文件 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) could not be read. `winnow-cli import` lists them.</source>
        <translation>
            <numerusform>无法读取另外 %n 个文件。`winnow-cli import` 会列出它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestPreview</name>
    <message>
        <source>Preview of the digest</source>
        <translation>简报预览</translation>
    </message>
    <message numerus="yes">
        <source>Exports, copies and prints include %Ln more paper(s).</source>
        <translation>
            <numerusform>导出、复制和打印时还包括另外 %Ln 篇论文。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::DigestSummarizer</name>
    <message>
        <source>No summary was written. %1</source>
        <translation>未写出概述。%1</translation>
    </message>
</context>
<context>
    <name>winnow::DigestTab</name>
    <message>
        <source>Folder for digests</source>
        <translation>简报文件夹</translation>
    </message>
    <message>
        <source>&amp;Relevance from</source>
        <translation>相关性不低于(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Novelty from</source>
        <translation>新颖性不低于(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder for digests</source>
        <translation>简报文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>这是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>简报(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Order by rank instead of score</source>
        <translation>按排名而非总分排序(&amp;O)</translation>
    </message>
    <message>
        <source>By the rank that the model, the built-in scorer and your taste give together</source>
        <translation>按模型、内置评分器和您的偏好综合得出的排名</translation>
    </message>
    <message>
        <source>&amp;Group a day’s papers by topic</source>
        <translation>将当天的论文按主题分组(&amp;G)</translation>
    </message>
    <message>
        <source>Under headings from your criteria; ranges are always grouped</source>
        <translation>归入您的标准中的各主题标题下；日期范围总是分组</translation>
    </message>
    <message>
        <source>Start with front &amp;matter</source>
        <translation>以前置元数据开头(&amp;M)</translation>
    </message>
    <message>
        <source>Day, criteria, model, counts, cost and failures as YAML, for programs that publish Markdown</source>
        <translation>以 YAML 给出日期、标准、模型、数量、费用和失败情况，供发布 Markdown 的程序使用</translation>
    </message>
    <message>
        <source>A paper is in the digest when both its scores reach these. Papers that you keep and papers by followed authors always are.</source>
        <translation>两项分数都达到这些值的论文会收入简报。您保留的论文和所关注作者的论文总会收录。</translation>
    </message>
    <message>
        <source>Choose where digests are written.</source>
        <translation>请选择简报的写入位置。</translation>
    </message>
    <message>
        <source>Enter the full path, starting at the root.</source>
        <translation>请输入完整路径，从根目录开始。</translation>
    </message>
    <message>
        <source>Winnow can&apos;t write to this folder. Choose another.</source>
        <translation>Winnow 无法写入该文件夹。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This folder does not exist and can&apos;t be created. Choose another.</source>
        <translation>该文件夹不存在且无法创建。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyDigest</name>
    <message>
        <source>No papers yet</source>
        <translation>还没有论文</translation>
    </message>
    <message>
        <source>No papers on %1</source>
        <translation>%1 没有论文</translation>
    </message>
    <message>
        <source>Nothing was fetched for this day. Choose another day, or fetch today’s papers.</source>
        <translation>当天没有获取任何内容。请选择其他日期，或获取今日论文。</translation>
    </message>
    <message>
        <source>The digest of %1 could not be made</source>
        <translation>无法生成 %1 的简报</translation>
    </message>
    <message>
        <source>No papers on this day</source>
        <translation>当天没有论文</translation>
    </message>
    <message>
        <source>Fetch to&amp;day’s papers</source>
        <translation>获取今日论文(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Score the day</source>
        <translation>为当天评分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Lower both by one</source>
        <translation>两者各降一(&amp;L)</translation>
    </message>
    <message>
        <source>Fetch today’s papers to see their digest here.</source>
        <translation>获取今日论文后，其简报会显示在这里。</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>尚未搜索</translation>
    </message>
    <message>
        <source>Type in the search box on the Papers tab to see the digest of the results here.</source>
        <translation>在“论文”标签页的搜索框中输入，结果的简报会显示在这里。</translation>
    </message>
    <message>
        <source>The search can’t be read</source>
        <translation>无法理解该搜索</translation>
    </message>
    <message>
        <source>Correct it in the search box on the Papers tab, which shows what is wrong.</source>
        <translation>请在“论文”标签页的搜索框中更正，那里会显示错在何处。</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>没有论文</translation>
    </message>
    <message>
        <source>The library has no matching papers. Choose other days, or another search.</source>
        <translation>文库中没有匹配的论文。请选择其他日期或其他搜索。</translation>
    </message>
    <message>
        <source>No papers reach the cut-offs</source>
        <translation>没有论文达到阈值</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, score these days, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>%Ln 篇论文中没有相关性达到 %1 且新颖性达到 %2 的。请降低阈值、为这些日期评分，或保留您希望收入简报的论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest could not be made</source>
        <translation>无法生成简报</translation>
    </message>
    <message>
        <source>See the message above.</source>
        <translation>请参见上方的消息。</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories. Choose another day, or follow more categories in the settings.</source>
        <translation>您的类别中没有公布论文。请选择其他日期，或在设置中关注更多类别。</translation>
    </message>
    <message>
        <source>No papers have scores yet</source>
        <translation>还没有论文有分数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) on this day can be scored.</source>
        <translation>
            <numerusform>当天有 %Ln 篇论文可以评分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers you want in the digest.</source>
        <translation>
            <numerusform>已评分的 %Ln 篇论文中没有相关性达到 %1 且新颖性达到 %2 的。请降低阈值，或保留您希望收入简报的论文。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::EmptyState</name>
    <message>
        <source>Fetch today&apos;s papers</source>
        <translation>获取今日论文</translation>
    </message>
    <message>
        <source>Show all papers</source>
        <translation>显示所有论文</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No papers of this day yet</source>
        <translation>当天还没有论文</translation>
    </message>
    <message>
        <source>Fetch the day&apos;s listing to begin.</source>
        <translation>请先获取当天的列表。</translation>
    </message>
    <message>
        <source>Weekend: arXiv announces nothing</source>
        <translation>周末：arXiv 不公布论文</translation>
    </message>
    <message>
        <source>Holiday: arXiv announces nothing</source>
        <translation>假日：arXiv 不公布论文</translation>
    </message>
    <message>
        <source>This day&apos;s listing is not out yet</source>
        <translation>当天的列表尚未发布</translation>
    </message>
    <message>
        <source>This day&apos;s listing could not be fetched</source>
        <translation>无法获取当天的列表</translation>
    </message>
    <message>
        <source>Nothing was announced in your categories</source>
        <translation>您的类别中没有公布论文</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>这里的论文您都已决定。</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>还没有保留</translation>
    </message>
    <message>
        <source>Nothing skipped yet</source>
        <translation>还没有跳过</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>The papers could not be read</source>
        <translation>无法读取论文</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>还没有论文</translation>
    </message>
    <message>
        <source>Fetch today&apos;s papers to begin.</source>
        <translation>请先获取今日论文。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Papers you keep are collected here.</source>
        <translation>您保留的论文会汇集在这里。</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>获取当天</translation>
    </message>
    <message>
        <source>arXiv still shows an earlier day&apos;s papers under this date</source>
        <translation>arXiv 在此日期下仍显示更早一天的论文</translation>
    </message>
    <message>
        <source>This day&apos;s listing was never fetched</source>
        <translation>从未获取当天的列表</translation>
    </message>
    <message numerus="yes">
        <source>Your filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>公布的 %n 篇论文都被您的过滤条件排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for later</source>
        <translation>没有稍后再看的论文</translation>
    </message>
    <message>
        <source>Papers you mark for later are collected here.</source>
        <translation>您标为稍后的论文会汇集在这里。</translation>
    </message>
    <message>
        <source>Papers you skip are collected here.</source>
        <translation>您跳过的论文会汇集在这里。</translation>
    </message>
    <message>
        <source>Papers that can&apos;t be scored are collected here.</source>
        <translation>无法评分的论文会汇集在这里。</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <translation>没有丢失任何内容。请再试一次。</translation>
    </message>
    <message>
        <source>No paper on any day matches.</source>
        <translation>任何日期都没有匹配的论文。</translation>
    </message>
    <message>
        <source>No paper here matches all these words and categories.</source>
        <translation>这里没有论文同时匹配所有这些词和类别。</translation>
    </message>
    <message>
        <source>No kept papers were replaced</source>
        <translation>保留的论文都没有被替换</translation>
    </message>
    <message>
        <source>When a paper you kept gets a newer version, it appears here with what changed.</source>
        <translation>您保留的论文有了新版本时，会连同变化显示在这里。</translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is rate-limiting requests. Try again in a few minutes.</source>
        <translation>arXiv 正在限制请求频率。请几分钟后再试。</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests. Try again in %n minute(s).</source>
        <translation>
            <numerusform>arXiv 正在限制请求频率。请在 %n 分钟后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Check the network, then try again.</source>
        <translation>没有连接。请检查网络后再试。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>服务器未及时响应。请再试一次。</translation>
    </message>
    <message>
        <source>The key is wrong or missing. Check it in the settings.</source>
        <translation>密钥有误或缺失。请在设置中检查。</translation>
    </message>
    <message>
        <source>That address is not encrypted. Use https, or a server on this machine.</source>
        <translation>该地址未加密。请使用 https 或本机服务器。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>无法写入 %1。请选择其他位置。</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Close it or wait, then try again.</source>
        <translation>另一个 Winnow 正在写入文库。请关闭它或等待，然后再试。</translation>
    </message>
    <message>
        <source>The library could not do that. Nothing was changed.</source>
        <translation>文库无法完成该操作。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>无法使用 %1。</translation>
    </message>
    <message>
        <source>The text can&apos;t be read.</source>
        <translation>无法读取该文本。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>arXiv&apos;s feed is empty although papers are due today. Try again later; nothing was lost.</source>
        <translation>arXiv 的订阅源为空，而今天应有论文公布。请稍后再试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Use the built-in scorer</source>
        <translation>使用内置评分器</translation>
    </message>
    <message>
        <source>The server reported an error. Try again later.</source>
        <translation>服务器报告错误。请稍后再试。</translation>
    </message>
    <message>
        <source>arXiv twice refused to send a format that Winnow reads, as it does now and then. Try again in a few minutes.</source>
        <translation>arXiv 两次拒绝发送 Winnow 能读取的格式，它有时会如此。请几分钟后再试。</translation>
    </message>
    <message>
        <source>The server rejected this request. Check the settings.</source>
        <translation>服务器拒绝了该请求。请检查设置。</translation>
    </message>
    <message>
        <source>The account is out of credit. Top it up, or use the built-in scorer.</source>
        <translation>账户余额已用完。请充值，或使用内置评分器。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it exists and that you may read it.</source>
        <translation>无法读取 %1。请检查它是否存在以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron. Install cron first.</source>
        <translation>此系统既没有 systemd 用户管理器，也没有 cron。请先安装 cron。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 失败。</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Winnow. Update Winnow to open it; nothing was changed.</source>
        <translation>该文库由较新版本的 Winnow 写入。请更新 Winnow 再打开；未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is damaged or not a Winnow library. Restore a backup; every update leaves a copy beside it.</source>
        <translation>%1 已损坏或不是 Winnow 文库。请恢复备份；每次更新都会在其旁边留下副本。</translation>
    </message>
    <message>
        <source>Stopped. Everything done so far is kept.</source>
        <translation>已停止。至此完成的部分均已保留。</translation>
    </message>
    <message>
        <source>This request can&apos;t be carried out.</source>
        <translation>无法执行该请求。</translation>
    </message>
    <message>
        <source>Not found in the library.</source>
        <translation>文库中没有找到。</translation>
    </message>
    <message>
        <source>arXiv answered with a web page, “%1”, instead of a listing. Try again later; nothing was lost.</source>
        <translation>arXiv 返回的是网页“%1”，而不是列表。请稍后再试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>%1 is a web page, “%2”, not an arXiv listing. Save the page of a day&apos;s listing, such as arxiv.org/list/cs.LG/new.</source>
        <translation>%1 是网页“%2”，不是 arXiv 列表。请保存某天的列表页面，例如 arxiv.org/list/cs.LG/new。</translation>
    </message>
    <message>
        <source>Retry failed papers</source>
        <translation>重试失败的论文</translation>
    </message>
    <message>
        <source>Score when it is done</source>
        <translation>结束后评分</translation>
    </message>
    <message>
        <source>Score now</source>
        <translation>立即评分</translation>
    </message>
    <message>
        <source>Restore backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Open criteria</source>
        <translation>打开标准</translation>
    </message>
    <message>
        <source>In a new batch</source>
        <translation>放入新批次</translation>
    </message>
    <message>
        <source>The lab can&apos;t be reached. Nothing is lost; it catches up when it can be reached again.</source>
        <translation>无法连接课题组。没有丢失任何内容；恢复连接后会自动补上同步。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed. Install libqt6sql6-psql, or the package your system has for it.</source>
        <translation>未安装 Qt 的 PostgreSQL 驱动。请安装 libqt6sql6-psql 或您的系统中相应的软件包。</translation>
    </message>
    <message>
        <source>The lab refused access. Check the name and the password, or ask the lab&apos;s owner.</source>
        <translation>课题组拒绝访问。请检查名称和密码，或询问课题组的所有者。</translation>
    </message>
    <message>
        <source>Could not connect securely: the lab&apos;s server could not be verified. Add its certificate authority&apos;s file to the lab&apos;s address: ?sslrootcert=FILE.</source>
        <translation>无法建立安全连接：无法验证课题组的服务器。请将其证书颁发机构的文件加到课题组的地址中：?sslrootcert=FILE。</translation>
    </message>
    <message>
        <source>The lab is behind PgBouncer in transaction mode, which a lab can&apos;t use. Connect to the server&apos;s own port, or set pool_mode = session.</source>
        <translation>课题组位于事务模式的 PgBouncer 之后，课题组无法使用这种模式。请连接到服务器自己的端口，或设置 pool_mode = session。</translation>
    </message>
    <message>
        <source>There is no lab at that address. Its owner sets one up with winnow-cli lab create.</source>
        <translation>该地址处没有课题组。课题组由其所有者用 winnow-cli lab create 建立。</translation>
    </message>
    <message>
        <source>The lab needs a newer version of Winnow. Update Winnow; until then your library works without the lab.</source>
        <translation>课题组需要较新版本的 Winnow。请更新 Winnow；在此之前，您的文库可脱离课题组使用。</translation>
    </message>
    <message>
        <source>The lab was set up by an older version of Winnow. Ask its owner to run winnow-cli lab create again; nothing in the lab is lost.</source>
        <translation>课题组由较旧版本的 Winnow 建立。请让其所有者再次运行 winnow-cli lab create；课题组中的内容不会丢失。</translation>
    </message>
    <message>
        <source>The lab&apos;s server reported an error. Try again later.</source>
        <translation>课题组的服务器报告错误。请稍后再试。</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter one in the settings.</source>
        <translation>尚无 %1 的密钥。请在设置中填写。</translation>
    </message>
    <message>
        <source>%1 does not let this account use the model. Choose another model or ask for access.</source>
        <translation>%1 不允许此账户使用该模型。请选择其他模型，或申请使用权限。</translation>
    </message>
    <message>
        <source>%1 has no such model. Choose another one in the settings.</source>
        <translation>%1 没有该模型。请在设置中另选一个。</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>该模型</translation>
    </message>
    <message>
        <source>The model&apos;s service</source>
        <translation>模型的服务</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s), or make fewer calls at once (see the settings).</source>
        <translation>
            <numerusform>请在 %n 分钟后再试，或减少同时进行的调用（见设置）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rejected the key. Check it in the settings.</source>
        <translation>%1 拒绝了该密钥。请在设置中检查。</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then continue.</source>
        <translation>%1 的账户余额已用完。请充值后继续。</translation>
    </message>
    <message>
        <source>The address of %1 is not encrypted. Use https, or allow it in the settings.</source>
        <translation>%1 的地址未加密。请使用 https，或在设置中允许。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not release the key for %1. Unlock it, then try again.</source>
        <translation>系统密钥环未提供 %1 的密钥。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check that it is running, and check the network.</source>
        <translation>无法连接 %1。请检查它是否在运行，并检查网络。</translation>
    </message>
    <message>
        <source>The address of %1 was not found. Check it in the settings, and check the network.</source>
        <translation>找不到 %1 的地址。请在设置中检查，并检查网络。</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer&apos;s clock and the proxy.</source>
        <translation>无法与 %1 建立安全连接。请检查本机的时钟和代理。</translation>
    </message>
    <message>
        <source>The proxy blocked the connection to %1. Check it in the settings.</source>
        <translation>代理阻止了与 %1 的连接。请在设置中检查。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or raise the timeout in the settings.</source>
        <translation>%1 未及时响应。请重试，或在设置中延长超时时间。</translation>
    </message>
    <message>
        <source>%1 kept rate-limiting for too long. %2</source>
        <translation>%1 限制请求频率的时间过长。%2</translation>
    </message>
    <message>
        <source>Try again later, or make fewer calls at once (see the settings).</source>
        <translation>请稍后再试，或减少同时进行的调用（见设置）。</translation>
    </message>
    <message>
        <source>%1 reported an error. Try again later.</source>
        <translation>%1 报告错误。请稍后再试。</translation>
    </message>
    <message>
        <source>This month&apos;s cap is reached. Raise it in the settings to continue.</source>
        <translation>已达到本月的上限。请在设置中提高上限以继续。</translation>
    </message>
    <message>
        <source>The cap per run is reached. Raise it in the settings to continue.</source>
        <translation>已达到单次运行的上限。请在设置中提高上限以继续。</translation>
    </message>
    <message>
        <source>The price of %1 is unknown, so the cap can&apos;t be kept. Enter its price in the settings, or remove the cap.</source>
        <translation>%1 的价格未知，因此无法控制上限。请在设置中填写其价格，或取消上限。</translation>
    </message>
    <message>
        <source>Check the model&apos;s settings: %1.</source>
        <translation>请检查模型的设置：%1。</translation>
    </message>
    <message>
        <source>%1 rejected the requests. Check the model&apos;s settings.</source>
        <translation>%1 拒绝了请求。请检查模型的设置。</translation>
    </message>
    <message>
        <source>The settings for individual models can&apos;t be read: %1. Correct them.</source>
        <translation>无法读取各模型的设置：%1。请更正。</translation>
    </message>
    <message>
        <source>The prices in the settings can&apos;t be read: %1. Correct them.</source>
        <translation>无法读取设置中的价格：%1。请更正。</translation>
    </message>
    <message>
        <source>%1 sends nothing that Winnow can read. Check its address.</source>
        <translation>%1 发送的内容 Winnow 无法读取。请检查其地址。</translation>
    </message>
    <message>
        <source>The lab&apos;s monthly cap has been reached. Ask its owner to raise it.</source>
        <translation>已达到课题组每月的上限。请让其所有者提高上限。</translation>
    </message>
    <message>
        <source>The prompt takes %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>提示词需要 %1 个词元，但模型只能容纳 %2 个。请以更大的上下文启动它，或缩短标准。</translation>
    </message>
    <message>
        <source>The prompt is longer than the model&apos;s context%1. Start it with a larger context, or shorten the criteria.</source>
        <translation>提示词超出了模型的上下文%1。请以更大的上下文启动它，或缩短标准。</translation>
    </message>
    <message>
        <source>Set its reasoning effort as low as possible in the settings.</source>
        <translation>请在设置中将其推理强度设得尽可能低。</translation>
    </message>
    <message>
        <source>Start the server with %1.</source>
        <translation>请用 %1 启动服务器。</translation>
    </message>
    <message>
        <source>LM Studio has a switch for it in the model&apos;s settings.</source>
        <translation>LM Studio 的模型设置中有相应的开关。</translation>
    </message>
    <message>
        <source>Set its reasoning effort to none in the settings.</source>
        <translation>请在设置中将其推理强度设为 none。</translation>
    </message>
    <message>
        <source>The model only thinks (%1 tokens) and never answers. Turn thinking off, or choose another model. %2</source>
        <translation>模型只思考（%1 个词元），从不回答。请关闭思考，或选择其他模型。%2</translation>
    </message>
    <message>
        <source>The model refuses one paper after another%1. Check the criteria, or choose another model.</source>
        <translation>模型接连拒绝论文%1。请检查标准，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model keeps giving empty answers. Choose another model.</source>
        <translation>模型一再给出空的回答。请选择其他模型。</translation>
    </message>
    <message>
        <source>The model&apos;s answers keep being cut off before they contain a score%1. Send fewer papers per call, or choose another model.</source>
        <translation>模型的回答一再在给出分数之前被截断%1。请减少每次调用的论文数，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model&apos;s context fills up before it answers. Start it with a larger context, or shorten the criteria.</source>
        <translation>模型还没回答，上下文就已用完。请以更大的上下文启动它，或缩短标准。</translation>
    </message>
    <message>
        <source>None of the scores in the last answers is valid%1. Choose another model, or send fewer papers per call.</source>
        <translation>最近的回答中没有一个分数有效%1。请选择其他模型，或减少每次调用的论文数。</translation>
    </message>
    <message>
        <source>The last answers contain no readable score%1. Choose another model.</source>
        <translation>最近的回答中没有可读取的分数%1。请选择其他模型。</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. Continue tomorrow.</source>
        <translation>%1 的每日额度已用完。请明天继续。</translation>
    </message>
    <message>
        <source>The daily quota at %1 is used up. It resets in %2 h %3 min.</source>
        <translation>%1 的每日额度已用完。将在 %2 小时 %3 分钟后重置。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which Winnow does not follow. If that is the right address, enter it in the settings.</source>
        <translation>%1 重定向到 %2，Winnow 不跟随重定向。如果该地址正确，请在设置中填写。</translation>
    </message>
    <message>
        <source>%1 answers with a web page%2 instead of a model&apos;s answer. Check its address; if there is a login page, log in first.</source>
        <translation>%1 返回的是网页%2，而不是模型的回答。请检查其地址；如有登录页面，请先登录。</translation>
    </message>
    <message>
        <source>%1 only streams its answers, which Winnow does not support. Turn streaming off on the server, or choose another one.</source>
        <translation>%1 只以流式方式回答，Winnow 不支持。请在服务器上关闭流式输出，或选择其他服务器。</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Try again when it is done.</source>
        <translation>%1 仍在加载模型。请等它加载完毕后再试。</translation>
    </message>
    <message>
        <source>%1 is loading the model. Winnow retries until it is ready.</source>
        <translation>%1 正在加载模型。Winnow 将持续重试，直到就绪。</translation>
    </message>
    <message>
        <source>The calls share the model&apos;s context, which was full. From now on, fewer are made at once.</source>
        <translation>多个调用共用模型的上下文，而上下文已满。从现在起减少同时进行的调用。</translation>
    </message>
    <message>
        <source>The server keeps only %1 tokens of a prompt. Its answers to longer ones are discarded, and their papers are sent again, fewer per call.</source>
        <translation>服务器只保留提示词的 %1 个词元。它对更长提示词的回答会被丢弃，相应的论文会重新发送，每次调用的论文更少。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are in a batch sent by %1, which may take a day.</source>
        <translation>
            <numerusform>%n 篇论文在 %1 发送的批次中，可能需要一天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are being scored by %1; their scores will come from the lab.</source>
        <translation>
            <numerusform>%1 正在为 %n 篇论文评分；其分数将从课题组获得。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the lab&apos;s server. Finished scores are kept.</source>
        <translation>正在等待课题组的服务器。已完成的分数会保留。</translation>
    </message>
    <message>
        <source>The lab&apos;s server can&apos;t be reached, so this run continues without it.</source>
        <translation>无法连接课题组的服务器，因此本次运行将在没有它的情况下继续。</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was dismissed. Try again and enter the password.</source>
        <translation>密钥环仍处于锁定状态：其密码提示被关闭。请重试并输入密码。</translation>
    </message>
    <message>
        <source>The keyring&apos;s prompt was dismissed. Try again and answer it.</source>
        <translation>密钥环的提示被关闭。请重试并作答。</translation>
    </message>
    <message>
        <source>The keyring is still locked: its password prompt was not answered. Unlock it, then try again.</source>
        <translation>密钥环仍处于锁定状态：其密码提示未得到回应。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>There is no keyring yet, and the prompt to create one was not answered. Try again and answer it.</source>
        <translation>还没有密钥环，而创建密钥环的提示未得到回应。请重试并作答。</translation>
    </message>
    <message>
        <source>The wallet&apos;s wizard or password prompt was not answered. Answer it, then try again.</source>
        <translation>钱包的向导或密码提示未得到回应。请作答，然后重试。</translation>
    </message>
    <message>
        <source>The keyring asked whether Winnow may use the key, and this was not allowed. Try again and allow it.</source>
        <translation>密钥环询问是否允许 Winnow 使用密钥，但未获允许。请重试并允许。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it, then try again.</source>
        <translation>系统密钥环已锁定。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>KeePassXC exposes no group. Choose one in its database settings under Secret Service Integration, then try again.</source>
        <translation>KeePassXC 未开放任何群组。请在其数据库设置的“Secret Service 集成”中选择一个，然后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused. Unlock it, then try again.</source>
        <translation>系统密钥环拒绝访问。请将其解锁，然后重试。</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>另一个窗口</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%2 上的 %1（进程 %3）</translation>
    </message>
    <message numerus="yes">
        <source>Library backed up to %1 and checked: %n paper(s), %2.</source>
        <translation>
            <numerusform>文库已备份到 %1 并检查：%n 篇论文，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is damaged and was not backed up. Restore an earlier backup; the damaged file is kept beside it.</source>
        <translation>文库已损坏，未备份。请恢复更早的备份；损坏的文件会保留在其旁边。</translation>
    </message>
    <message>
        <source>The library was not backed up. %1</source>
        <translation>文库未备份。%1</translation>
    </message>
    <message numerus="yes">
        <source>Library restored: %n paper(s).</source>
        <translation>
            <numerusform>文库已恢复：%n 篇论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous library is kept as %1.</source>
        <translation>先前的文库保存为 %1。</translation>
    </message>
    <message>
        <source>Your library is unchanged.</source>
        <translation>您的文库未作改动。</translation>
    </message>
    <message>
        <source>%1 is not a library backup, or it is damaged. Choose another one.</source>
        <translation>%1 不是文库备份，或已损坏。请选择其他备份。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Winnow. Update Winnow to restore it.</source>
        <translation>%1 由较新版本的 Winnow 写入。请更新 Winnow 再恢复它。</translation>
    </message>
    <message>
        <source>The library is damaged (%1). Restore a backup; the damaged file is kept beside it.</source>
        <translation>文库已损坏（%1）。请恢复备份；损坏的文件会保留在其旁边。</translation>
    </message>
    <message>
        <source>The library is on a file system that can&apos;t lock files, so only this window may use it while it is open. On a local disk, several programs can.</source>
        <translation>文库所在的文件系统无法锁定文件，因此打开期间只有此窗口可以使用它。在本地磁盘上，可由多个程序使用。</translation>
    </message>
    <message>
        <source>%1 has the library open. Close it, then try again.</source>
        <translation>%1 已打开该文库。请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>%1 has the library open, and its file system can&apos;t lock files, so only one program may use it. Close that one, then try again.</source>
        <translation>%1 已打开该文库，而文库所在的文件系统无法锁定文件，因此只能由一个程序使用。请关闭那个程序，然后重试。</translation>
    </message>
    <message>
        <source>If it is no longer running, delete %1.</source>
        <translation>如果它已不在运行，请删除 %1。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day that is scored</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>%1 has been scoring %2 with %3 since %4.</source>
        <translation>%1 自 %4 起正在用 %3 为 %2 评分。</translation>
    </message>
    <message>
        <source>%1 has stopped scoring %2. The table shows what it stored.</source>
        <translation>%1 已停止为 %2 评分。表格显示它所存储的内容。</translation>
    </message>
    <message>
        <source>Another program took over scoring while this computer was asleep. Try again.</source>
        <translation>本机休眠期间，另一个程序接管了评分。请再试一次。</translation>
    </message>
    <message>
        <source>%1 Winnow can score when it is done.</source>
        <translation>%1等它结束后 Winnow 即可评分。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored so far are kept.</source>
        <translation>
            <numerusform>已保留目前评分的 %Ln 篇论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation>arXiv 今天不公布论文：周末或假日。</translation>
    </message>
    <message>
        <source>Scoring ended early</source>
        <translation>评分提前结束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) scored</source>
        <translation>
            <numerusform>已评分 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score</source>
        <translation>
            <numerusform>%Ln 篇没有分数</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>公布 %1 篇，扫描 %2 篇，新入库 %3 篇</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read; the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1：无法读取 %n 个条目；其余已存储。第一个：第 %2 行，%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the server has no page for %2. Try again later.</source>
        <translation>%1：服务器没有 %2 的页面。请稍后再试。</translation>
    </message>
    <message>
        <source>%1: not all papers of %2 could be fetched. Fetch again later.</source>
        <translation>%1：%2 的论文未能全部获取。请稍后再次获取。</translation>
    </message>
    <message>
        <source>%1: arXiv still shows an earlier day&apos;s papers for %2. Fetch again later.</source>
        <translation>%1：arXiv 在 %2 下仍显示更早一天的论文。请稍后再次获取。</translation>
    </message>
    <message>
        <source>%1: the listing for %2 is not out yet.</source>
        <translation>%1：%2 的列表尚未发布。</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one for %2.</source>
        <translation>%1：今天的列表尚未发布；这是 %2 的列表。</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>arXiv failed several times in a row, so missed days were not fetched: %1 to %2. Fetch them from the calendar.</source>
        <translation>arXiv 连续多次失败，因此未获取错过的日期：%1 至 %2。请从日历中获取。</translation>
    </message>
    <message>
        <source>These papers are placed on days by when they were submitted, which is approximate.</source>
        <translation>这些论文按提交时间归入各日期，并不精确。</translation>
    </message>
    <message>
        <source>everything was already scored</source>
        <translation>所有论文均已评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-screened out</source>
        <translation>
            <numerusform>预筛筛除 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out by title</source>
        <translation>
            <numerusform>按标题筛除 %Ln 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::FetchCommand</name>
    <message>
        <source>Download the day&apos;s listings, or read saved ones, into the library.</source>
        <translation>将当天的列表下载到文库，或读入已保存的列表。</translation>
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
        <translation>对每个订阅源，输出 arXiv 公布的论文数、其中被扫描的论文数（参见 --announce 和 --primary-only），以及新入库的论文数。重复获取不会改变任何内容。订阅源损坏时，完好的条目会被存储，其余条目会被指出。如果订阅源为空、不完整、延迟或显示更早一天的论文，Winnow 会改为读取 arXiv 的列表页面。

--catch-up 从 arXiv 的补览（catch-up）页面获取错过的日期，最新的在前。早于这些页面（90 天）的日期通过查询 API 按提交日期获取，结果几乎相同。页面所缺的详情（版本、DOI、第一百位之后的作者）随后通过查询 API 获取。中断的补取会从停止的页面继续。

--json 输出一个对象：day、days（所有获得论文的日期）、announced、scanned、new、completed（补全了页面所缺详情的论文）、error，以及 feeds，即对象数组，含 feed、day、state（complete、quiet、partial、stale、not-yet-out、weekend、holiday、failed）、source（feed、catch-up、list、api）、announced、scanned、new、updated、next_listing、problems（line、reason、id）、error（code、message、detail、place）和 rest（同上：某天为何不完整）。

示例：
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --catch-up
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</translation>
    </message>
    <message>
        <source>Reject feeds for any other announcement day.</source>
        <translation>拒绝任何其他公布日期的订阅源。</translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>category, papers</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Show only papers in these categories</source>
        <translation>只显示这些类别的论文</translation>
    </message>
    <message>
        <source>Search: words, author:dao, cat:cs.LG, rel:&gt;=8, is:untriaged</source>
        <translation>搜索：词语、author:dao、cat:cs.LG、rel:&gt;=8、is:untriaged</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Show all again, not only %1</source>
        <translation>重新显示全部，不只是 %1</translation>
    </message>
    <message>
        <source>Only %1, as picked in the map or the funnel. Click to show all papers again.</source>
        <translation>仅显示在分布图或漏斗中选定的 %1。点击可重新显示全部论文。</translation>
    </message>
    <message>
        <source>What you can search for</source>
        <translation>可以搜索的内容</translation>
    </message>
    <message>
        <source>Search the whole library, not only the open papers</source>
        <translation>搜索整个文库，而不只是当前打开的论文</translation>
    </message>
    <message>
        <source>both words, in title, abstract, names or comment</source>
        <translation>同时包含两个词，在标题、摘要、姓名或备注中</translation>
    </message>
    <message>
        <source>these words in this order</source>
        <translation>按此顺序出现的这些词</translation>
    </message>
    <message>
        <source>an author; also title: and abstract:</source>
        <translation>作者；另有 title: 和 abstract:</translation>
    </message>
    <message>
        <source>a category; cat:cs is all of cs</source>
        <translation>类别；cat:cs 表示整个 cs</translation>
    </message>
    <message>
        <source>a state: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>relevance; also nov: and own:, from 1 to 10</source>
        <translation>相关性；另有 nov: 和 own:，从 1 到 10</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>您的标签之一</translation>
    </message>
    <message>
        <source>a day, month or year; also today and &gt;=2025-06-01</source>
        <translation>日、月或年；也可用 today 和 &gt;=2025-06-01</translation>
    </message>
    <message>
        <source>Unknown field “%1:”. Use one of %2.</source>
        <translation>未知的字段“%1:”。请用 %2 之一。</translation>
    </message>
    <message>
        <source>Unknown state “%1”. After is: use one of %2.</source>
        <translation>未知的状态“%1”。is: 之后请用 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to 10. Write %2:8, %2:&gt;=8 or %2:6..8.</source>
        <translation>“%1”不是 1 到 10 的数。请写成 %2:8、%2:&gt;=8 或 %2:6..8。</translation>
    </message>
    <message>
        <source>“%1” is not a number from 2 to 20. Write %2:17, %2:&gt;=15 or %2:12..16.</source>
        <translation>“%1”不是 2 到 20 的数。请写成 %2:17、%2:&gt;=15 或 %2:12..16。</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1. Write %2:&gt;0.7 or %2:0.4..0.6.</source>
        <translation>“%1”不是 0 到 1 的数。请写成 %2:&gt;0.7 或 %2:0.4..0.6。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 2025-06-02, 2025-06, today or &gt;=2025-06-01.</source>
        <translation>“%1”不是日期。请写成 2025-06-02、2025-06、today 或 &gt;=2025-06-01。</translation>
    </message>
    <message>
        <source>“%1” runs backwards. Write the smaller end first.</source>
        <translation>“%1”的首尾颠倒。请将较小的一端写在前面。</translation>
    </message>
    <message>
        <source>not this; works with any term</source>
        <translation>排除此项；适用于任何条件</translation>
    </message>
    <message>
        <source>the score in whole points, from 2 to 20</source>
        <translation>总分，取整数，2 到 20</translation>
    </message>
    <message>
        <source>taste, learned from your decisions, from 0 to 1</source>
        <translation>偏好，从您的决定中学得，0 到 1</translation>
    </message>
    <message>
        <source>a topic of your criteria, by words in its name; topic:none: none fits</source>
        <translation>您的标准中的主题，按名称中的词；topic:none：不符合任何主题</translation>
    </message>
    <message>
        <source>the paper with this arXiv ID</source>
        <translation>具有此 arXiv 编号的论文</translation>
    </message>
</context>
<context>
    <name>winnow::FocusController</name>
    <message>
        <source>There are no papers to triage here.</source>
        <translation>这里没有待分拣的论文。</translation>
    </message>
    <message>
        <source>You have decided on every paper here.</source>
        <translation>这里的论文您都已决定。</translation>
    </message>
</context>
<context>
    <name>winnow::FocusPage</name>
    <message>
        <source>One paper at a time</source>
        <translation>逐篇浏览</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Papers triaged</source>
        <translation>已分拣的论文</translation>
    </message>
</context>
<context>
    <name>winnow::FocusSummary</name>
    <message>
        <source>Digest</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>保留 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>跳过 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2, %3</source>
        <translation>完成：%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n later</source>
        <translation>
            <numerusform>稍后 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1, %2</source>
        <translation>完成：%1，%2</translation>
    </message>
</context>
<context>
    <name>winnow::Funnel</name>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>已筛除</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message numerus="yes">
        <source>Papers with a score. %n paper(s) have none yet.</source>
        <translation>
            <numerusform>有分数的论文。还有 %n 篇论文没有分数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers with a score.</source>
        <translation>有分数的论文。</translation>
    </message>
    <message>
        <source>Relevance %1 and novelty %2 or more.</source>
        <translation>相关性不低于 %1 且新颖性不低于 %2。</translation>
    </message>
    <message>
        <source>Papers you kept.</source>
        <translation>您保留的论文。</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n announced</source>
        <comment>entries</comment>
        <translation>
            <numerusform>公布 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <comment>in a stage of the funnel</comment>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of those scanned</source>
        <translation>%1，占已扫描的 %2</translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>公布 %1</translation>
    </message>
    <message>
        <source>%1 scanned</source>
        <translation>扫描 %1</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>%1 relevant</source>
        <translation>相关 %1</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Entries in the feeds you follow; a paper in two feeds counts twice.</source>
        <translation>您关注的订阅源中的条目；同时出现在两个订阅源中的论文计两次。</translation>
    </message>
    <message>
        <source>Papers left by your filter, each counted once.</source>
        <translation>经过您的过滤条件后留下的论文，每篇计一次。</translation>
    </message>
    <message>
        <source>Dropped by title, or as unlike what you keep; the details say why.</source>
        <translation>按标题剔除，或因与您所保留的论文不相似而剔除；原因见详情。</translation>
    </message>
    <message>
        <source>Could not be scored. They come first in the table, with the cause.</source>
        <translation>无法评分。它们排在表格最前，并注明原因。</translation>
    </message>
    <message>
        <source>%1 after screening</source>
        <translation>初筛后 %1</translation>
    </message>
</context>
<context>
    <name>winnow::FunnelView</name>
    <message>
        <source>The day&apos;s funnel</source>
        <translation>当天的漏斗</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>stage, how many</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Click to show all papers again.</source>
        <translation>点击可重新显示所有论文。</translation>
    </message>
    <message>
        <source>Click to show only these.</source>
        <translation>点击可只显示这些论文。</translation>
    </message>
</context>
<context>
    <name>winnow::GroupHeadings</name>
    <message>
        <source>Click to expand this group</source>
        <translation>点击可展开此分组</translation>
    </message>
    <message>
        <source>Click to collapse this group</source>
        <translation>点击可折叠此分组</translation>
    </message>
</context>
<context>
    <name>winnow::HeaderBar</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>More ways to score</source>
        <translation>其他评分方式</translation>
    </message>
</context>
<context>
    <name>winnow::HeatMap</name>
    <message>
        <source>Map of relevance and novelty</source>
        <translation>相关性与新颖性分布图</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2</source>
        <translation>相关性 %1，新颖性 %2</translation>
    </message>
    <message>
        <source>no papers</source>
        <translation>没有论文</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 kept</source>
        <translation>%1，已保留 %2 篇</translation>
    </message>
    <message>
        <source>Relevance cut-off</source>
        <translation>相关性阈值</translation>
    </message>
    <message>
        <source>Novelty cut-off</source>
        <translation>新颖性阈值</translation>
    </message>
    <message>
        <source>Relevance cut-off %1</source>
        <translation>相关性阈值 %1</translation>
    </message>
    <message>
        <source>Novelty cut-off %1</source>
        <translation>新颖性阈值 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two cut-offs</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Space selects a cell, Shift with the arrow keys extends the selection, Ctrl with the arrow keys moves the cut-offs.</source>
        <translation>空格键选择单元格，Shift 加方向键扩展选区，Ctrl 加方向键移动阈值。</translation>
    </message>
    <message>
        <source>%1. Drag to change it; the digest takes what lies above.</source>
        <translation>%1。拖动可更改；简报收录阈值以上的论文。</translation>
    </message>
</context>
<context>
    <name>winnow::HelpActions</name>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>报告已保存到 %1。附上之前请先阅读。</translation>
    </message>
    <message>
        <source>About Winnow</source>
        <translation>关于 Winnow</translation>
    </message>
    <message>
        <source>The day&apos;s arXiv listings, scored against your criteria.</source>
        <translation>按您的标准为当天的 arXiv 列表评分。</translation>
    </message>
    <message>
        <source>Thank you to arXiv for use of its open access interoperability.</source>
        <translation>感谢 arXiv 提供开放获取的互操作性。</translation>
    </message>
</context>
<context>
    <name>winnow::HistoryPage</name>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Spent of this month&apos;s cap</source>
        <translation>本月上限的已用金额</translation>
    </message>
    <message>
        <source>No runs yet. Score a day, and the run is listed here with its cost.</source>
        <translation>尚无运行记录。为某天评分后，该次运行及其费用会列在这里。</translation>
    </message>
</context>
<context>
    <name>winnow::ImportCommand</name>
    <message>
        <source>Import digests, Markdown or JSON, into the library.</source>
        <translation>将简报（Markdown 或 JSON）导入文库。</translation>
    </message>
    <message>
        <source>Imports papers, scores, counts, topics and the criteria quoted at the end. Reads digests written by Winnow and all kinds published by the bot ChatGPT-ArXiv-Paper-Assistant, including the JSON files next to its digests. Values that a file does not give stay unknown. Several files for one day become one digest; the digest&apos;s own list of papers takes precedence, then that of the day&apos;s papers.

Folders are searched recursively; files that are not digests are reported and skipped. Ctrl-C stops after the current file and keeps what was imported; importing a file again changes nothing. A file, which may contain several digests, is imported completely or not at all. `digest` writes a day imported from Winnow&apos;s own Markdown back byte for byte.

--json prints an array with one object per file: file, kind, digests (day, papers, new, outcome: new, changed, known or left-out), note and error. The exit code is 1 when a file could not be read.

Examples:
  winnow-cli import digests/*.md
  winnow-cli import bot/out</source>
        <translation>导入论文、分数、数量、主题以及末尾引用的标准。可读取由 Winnow 写出的简报，以及机器人 ChatGPT-ArXiv-Paper-Assistant 发布的各种简报，包括其简报旁边的 JSON 文件。文件未给出的值保持未知。同一天的多个文件合为一份简报；优先采用简报自己的论文列表，其次是当天论文的列表。

文件夹会递归搜索；不是简报的文件会被指出并略过。Ctrl-C 会在当前文件之后停止，并保留已导入的内容；重复导入同一文件不会改变任何内容。一个文件可含多份简报，要么全部导入，要么完全不导入。对于从 Winnow 自己的 Markdown 导入的日期，`digest` 会逐字节原样写回。

--json 输出一个数组，每个文件一个对象：file、kind、digests（day、papers、new、outcome：new、changed、known 或 left-out）、note 和 error。有文件无法读取时，退出码为 1。

示例：
  winnow-cli import digests/*.md
  winnow-cli import bot/out</translation>
    </message>
    <message>
        <source>Give the digests to import, or a folder of them: winnow-cli import FILE….</source>
        <translation>请给出要导入的简报或简报所在的文件夹：winnow-cli import FILE…。</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入 %1/%2</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were imported. Run the same command again to import the rest.</source>
        <translation>已停止：已导入 %2 个文件中的 %1 个。再次运行同一命令即可导入其余文件。</translation>
    </message>
    <message>
        <source>There are no files in %1.</source>
        <translation>%1 中没有文件。</translation>
    </message>
    <message>
        <source>Files: %1. New days: %2, new papers: %3. Not digests: %4, unreadable: %5.</source>
        <translation>文件：%1。新日期：%2，新论文：%3。不是简报：%4，无法读取：%5。</translation>
    </message>
</context>
<context>
    <name>winnow::KeyButton</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（快捷键 %2）</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>快捷键 %1</translation>
    </message>
</context>
<context>
    <name>winnow::KeyCommand</name>
    <message>
        <source>The key for %1 is in the system&apos;s keyring.</source>
        <translation>%1 的密钥已存入系统密钥环。</translation>
    </message>
    <message>
        <source>Store a language model&apos;s key in the system&apos;s keyring.</source>
        <translation>将语言模型的密钥保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>set reads the key from standard input: type it (it is not shown) or pipe it in. It is never taken from the command line, where other programs on this computer could read it. clear removes it. status says whether there is a key and where, but never shows it.

Each service has its own key, and so has each address given with --endpoint, so that a key never reaches a service it was not entered for. A key in the environment takes precedence, and the keyring is not used then: OPENAI_API_KEY, ANTHROPIC_API_KEY and so on, see winnow-cli --help. A locked keyring asks for its password if there is a screen to ask on; if nobody answers within 30 seconds, the command fails. Quotes, spaces and a &quot;Bearer&quot; around a pasted key are removed.

--json prints an object: provider, service and place (keyring, environment, or null).

Examples:
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</source>
        <translation>set 从标准输入读取密钥：可直接输入（不显示），也可通过管道传入。绝不从命令行读取，因为本机的其他程序都能读到命令行。clear 移除密钥。status 说明是否有密钥以及位于何处，但绝不显示其内容。

每个服务各有自己的密钥，用 --endpoint 给出的每个地址也各有一个，因此密钥绝不会发送到并非为其输入的服务。环境变量中的密钥优先，此时不使用密钥环：OPENAI_API_KEY、ANTHROPIC_API_KEY 等，参见 winnow-cli --help。锁定的密钥环会要求输入密码（如有可供询问的屏幕）；若 30 秒内无人回应，命令即失败。所粘贴密钥前后的引号、空格和“Bearer”会被去掉。

--json 输出一个对象：provider、service 和 place（keyring、environment 或 null）。

示例：
  winnow-cli key set
  pass show openai | winnow-cli key set
  winnow-cli key status --provider anthropic --json</translation>
    </message>
    <message>
        <source>Don&apos;t put a key on the command line, where other programs on this computer could read it; key set reads it from standard input. Use key set, key clear or key status.</source>
        <translation>请勿将密钥写在命令行上，本机的其他程序可能读到它；key set 从标准输入读取密钥。请用 key set、key clear 或 key status。</translation>
    </message>
    <message>
        <source>Use key set, key clear or key status.</source>
        <translation>请用 key set、key clear 或 key status。</translation>
    </message>
    <message>
        <source>Key for %1 (not shown as you type): </source>
        <translation>%1 的密钥（输入时不显示）： </translation>
    </message>
    <message>
        <source>Standard input did not contain a key, which is a single word. Nothing was changed.</source>
        <translation>标准输入中没有密钥（密钥是一个单词）。未作任何改动。</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Start one, such as GNOME Keyring or KWallet, then run the command again.</source>
        <translation>没有可存储密钥的密钥环。请启动一个（如 GNOME Keyring 或 KWallet），然后再次运行该命令。</translation>
    </message>
    <message>
        <source>There is no keyring to store the key in. Set it in the environment as %1 instead.</source>
        <translation>没有可存储密钥的密钥环。请改为在环境变量 %1 中设置。</translation>
    </message>
    <message>
        <source>%1 is still set and will be used.</source>
        <translation>%1 仍然设置着，并会被使用。</translation>
    </message>
    <message>
        <source>The key for %1 was not removed. %2</source>
        <translation>未移除 %1 的密钥。%2</translation>
    </message>
    <message>
        <source>The keyring has no key for %1.</source>
        <translation>密钥环中没有 %1 的密钥。</translation>
    </message>
    <message>
        <source>%1: key in the system&apos;s keyring.</source>
        <translation>%1：密钥在系统密钥环中。</translation>
    </message>
    <message>
        <source>%1: key in %2, which overrides the keyring.</source>
        <translation>%1：密钥在 %2 中，优先于密钥环。</translation>
    </message>
    <message>
        <source>%1: no key. Set one with %2.</source>
        <translation>%1：没有密钥。请用 %2 设置。</translation>
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
        <translation>移除</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>在此粘贴密钥</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>无需密钥</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saves the key in the system’s keyring immediately</source>
        <translation>立即将密钥保存到系统密钥环</translation>
    </message>
    <message>
        <source>The key was not removed. %1</source>
        <translation>未移除密钥。%1</translation>
    </message>
    <message>
        <source>Saved. Type to replace it.</source>
        <translation>已保存。输入即可替换。</translation>
    </message>
    <message>
        <source>Only if your server needs one</source>
        <translation>仅在您的服务器要求时填写</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>正在查询密钥环…</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Saved in the system’s keyring</source>
        <translation>已保存在系统密钥环中</translation>
    </message>
    <message>
        <source>Kept until Winnow quits: no keyring accepted it</source>
        <translation>保留到 Winnow 退出为止：没有密钥环接受它</translation>
    </message>
    <message>
        <source>Taken from %1</source>
        <translation>取自 %1</translation>
    </message>
</context>
<context>
    <name>winnow::KeysOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Press Esc to close.</source>
        <translation>按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Letters work while the table or the details have the focus. Any of these keys can be changed in the settings. Press Esc to close.</source>
        <translation>焦点在表格或详情上时，字母键有效。所有这些键均可在设置中更改。按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>winnow::KeysTab</name>
    <message>
        <source>S&amp;wap</source>
        <translation>互换(&amp;W)</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>重置(&amp;T)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keys for “%1”. Click in a field and press the key:</source>
        <translation>“%1”的快捷键。点击输入框并按下按键：</translation>
    </message>
    <message>
        <source>Key %1 for %2</source>
        <translation>%2 的快捷键 %1</translation>
    </message>
    <message>
        <source>%1 (also: %2)</source>
        <comment>keys, another act</comment>
        <translation>%1（也用于：%2）</translation>
    </message>
    <message>
        <source>%1 is also the key for “%2”. Press another key, or swap the two.</source>
        <translation>%1 也是“%2”的快捷键。请按其他键，或互换两者。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Press the new key.</source>
        <translation>请按下新的快捷键。</translation>
    </message>
</context>
<context>
    <name>winnow::LabAction</name>
    <message>
        <source>This library is not in a lab. Join one: winnow-cli lab join ADDRESS.</source>
        <translation>此文库不在课题组中。请加入一个：winnow-cli lab join ADDRESS。</translation>
    </message>
</context>
<context>
    <name>winnow::LabCap</name>
    <message>
        <source>What all members together may spend on models in a month; its owner sets it.</source>
        <translation>全体成员一个月内合计可用于模型的金额；由所有者设定。</translation>
    </message>
    <message>
        <source>A cap is an amount of US dollars, or none.</source>
        <translation>上限须为美元金额，或 none。</translation>
    </message>
    <message>
        <source>There are lab cap, lab cap USD and lab cap none, each with an address.</source>
        <translation>用法为 lab cap、lab cap USD 或 lab cap none，各可带一个地址。</translation>
    </message>
    <message>
        <source>Cap of a month: %1</source>
        <translation>每月上限：%1</translation>
    </message>
    <message>
        <source>There is no cap.</source>
        <translation>没有上限。</translation>
    </message>
    <message>
        <source>Spent this month: %1</source>
        <translation>本月已花费：%1</translation>
    </message>
    <message>
        <source>Reserved for what is being asked: %1</source>
        <translation>为进行中的调用预留：%1</translation>
    </message>
</context>
<context>
    <name>winnow::LabCommand</name>
    <message>
        <source>Share papers and paid scores with a group through its PostgreSQL server.</source>
        <translation>通过课题组自己的 PostgreSQL 服务器共享论文和付费获得的分数。</translation>
    </message>
    <message>
        <source>ADDRESS is postgresql://NAME@HOST/DATABASE, with ?sslmode=… and ?sslrootcert=FILE where needed. A connection to another computer is encrypted and the server&apos;s certificate verified (sslmode=verify-full), unless the address says otherwise.

The password is read from standard input if that is not a terminal, then from the system&apos;s keyring, then from ~/.pgpass; otherwise you are asked for it. It is never taken from the command line, where every program on this computer could read it.

A lab shares papers, announcements, the state of each day, the text of criteria, and the scores of models: one member pays, and all can read them. Decisions are shared only by members who choose to; notes, tags, trials, imported digests and the sample day never are. Your library stays complete without the lab.

Examples:
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</source>
        <translation>ADDRESS 为 postgresql://NAME@HOST/DATABASE，必要时加上 ?sslmode=… 和 ?sslrootcert=FILE。除非地址另有指定，与另一台计算机的连接会加密，并验证服务器的证书（sslmode=verify-full）。

密码先从标准输入读取（若其不是终端），再从系统密钥环读取，然后从 ~/.pgpass 读取；否则会要求您输入。绝不会从命令行读取密码，因为本机上的任何程序都能读到命令行。

课题组共享论文、公布信息、每天的状态、标准的文本以及模型给出的分数：一位成员付费，所有成员都可读取。决定仅由选择共享的成员共享；笔记、标签、试用、导入的简报和示例日从不共享。没有课题组，您的文库也保持完整。

示例：
  winnow-cli lab create postgresql://owner@db.example.org/winnow
  winnow-cli lab members add ada postgresql://owner@db.example.org/winnow
  winnow-cli lab join postgresql://ada@db.example.org/winnow</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>请用以下之一：%1。</translation>
    </message>
</context>
<context>
    <name>winnow::LabController</name>
    <message>
        <source>That is no address: %1.</source>
        <translation>这不是地址：%1。</translation>
    </message>
    <message>
        <source>The keyring did not keep the lab&apos;s password: it is forgotten when Winnow ends. Put it into ~/.pgpass.</source>
        <translation>密钥环未能保存课题组的密码：Winnow 退出后密码就会丢失。请将其写入 ~/.pgpass。</translation>
    </message>
    <message>
        <source>Lab: up to date</source>
        <translation>课题组：已同步</translation>
    </message>
    <message>
        <source>Lab: offline</source>
        <translation>课题组：离线</translation>
    </message>
    <message>
        <source>Lab: needs attention</source>
        <translation>课题组：需要处理</translation>
    </message>
    <message>
        <source>This library has what the lab shares, and the lab has what you share</source>
        <translation>此文库已有课题组共享的内容，课题组也已有您共享的内容</translation>
    </message>
</context>
<context>
    <name>winnow::LabCreate</name>
    <message>
        <source>Set up a lab in an existing database, or update one. For its owner.</source>
        <translation>在现有数据库中建立课题组，或更新课题组。供所有者使用。</translation>
    </message>
    <message>
        <source>Give the database&apos;s address: lab create postgresql://OWNER@HOST/DATABASE.</source>
        <translation>请给出数据库的地址：lab create postgresql://OWNER@HOST/DATABASE。</translation>
    </message>
    <message>
        <source>The lab is set up. Add its members, including yourself: winnow-cli lab members add NAME %1</source>
        <translation>课题组已建立。请添加其成员，包括您自己：winnow-cli lab members add NAME %1</translation>
    </message>
    <message>
        <source>The lab is up to date. Nothing in it was changed.</source>
        <translation>课题组已是最新。未作任何改动。</translation>
    </message>
</context>
<context>
    <name>winnow::LabJoin</name>
    <message>
        <source>Join a lab as a member: this library then shares with it and gets what the others share.</source>
        <translation>以成员身份加入课题组：此文库随后与其共享内容，并获得其他成员共享的内容。</translation>
    </message>
    <message>
        <source>Give the address that the lab&apos;s owner gave you: lab join postgresql://NAME@HOST/DATABASE.</source>
        <translation>请给出课题组所有者提供的地址：lab join postgresql://NAME@HOST/DATABASE。</translation>
    </message>
    <message>
        <source>This library is in the lab %1. Leave it first: winnow-cli lab leave.</source>
        <translation>此文库已在课题组 %1 中。请先退出：winnow-cli lab leave。</translation>
    </message>
    <message numerus="yes">
        <source>This library has joined the lab as %1 (%n member(s)). To sync now: winnow-cli lab sync</source>
        <translation>
            <numerusform>此文库已以 %1 的身份加入课题组（%n 位成员）。立即同步：winnow-cli lab sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::LabLeave</name>
    <message>
        <source>Leave the lab. What this library got from it stays.</source>
        <translation>退出课题组。此文库从课题组获得的内容会保留。</translation>
    </message>
    <message>
        <source>lab leave takes no arguments.</source>
        <translation>lab leave 不接受参数。</translation>
    </message>
    <message>
        <source>This library has left the lab. Everything in it stays, and what you shared stays with the other members.</source>
        <translation>此文库已退出课题组。文库中的一切都会保留，您共享的内容也会留在其他成员处。</translation>
    </message>
    <message>
        <source>The lab&apos;s password could not be removed from the keyring.</source>
        <translation>无法从密钥环中移除课题组的密码。</translation>
    </message>
</context>
<context>
    <name>winnow::LabMemberList</name>
    <message>
        <source>List the lab&apos;s members. Its owner can add and remove them.</source>
        <translation>列出课题组的成员。其所有者可以添加和移除成员。</translation>
    </message>
    <message>
        <source>Name the member: lab members %1 NAME ADDRESS.</source>
        <translation>请指明成员：lab members %1 NAME ADDRESS。</translation>
    </message>
    <message>
        <source>A member&apos;s name consists of lower-case letters, digits and . _ -, and starts with a letter.</source>
        <translation>成员名称由小写字母、数字和 . _ - 组成，并以字母开头。</translation>
    </message>
    <message>
        <source>Use lab members, lab members add NAME or lab members remove NAME, and add the address if this library is not in the lab.</source>
        <translation>请用 lab members、lab members add NAME 或 lab members remove NAME；若此文库不在课题组中，请加上地址。</translation>
    </message>
    <message>
        <source>%1 is no longer a member. What they shared stays in the lab.</source>
        <translation>%1 不再是成员。其共享的内容会留在课题组中。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>%1 is now a member. Send them this, in a way that nobody else can read:</source>
        <translation>%1 现在是成员了。请以他人无法读取的方式将以下内容发送给对方：</translation>
    </message>
    <message>
        <source>  Password: unchanged; the server already had that user.</source>
        <translation>  密码：未变；服务器上原已有该用户。</translation>
    </message>
    <message>
        <source>  Password: %1  (not shown again)</source>
        <translation>  密码：%1  （不会再次显示）</translation>
    </message>
    <message>
        <source>That address works on this computer only. For other computers, put the server&apos;s host name into it.</source>
        <translation>该地址仅在本机有效。若供其他计算机使用，请在其中填入服务器的主机名。</translation>
    </message>
</context>
<context>
    <name>winnow::LabPassword</name>
    <message>
        <source>Not a lab address: %1.</source>
        <translation>不是课题组地址：%1。</translation>
    </message>
    <message>
        <source>Leave the password out of the address: every program on this computer can read the command line. You will be asked for it.</source>
        <translation>请勿在地址中包含密码：本机上的任何程序都能读到命令行。程序会要求您输入密码。</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1 的密码： </translation>
    </message>
    <message>
        <source>There is no keyring to store the password in. Add it to ~/.pgpass, a file that only you can read, as a line %1:%2:%3:%4:PASSWORD.</source>
        <translation>没有可存储密码的密钥环。请将其加入只有您能读取的文件 ~/.pgpass，写成一行 %1:%2:%3:%4:PASSWORD。</translation>
    </message>
</context>
<context>
    <name>winnow::LabShareDecisions</name>
    <message>
        <source>Show the other members what you keep, skip and leave for later, or stop. Notes and tags stay private.</source>
        <translation>向其他成员显示您保留、跳过和留待稍后的论文，或停止显示。笔记和标签始终私密。</translation>
    </message>
    <message>
        <source>Use on or off: lab share-decisions on.</source>
        <translation>请用 on 或 off：lab share-decisions on。</translation>
    </message>
    <message>
        <source>Your decisions will be shared at the next sync.</source>
        <translation>您的决定将在下次同步时共享。</translation>
    </message>
    <message>
        <source>The other members may still see your decisions until the next sync.</source>
        <translation>下次同步之前，其他成员可能仍会看到您的决定。</translation>
    </message>
    <message>
        <source>The lab&apos;s members can now see what you keep, skip and leave for later.</source>
        <translation>课题组成员现在可以看到您保留、跳过和留待稍后的论文。</translation>
    </message>
    <message>
        <source>Your decisions are private again.</source>
        <translation>您的决定已恢复为私密。</translation>
    </message>
</context>
<context>
    <name>winnow::LabStatus</name>
    <message>
        <source>lab status takes no arguments.</source>
        <translation>lab status 不接受参数。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更多</translation>
    </message>
    <message>
        <source>Lab: %1</source>
        <translation>课题组：%1</translation>
    </message>
    <message>
        <source>Member: %1</source>
        <translation>成员：%1</translation>
    </message>
    <message>
        <source>Your decisions: %1</source>
        <translation>您的决定：%1</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>上次同步：%1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>待发送：%1</translation>
    </message>
    <message>
        <source>Waiting to be received: %1</source>
        <translation>待接收：%1</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>成员数：%1</translation>
    </message>
    <message>
        <source>%1 plus calls of unknown price</source>
        <translation>%1，另有价格未知的调用</translation>
    </message>
    <message>
        <source>Spent this month: %1 of %2</source>
        <translation>本月已花费：%1，上限 %2</translation>
    </message>
    <message>
        <source>Spent this month: %1 (no cap)</source>
        <translation>本月已花费：%1（没有上限）</translation>
    </message>
    <message>
        <source>%1 (in batches: %2)</source>
        <translation>%1（其中批处理：%2）</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3</source>
        <translation>%1 认领至 %2 的论文：%3</translation>
    </message>
    <message>
        <source>Show the server, the last sync, what is waiting, the month&apos;s spending and who has claimed papers.</source>
        <translation>显示服务器、上次同步、待处理的内容、本月的花费以及谁认领了论文。</translation>
    </message>
</context>
<context>
    <name>winnow::LabSyncNow</name>
    <message>
        <source>Sync now: send what is new here to the lab, and receive what is new there.</source>
        <translation>立即同步：将此处的新内容发送到课题组，并接收课题组中的新内容。</translation>
    </message>
    <message>
        <source>lab sync takes no arguments.</source>
        <translation>lab sync 不接受参数。</translation>
    </message>
</context>
<context>
    <name>winnow::LabTab</name>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>Share my &amp;decisions, so that others see how many kept a paper</source>
        <translation>共享我的决定，让其他人看到有多少人保留了某篇论文(&amp;D)</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>立即同步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leave the lab</source>
        <translation>退出课题组(&amp;L)</translation>
    </message>
    <message>
        <source>A group that shares papers, criteria and scores on its own PostgreSQL server. Each score is paid for once. Your decisions, notes and tags stay private.</source>
        <translation>课题组是在自己的 PostgreSQL 服务器上共享论文、标准和分数的一组人。每个分数只需付费一次。您的决定、笔记和标签保持私密。</translation>
    </message>
    <message>
        <source>stored in the keyring; leave empty to use ~/.pgpass</source>
        <translation>存储在密钥环中；留空则使用 ~/.pgpass</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>What you received stays in your library; what you shared stays in the lab</source>
        <translation>您接收的内容会留在您的文库中；您共享的内容会留在课题组中</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Last synced: %1.</source>
        <translation>上次同步：%1。</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>尚未同步。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting to be sent.</source>
        <translation>
            <numerusform>%Ln 项更改待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lab has spent %1 of %2 this month.</source>
        <translation>课题组本月已花费 %1，上限 %2。</translation>
    </message>
    <message>
        <source>The lab has spent %1 this month.</source>
        <translation>课题组本月已花费 %1。</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>课题组(&amp;B)</translation>
    </message>
    <message>
        <source>Papers claimed by %1 until %2: %3.</source>
        <translation>%1 认领至 %2 的论文：%3。</translation>
    </message>
    <message>
        <source>You follow no categories, so its papers are not shown. Choose some on the Papers page.</source>
        <translation>您没有关注任何类别，因此不会显示其中的论文。请在“论文”页中选择。</translation>
    </message>
</context>
<context>
    <name>winnow::LearnCommand</name>
    <message>
        <source>Show what Winnow learned from your decisions, learn now, or start over.</source>
        <translation>显示 Winnow 从您的决定中学到了什么，立即学习，或重新开始。</translation>
    </message>
    <message>
        <source>Once you have kept five papers, Winnow learns what you keep: from keep, skip and later, your relevance and tags, and a little from a model&apos;s scores; never from imported digests. Each paper then has a taste from 0 to 1, how likely you are to keep it; papers --json prints it. decide, score and run learn whenever there is something new, and so does the window after ten decisions. An undone decision is unlearned; older decisions count less, half after 180 days (learn/halfLifeDays in the settings). learn/enabled=false turns learning off. Criteria share what was learned with the versions edited from them.

status (the default) shows what Winnow learned from and how often it was right, measured on days it had not learned from. train learns now. reset forgets everything learned; decisions made until then stay, but are not learned from again. export writes a JSON file; - is standard output.

--json prints an object: enabled, half_life_days, profile (the first version of the criteria), trained (decisions, kept, at; null: not yet), decisions, kept, new, changed, since, values, said (from, papers, kept), words (text, weight) and audit (looked, missed, open: papers that pre-screening let through to check what it misses). export writes the same.

Examples:
  winnow-cli learn
  winnow-cli learn export taste.json</source>
        <translation>您保留五篇论文之后，Winnow 就开始学习您会保留什么：依据保留、跳过和稍后，您的相关性和标签，以及少许模型的分数；绝不从导入的简报学习。此后每篇论文都有一个 0 到 1 的偏好值，表示您保留它的可能性；papers --json 会输出它。每当有新内容时，decide、score 和 run 都会学习，窗口则在十次决定之后学习。撤销的决定不再计入；较早的决定权重较低，180 天后减半（设置中的 learn/halfLifeDays）。learn/enabled=false 关闭学习。标准与由其编辑而成的各版本共用所学内容。

status（默认）显示 Winnow 从何处学习以及预测准确的频率，后者在未用于学习的日期上测得。train 立即学习。reset 清除所学的一切；此前的决定会保留，但不再用于学习。export 写出 JSON 文件；- 表示标准输出。

--json 输出一个对象：enabled、half_life_days、profile（标准的第一个版本）、trained（decisions、kept、at；null：尚未学习）、decisions、kept、new、changed、since、values、said（from、papers、kept）、words（text、weight）和 audit（looked、missed、open：预筛为检查自己漏掉了什么而放行的论文）。export 写出相同的内容。

示例：
  winnow-cli learn
  winnow-cli learn export taste.json</translation>
    </message>
    <message>
        <source>Overwrite an existing file.</source>
        <translation>覆盖已有的文件。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use status, train, reset or export.</source>
        <translation>未知的参数“%1”。请用 status、train、reset 或 export。</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli learn export FILE.</source>
        <translation>请给出文件：winnow-cli learn export FILE。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>--overwrite works only with export.</source>
        <translation>--overwrite 仅适用于 export。</translation>
    </message>
    <message>
        <source>Learning is off. Set learn/enabled=true in the settings.</source>
        <translation>学习已关闭。请在设置中设置 learn/enabled=true。</translation>
    </message>
    <message>
        <source>Nothing has been learned yet, so nothing was written. See winnow-cli learn.</source>
        <translation>尚未学到任何内容，因此未写入。参见 winnow-cli learn。</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 已存在，未作改动。请选择其他文件，或加上 --overwrite。</translation>
    </message>
    <message>
        <source>Forgotten. Winnow learns from your decisions from now on.</source>
        <translation>已清除。从现在起，Winnow 从您的决定中学习。</translation>
    </message>
</context>
<context>
    <name>winnow::LearningTab</name>
    <message>
        <source>&amp;Learn from what I keep and skip</source>
        <translation>从我保留和跳过的论文中学习(&amp;L)</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a decision never counts less</comment>
        <translation>从不</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Tastes change: old decisions count less than recent ones.</source>
        <translation>偏好会变：较早的决定权重低于近期的决定。</translation>
    </message>
    <message>
        <source>Each paper then has a taste: how likely you are to keep it. All of this stays on this computer. What is learned belongs to the criteria in use at the time.</source>
        <translation>此后每篇论文都有一个偏好值：您保留它的可能性。这一切都留在本机。所学内容属于当时使用的标准。</translation>
    </message>
    <message>
        <source>Decisions count &amp;half after</source>
        <translation>决定的权重减半于(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>重置(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Undo reset</source>
        <translation>撤销重置(&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Learned on %1 from %2 decisions, %3 of them kept. New since then: %4.</source>
        <translation>%1 从 %2 个决定中学习，其中保留 %3 个。此后新增：%4。</translation>
    </message>
    <message>
        <source>Nothing learned yet: score a day first.</source>
        <translation>尚未学习：请先为某天评分。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing learned yet: keep %n more paper(s).</source>
        <translation>
            <numerusform>尚未学习：请再保留 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing learned yet. Learning starts right after your next decision.</source>
        <translation>尚未学习。您作出下一个决定后即开始学习。</translation>
    </message>
    <message>
        <source>Decisions before %1 are ignored.</source>
        <translation>%1 之前的决定会被忽略。</translation>
    </message>
    <message>
        <source>Its predictions for days it had not learned from:</source>
        <translation>对未用于学习的日期的预测：</translation>
    </message>
    <message>
        <source>Like what you keep: %1</source>
        <translation>与您所保留的论文相似：%1</translation>
    </message>
    <message>
        <source>Unlike what you keep: %1</source>
        <translation>与您所保留的论文不相似：%1</translation>
    </message>
    <message>
        <source>Reset what was learned</source>
        <translation>重置所学内容</translation>
    </message>
    <message>
        <source>Forget what was learned from your decisions? They stay as they are, but Winnow learns only from those you make from now on.</source>
        <translation>清除从您的决定中学到的内容？这些决定保持不变，但 Winnow 只从您今后的决定中学习。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>已清除。</translation>
    </message>
    <message>
        <source>Winnow learns from your earlier decisions again.</source>
        <translation>Winnow 重新从您先前的决定中学习。</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>导出所学内容</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>taste</source>
        <comment>file name</comment>
        <translation>taste</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>学习(&amp;L)</translation>
    </message>
</context>
<context>
    <name>winnow::LedgerCommand</name>
    <message>
        <source>Show what was fetched for each category and day.</source>
        <translation>显示每个类别和日期获取了什么。</translation>
    </message>
    <message>
        <source>Prints a line for each category and day, newest first: how many papers arXiv announced, how many of them were fetched and scanned, how many have a score, and how many reach the cut-offs in the settings.

The states: complete; partial (entries were damaged, or the listing was truncated); quiet (nothing in this category on a working day); not-yet-out; weekend and holiday (arXiv announces nothing); stale (the feed showed an earlier day&apos;s papers under this date); failed (the note says why); missing (never fetched: a working day without a line for a followed category, counted from the first day the library has for it).

--json prints an array of objects: day, category, state, announced, fetched, scanned, scored, relevant, fetched_at (UTC; null if nothing was requested), source (feed, catch-up, list, api, oai, email; null if there is none) and note.

The exit code is 0 whatever the states are. To fetch missed days, use fetch --catch-up.

Examples:
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</source>
        <translation>每个类别和日期输出一行，最新的在前：arXiv 公布了多少篇论文，其中获取和扫描了多少篇，多少篇有分数，以及多少篇达到设置中的阈值。

状态：complete（完整）；partial（条目损坏，或列表不完整）；quiet（工作日该类别没有论文）；not-yet-out（尚未发布）；weekend 和 holiday（arXiv 不公布论文）；stale（订阅源在此日期下显示更早一天的论文）；failed（原因见备注）；missing（从未获取：所关注的类别在某个工作日没有对应的行，从文库中该类别的第一天算起）。

--json 输出对象数组：day、category、state、announced、fetched、scanned、scored、relevant、fetched_at（UTC；未请求时为 null）、source（feed、catch-up、list、api、oai、email；没有时为 null）和 note。

无论状态如何，退出码均为 0。要获取错过的日期，请用 fetch --catch-up。

示例：
  winnow-cli ledger --from 2026-11-01
  winnow-cli ledger --json | jq &apos;.[] | select(.state == &quot;missing&quot;)&apos;</translation>
    </message>
    <message>
        <source>The first day (default: the library&apos;s first).</source>
        <translation>第一天（默认：文库的第一天）。</translation>
    </message>
    <message>
        <source>The last day (default: the newest).</source>
        <translation>最后一天（默认：最新的一天）。</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from 晚于 --to。请将两者互换。</translation>
    </message>
    <message>
        <source>No fetched days. Fetch one first: winnow-cli fetch. The ledger does not show days that only came from imported digests.</source>
        <translation>没有获取过的日期。请先获取一天：winnow-cli fetch。仅来自导入简报的日期不会显示在获取记录中。</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryCommand</name>
    <message>
        <source>Back up, restore or check the library.</source>
        <translation>备份、恢复或检查文库。</translation>
    </message>
    <message>
        <source>With backup: overwrite an existing file.</source>
        <translation>用于 backup：覆盖已有的文件。</translation>
    </message>
    <message>
        <source>Use backup FILE, restore FILE or check.</source>
        <translation>请用 backup FILE、restore FILE 或 check。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use backup, restore or check.</source>
        <translation>未知的参数“%1”。请用 backup、restore 或 check。</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli library %1 FILE.</source>
        <translation>请给出文件：winnow-cli library %1 FILE。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>--overwrite works only with backup.</source>
        <translation>--overwrite 仅适用于 backup。</translation>
    </message>
    <message>
        <source>%1 already exists and was not changed. Choose another file, or add --overwrite.</source>
        <translation>%1 已存在，未作改动。请选择其他文件，或加上 --overwrite。</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryController</name>
    <message>
        <source>The data for finding similar papers could not be read; Winnow tries again at the next start. %1</source>
        <translation>无法读取用于查找类似论文的数据；Winnow 将在下次启动时重试。%1</translation>
    </message>
</context>
<context>
    <name>winnow::LibraryMaintenance</name>
    <message>
        <source>Winnow libraries (*.sqlite *.db *.backup *.replaced-*)</source>
        <translation>Winnow 文库 (*.sqlite *.db *.backup *.replaced-*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Library file in progress</source>
        <translation>正在处理文库文件</translation>
    </message>
    <message>
        <source>Checking the library, since Winnow did not close it properly</source>
        <translation>Winnow 上次未正常关闭文库，正在检查</translation>
    </message>
    <message>
        <source>The library could not be checked. %1</source>
        <translation>无法检查文库。%1</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>备份文库</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>正在备份文库</translation>
    </message>
    <message>
        <source>A run is under way. Stop it, then restore the backup.</source>
        <translation>运行正在进行。请先停止它，再恢复备份。</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Replace your library with %1?</source>
        <translation>用 %1 替换您的文库？</translation>
    </message>
    <message>
        <source>The current library is kept beside it, with today&apos;s date in its name.</source>
        <translation>当前的文库会保留在其旁边，文件名中带有今天的日期。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restoring the library</source>
        <translation>正在恢复文库</translation>
    </message>
</context>
<context>
    <name>winnow::LimitsTab</name>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>every run</source>
        <translation>每次运行</translation>
    </message>
    <message>
        <source>Titles first, then abstracts</source>
        <translation>先读标题，再读摘要</translation>
    </message>
    <message>
        <source>Abstracts only</source>
        <translation>只读摘要</translation>
    </message>
    <message>
        <source>Titles only</source>
        <translation>只读标题</translation>
    </message>
    <message>
        <source>Ca&amp;lls at once</source>
        <translation>同时调用数(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读取(&amp;R)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>add a line above</source>
        <translation>请在上方添加一行</translation>
    </message>
    <message>
        <source>&amp;Costs &amp;&amp; limits</source>
        <translation>费用与限制(&amp;C)</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>More on busy days</source>
        <translation>论文多的日子每次更多</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>模型默认</translation>
    </message>
    <message>
        <source>set by service</source>
        <translation>由服务设定</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Prices o&amp;f your own, in US dollars per million tokens. A model with several prices has several lines.</source>
        <translation>自定价格，美元/百万词元。有多种价格的模型占多行。(&amp;F)</translation>
    </message>
    <message>
        <source>Reading titles first drops clearly irrelevant papers; cheaper on busy days</source>
        <translation>先读标题可剔除明显不相关的论文；论文多的日子更省钱</translation>
    </message>
    <message>
        <source>Titles are read only if the criteria have a screening prompt</source>
        <translation>仅当标准中有初筛提示词时才读标题</translation>
    </message>
    <message>
        <source>Above 32 papers a day, calls get larger, so that there are fewer of them</source>
        <translation>每天超过 32 篇论文时，每次调用的论文更多，从而减少调用次数</translation>
    </message>
    <message>
        <source>Papers per call</source>
        <translation>每次调用的论文数</translation>
    </message>
    <message>
        <source>Titles per call</source>
        <translation>每次调用的标题数</translation>
    </message>
    <message>
        <source>Re&amp;quests per minute</source>
        <translation>每分钟请求数(&amp;Q)</translation>
    </message>
    <message>
        <source>To&amp;kens per minute</source>
        <translation>每分钟词元数(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;imeout, in seconds</source>
        <translation>超时（秒）(&amp;I)</translation>
    </message>
    <message>
        <source>No call is made that could exceed it</source>
        <translation>不会进行可能超过此值的调用</translation>
    </message>
    <message>
        <source>No call is made that could exceed it in a calendar month</source>
        <translation>不会进行可能使当月总额超过此值的调用</translation>
    </message>
    <message>
        <source>Cap per ru&amp;n, in US$</source>
        <translation>单次运行上限（美元）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Ask before runs above, in US$</source>
        <translation>运行费用超过此值时询问（美元）(&amp;A)</translation>
    </message>
    <message>
        <source>Cap per &amp;month, in US$</source>
        <translation>每月上限（美元）(&amp;M)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>finds %1 %</source>
        <translation>找到 %1%</translation>
    </message>
    <message>
        <source>Leaves out papers unlike what you keep before the model is asked, so that this share of what you would keep is still found; needs enough decisions</source>
        <translation>在询问模型之前，略去与您所保留的论文不相似的论文，同时仍找到您会保留的论文中的这一比例；需要足够多的决定</translation>
    </message>
    <message>
        <source>Pre-scr&amp;eening</source>
        <translation>预筛(&amp;E)</translation>
    </message>
    <message>
        <source>Price line %1 can’t be read. It needs a model, an input and an output price; dates are written as 2027-01-01.</source>
        <translation>无法读取价格行 %1。它需要模型、输入价格和输出价格；日期写成 2027-01-01 的形式。</translation>
    </message>
    <message>
        <source>in a new batch</source>
        <translation>放入新批次</translation>
    </message>
    <message>
        <source>live</source>
        <translation>即时评分</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Papers that come back from a batch without a score; live calls cost more</source>
        <translation>从批次返回但没有分数的论文；即时调用费用更高</translation>
    </message>
    <message>
        <source>Left over from a &amp;batch</source>
        <translation>批次遗留的论文(&amp;B)</translation>
    </message>
</context>
<context>
    <name>winnow::MainWindow</name>
    <message>
        <source>Winnow</source>
        <translation>Winnow</translation>
    </message>
    <message>
        <source>These criteria are in use now. Score the day to apply them.</source>
        <translation>现在使用这些标准。为当天评分即可应用。</translation>
    </message>
    <message>
        <source>Winnow – %1</source>
        <translation>Winnow – %1</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>示例日</translation>
    </message>
    <message>
        <source>A setting could not be read and was reset to its default: %1</source>
        <translation>有一项设置无法读取，已重置为默认值：%1</translation>
    </message>
</context>
<context>
    <name>winnow::Messages</name>
    <message>
        <source>Could not open a browser for %1.</source>
        <translation>无法为 %1 打开浏览器。</translation>
    </message>
</context>
<context>
    <name>winnow::ModelField</name>
    <message>
        <source>&amp;List</source>
        <translation>列出(&amp;L)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>服务所用的名称</translation>
    </message>
    <message>
        <source>Lists the service’s models; costs nothing</source>
        <translation>列出服务的模型；没有费用</translation>
    </message>
    <message>
        <source>Choose a model. “List” asks the service for those it has.</source>
        <translation>请选择模型。“列出”会向服务查询可用的模型。</translation>
    </message>
</context>
<context>
    <name>winnow::MonthCalendar</name>
    <message>
        <source>still to come</source>
        <translation>尚未到来</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>没有信息</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relevant</source>
        <translation>
            <numerusform>相关 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of the calendar</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>%1 was never fetched.</source>
        <translation>从未获取 %1。</translation>
    </message>
    <message>
        <source>%1: %2 was never fetched.</source>
        <translation>%1：从未获取 %2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>feed, its state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Fetch this day</source>
        <translation>获取当天</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Older than 90 days: found by submission date, so approximate.</source>
        <translation>早于 90 天：按提交日期查找，因此并不精确。</translation>
    </message>
    <message>
        <source>The arrow keys go by day, Page Up and Page Down by month; Space opens a day.</source>
        <translation>方向键按天移动，Page Up 和 Page Down 按月移动；空格键打开某天。</translation>
    </message>
    <message>
        <source>Calendar of %1</source>
        <translation>%1 日历</translation>
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
        <translation>至少 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>在工作日，arXiv 的列表发布后，系统会按这些设置获取当天的论文并评分，写出简报，并告诉您有多少篇论文值得一看。Winnow 无需打开。模型的密钥必须在密钥环中。</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>晨间运行已关闭。</translation>
    </message>
    <message>
        <source>This system has neither a systemd user manager nor cron.</source>
        <translation>此系统既没有 systemd 用户管理器，也没有 cron。</translation>
    </message>
    <message>
        <source>The morning run is on, using %1. Next: %2</source>
        <translation>晨间运行已开启，使用 %1。下一次：%2</translation>
    </message>
    <message>
        <source>Turn &amp;off</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Turn &amp;on</source>
        <translation>开启(&amp;O)</translation>
    </message>
    <message>
        <source>Choose categories first, on the first tab.</source>
        <translation>请先在第一个标签页中选择类别。</translation>
    </message>
    <message>
        <source>Morn&amp;ings</source>
        <translation>晨间运行(&amp;I)</translation>
    </message>
</context>
<context>
    <name>winnow::NextListing</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
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
        <translation>下次列表：%1 %2</translation>
    </message>
    <message>
        <source>The next listing is due on %1 at %2.</source>
        <comment>day, time</comment>
        <translation>下一次列表将于 %1 %2 发布。</translation>
    </message>
    <message>
        <source>next listing in %1</source>
        <translation>下次列表：%1后</translation>
    </message>
    <message>
        <source>The next listing is due in %1, on %2 at %3.</source>
        <comment>duration, day, time</comment>
        <translation>下一次列表将在 %1后发布，即 %2 %3。</translation>
    </message>
</context>
<context>
    <name>winnow::NoteEdit</name>
    <message>
        <source>Your note</source>
        <translation>您的笔记</translation>
    </message>
</context>
<context>
    <name>winnow::NotesCommand</name>
    <message>
        <source>Write a Markdown note for each kept paper.</source>
        <translation>为每篇保留的论文写一篇 Markdown 笔记。</translation>
    </message>
    <message>
        <source>For Obsidian, Logseq, Zettlr and similar programs: one file per paper, with ID, title, authors as links, tags, scores and decision in its front matter, then the abstract with its formulas and your note. Covers all kept papers in the library, unless you select others by day, search or decision.

Run it again whenever you like: existing notes are merged. Your edits and removals are kept; what changed only in Winnow is updated. A note that you renamed or moved to a subfolder is found by its ID; one that you deleted is not written again. --overwrite writes all notes anew and replaces existing files.

--json prints an object: folder, added, updated, unchanged, deleted (ids of papers whose note you deleted), failed, and files, an array of objects with file, changed and, if there is something to report, kept.

Examples:
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</source>
        <translation>适用于 Obsidian、Logseq、Zettlr 及类似程序：每篇论文一个文件，前置元数据中有编号、标题、作者（写成链接）、标签、分数和决定，随后是含公式的摘要和您的笔记。涵盖文库中所有保留的论文，除非您按日期、搜索或决定另行选择。

可随时再次运行：已有的笔记会被合并。您的编辑和删除会保留；只在 Winnow 中更改的内容会更新。您重命名或移到子文件夹的笔记会按其编号找到；您删除的笔记不会重新写入。--overwrite 重新写出所有笔记并替换已有的文件。

--json 输出一个对象：folder、added、updated、unchanged、deleted（您删除了笔记的论文的编号）、failed，以及 files，即对象数组，含 file、changed，如有需要说明的内容还有 kept。

示例：
  winnow-cli notes -o ~/vault/papers
  winnow-cli notes -o notes --from 2025-06-01 --to 2025-06-30
  winnow-cli notes -o notes --search &quot;tag:thesis&quot; --decision any</translation>
    </message>
    <message>
        <source>The folder for the notes.</source>
        <translation>存放笔记的文件夹。</translation>
    </message>
    <message>
        <source>Only papers announced on this day.</source>
        <translation>只含当天公布的论文。</translation>
    </message>
    <message>
        <source>Only papers announced on this day or later.</source>
        <translation>只含当天或之后公布的论文。</translation>
    </message>
    <message>
        <source>Only papers announced on this day or earlier.</source>
        <translation>只含当天或之前公布的论文。</translation>
    </message>
    <message>
        <source>Only papers that match this search, as in winnow-cli papers.</source>
        <translation>只含符合此搜索的论文，写法同 winnow-cli papers。</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep (default), skip, later, none or any.</source>
        <translation>只含此决定的论文：keep（默认）、skip、later、none 或 any。</translation>
    </message>
    <message>
        <source>Replace existing notes, even if somebody has edited them.</source>
        <translation>替换已有的笔记，即使有人编辑过。</translation>
    </message>
    <message>
        <source>Give a folder for the notes: winnow-cli notes -o FOLDER.</source>
        <translation>请给出存放笔记的文件夹：winnow-cli notes -o FOLDER。</translation>
    </message>
    <message>
        <source>Could not read the search &quot;%1&quot;. See winnow-cli papers --help.</source>
        <translation>无法读取搜索“%1”。参见 winnow-cli papers --help。</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from 晚于 --to。请将两者互换。</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later, none or any.</source>
        <translation>未知的决定“%1”。请用 keep、skip、later、none 或 any。</translation>
    </message>
    <message>
        <source>No papers found. Keep some first, or select others: see winnow-cli notes --help.</source>
        <translation>没有找到论文。请先保留一些，或另行选择：参见 winnow-cli notes --help。</translation>
    </message>
    <message>
        <source>%1 notes added, %2 updated, %3 unchanged in %4</source>
        <translation>%4：新增 %1 篇笔记，更新 %2 篇，未变 %3 篇</translation>
    </message>
</context>
<context>
    <name>winnow::NotesExporter</name>
    <message>
        <source>No papers are kept yet. Keep some, then export their notes.</source>
        <translation>还没有保留的论文。请先保留一些，再导出其笔记。</translation>
    </message>
    <message>
        <source>Folder for the notes</source>
        <translation>存放笔记的文件夹</translation>
    </message>
    <message>
        <source>Notes in %1: %2 new, %3 updated, %4 unchanged.</source>
        <translation>%1 中的笔记：新增 %2 篇，更新 %3 篇，未变 %4 篇。</translation>
    </message>
</context>
<context>
    <name>winnow::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
</context>
<context>
    <name>winnow::Notifier</name>
    <message>
        <source>%L1 of %L2 worth a look</source>
        <translation>%L2 篇中有 %L1 篇值得一看</translation>
    </message>
    <message>
        <source>arXiv, %1</source>
        <translation>arXiv，%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>winnow::NumberField</name>
    <message>
        <source>Enter a number from %1 to %2, or nothing for “%3”.</source>
        <translation>请输入 %1 到 %2 之间的数，留空则为“%3”。</translation>
    </message>
</context>
<context>
    <name>winnow::Pace</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>papers</comment>
        <translation>
            <numerusform>剩余 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, less than a minute</source>
        <translation>%1，不到一分钟</translation>
    </message>
    <message>
        <source>%1, about %2 min</source>
        <translation>%1，约 %2 分钟</translation>
    </message>
    <message>
        <source>%1, about %2 h %3 min</source>
        <translation>%1，约 %2 小时 %3 分钟</translation>
    </message>
    <message>
        <source>hardly any worth reading left</source>
        <translation>几乎没有值得一读的论文了</translation>
    </message>
    <message>
        <source>about one worth reading left</source>
        <translation>约剩 1 篇值得一读</translation>
    </message>
    <message numerus="yes">
        <source>about %n worth reading left</source>
        <comment>papers, two or more</comment>
        <translation>
            <numerusform>约剩 %n 篇值得一读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaintedGrid</name>
    <message>
        <source>%1: %2</source>
        <comment>cell, what is in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>winnow::PaperActions</name>
    <message numerus="yes">
        <source>%n link(s) copied</source>
        <translation>
            <numerusform>已复制 %n 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>BibTeX of %n paper(s) copied</source>
        <translation>
            <numerusform>已复制 %n 篇论文的 BibTeX</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n paper(s)</source>
        <translation>
            <numerusform>保留 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n paper(s)</source>
        <translation>
            <numerusform>跳过 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>清除 %n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>复制为 Markdown 链接</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>复制为 BibTeX</translation>
    </message>
    <message numerus="yes">
        <source>Open %n abstract page(s)</source>
        <translation>
            <numerusform>打开 %n 个摘要页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n PDF(s)</source>
        <translation>
            <numerusform>打开 %n 个 PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message numerus="yes">
        <source>CSL-JSON of %n paper(s) copied</source>
        <translation>
            <numerusform>已复制 %n 篇论文的 CSL-JSON</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n paper(s) for later</source>
        <translation>
            <numerusform>将 %n 篇论文标为稍后</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as CSL-JSON</source>
        <translation>复制为 CSL-JSON</translation>
    </message>
</context>
<context>
    <name>winnow::PaperAdder</name>
    <message numerus="yes">
        <source>Only the first %n paper(s) are looked up.</source>
        <translation>
            <numerusform>只查询前 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added.</source>
        <translation>
            <numerusform>已添加 %n 篇论文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were in the library already.</source>
        <translation>
            <numerusform>%n 篇论文已在文库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv has no paper %1.</source>
        <translation>arXiv 没有论文 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Asking arXiv for %n paper(s)…</source>
        <translation>
            <numerusform>正在向 arXiv 查询 %n 篇论文…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperGroups</name>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a heading of the table</comment>
        <translation>
            <numerusform>%1，%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>无日期</translation>
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
        <translation>所有论文</translation>
    </message>
    <message>
        <source>scored papers</source>
        <translation>已评分的论文</translation>
    </message>
    <message>
        <source>failed papers</source>
        <translation>失败的论文</translation>
    </message>
    <message>
        <source>relevant papers</source>
        <translation>相关的论文</translation>
    </message>
    <message>
        <source>kept papers</source>
        <translation>已保留的论文</translation>
    </message>
    <message>
        <source>relevance %1, novelty %2</source>
        <translation>相关性 %1、新颖性 %2</translation>
    </message>
    <message>
        <source>rel %1, nov %2</source>
        <translation>相关 %1，新颖 %2</translation>
    </message>
    <message>
        <source>screened-out papers</source>
        <translation>已筛除的论文</translation>
    </message>
</context>
<context>
    <name>winnow::PaperSorting</name>
    <message>
        <source>ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Sorted by this column, %1.</source>
        <translation>按此列排序，%1。</translation>
    </message>
    <message>
        <source>Sort key %1 of %2, %3.</source>
        <translation>排序键 %1/%2，%3。</translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message>
        <source>Not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>已筛除</translation>
    </message>
    <message>
        <source>Screened out: %1</source>
        <translation>已筛除：%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Unread, no decision yet</source>
        <translation>未读，尚未决定</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新论文</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>replaced cross</source>
        <translation>交叉替换</translation>
    </message>
    <message>
        <source>New on arXiv</source>
        <translation>arXiv 新论文</translation>
    </message>
    <message>
        <source>Cross-listed from another category</source>
        <translation>来自其他类别的交叉列表</translation>
    </message>
    <message>
        <source>A new version of an earlier paper</source>
        <translation>早先论文的新版本</translation>
    </message>
    <message>
        <source>A new version of a paper cross-listed from another category</source>
        <translation>交叉列表论文的新版本</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) kept</source>
        <translation>
            <numerusform>已保留 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) skipped</source>
        <translation>
            <numerusform>已跳过 %n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>已清除 %n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its score</source>
        <translation>等待评分</translation>
    </message>
    <message>
        <source>Among the top %1 % of the day: place %2 of %3</source>
        <translation>当天前 %1%：第 %2 名，共 %3 篇</translation>
    </message>
    <message>
        <source>Screened out: unlike what you keep (below %1 % recall)</source>
        <translation>已筛除：与您所保留的论文不相似（低于 %1% 召回率）</translation>
    </message>
    <message>
        <source>Known only while its day is open</source>
        <translation>打开当天时才能得知</translation>
    </message>
    <message>
        <source>Rank %1 of the day</source>
        <translation>当天排名第 %1</translation>
    </message>
    <message>
        <source>No rank yet</source>
        <translation>尚无排名</translation>
    </message>
    <message>
        <source>No taste yet</source>
        <translation>尚无偏好值</translation>
    </message>
    <message>
        <source>Taste %1 %</source>
        <translation>偏好 %1%</translation>
    </message>
    <message>
        <source>%1. Uncertain: your decision here teaches most</source>
        <translation>%1。不确定：您在此处的决定最有助于学习</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>also listed on %1</source>
        <translation>另列于 %1</translation>
    </message>
    <message>
        <source>seen: kept on %1</source>
        <translation>已见过：%1 已保留</translation>
    </message>
    <message>
        <source>seen: skipped on %1</source>
        <translation>已见过：%1 已跳过</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>decision, seen before</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤稿</translation>
    </message>
    <message>
        <source>Withdrawn by its authors</source>
        <translation>已由作者撤稿</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked for later</source>
        <translation>
            <numerusform>%n 篇论文已标为稍后</numerusform>
        </translation>
    </message>
    <message>
        <source>You have a note.</source>
        <translation>有笔记。</translation>
    </message>
    <message>
        <source>Tagged %1.</source>
        <translation>标签：%1。</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10.</source>
        <translation>您的相关性：%1/10。</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>your note</source>
        <translation>您的笔记</translation>
    </message>
    <message numerus="yes">
        <source>tags of %n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked</source>
        <translation>
            <numerusform>已标记 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>your relevance for %n paper(s)</source>
        <translation>
            <numerusform>您对 %n 篇论文给的相关性</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Decision cleared</source>
        <translation>决定已清除</translation>
    </message>
    <message>
        <source>Your relevance: %1</source>
        <translation>您的相关性：%1</translation>
    </message>
    <message>
        <source>Your relevance cleared</source>
        <translation>您的相关性已清除</translation>
    </message>
    <message>
        <source>Score %1 of 20</source>
        <translation>总分 %1/20</translation>
    </message>
    <message>
        <source>Relevance %1 of 10</source>
        <translation>相关性 %1/10</translation>
    </message>
    <message>
        <source>Novelty %1 of 10</source>
        <translation>新颖性 %1/10</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>How closely the paper meets your criteria, 1 to 10</source>
        <translation>论文与您的标准的契合程度，1 到 10</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>How new the paper looks, 1 to 10</source>
        <translation>论文的新颖程度，1 到 10</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Primary category</source>
        <translation>主类别</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主类别</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>screened</source>
        <translation>已筛除</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Announced on %1</source>
        <translation>公布于 %1</translation>
    </message>
    <message>
        <source>Where the paper stands among the day&apos;s scored papers: 5 is among the best 5 percent</source>
        <translation>论文在当天已评分论文中的位置：5 表示属于最好的 5%</translation>
    </message>
    <message>
        <source>Top percent of the day</source>
        <translation>当天排名百分比</translation>
    </message>
    <message>
        <source>Top %</source>
        <translation>前 %</translation>
    </message>
    <message>
        <source>Your relevance %1 of 10</source>
        <translation>您的相关性：%1/10</translation>
    </message>
    <message>
        <source>Your relevance</source>
        <translation>您的相关性</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤稿：%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the topics</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>另属：%1</translation>
    </message>
    <message>
        <source>%1, seen</source>
        <comment>announce type</comment>
        <translation>%1，已见过</translation>
    </message>
    <message>
        <source>No authors listed</source>
        <translation>未列出作者</translation>
    </message>
    <message>
        <source>arXiv ID %1</source>
        <translation>arXiv 编号 %1</translation>
    </message>
    <message>
        <source>No relevance from you</source>
        <translation>您未给相关性</translation>
    </message>
    <message>
        <source>How likely you are to keep the paper, in percent, as learned from your decisions</source>
        <translation>您保留该论文的可能性（百分比），从您的决定中学得</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>The paper&apos;s rank on its day by the model, the built-in scorer and your taste together; 1 is best</source>
        <translation>由模型、内置评分器和您的偏好综合得出的当天排名；1 为最好</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Relevance plus novelty, 2 to 20. For the built-in scorer, whose novelty is a guess: 1.6 × relevance + 0.4 × novelty</source>
        <translation>相关性加新颖性，2 到 20。内置评分器的新颖性只是估计，故为：1.6 × 相关性 + 0.4 × 新颖性</translation>
    </message>
    <message>
        <source>Which of your topics the paper belongs to</source>
        <translation>论文属于您的哪个主题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>winnow::PaperView</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>紧凑(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>标准(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>宽松(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序依据(&amp;S)</translation>
    </message>
    <message>
        <source>T&amp;hen by</source>
        <translation>其次按(&amp;H)</translation>
    </message>
    <message>
        <source>Row hei&amp;ght</source>
        <translation>行高(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Group &amp;by</source>
        <translation>分组依据(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PapersCommand</name>
    <message>
        <source>List papers, best first.</source>
        <translation>列出论文，最好的在前。</translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library), or all.</source>
        <translation>公布日期（默认：文库中最新的一天），或 all。</translation>
    </message>
    <message>
        <source>Only papers that match all words and fields.</source>
        <translation>只列出符合所有单词和字段的论文。</translation>
    </message>
    <message>
        <source>Only papers with this decision: keep, skip, later or none.</source>
        <translation>只列出此决定的论文：keep、skip、later 或 none。</translation>
    </message>
    <message>
        <source>Sort by score (default), rank or taste, best first.</source>
        <translation>按 score（默认）、rank 或 taste 排序，最好的在前。</translation>
    </message>
    <message>
        <source>Add a column with each paper&apos;s topic.</source>
        <translation>添加一列，显示每篇论文的主题。</translation>
    </message>
    <message>
        <source>List at most this many papers.</source>
        <translation>最多列出的论文数。</translation>
    </message>
    <message>
        <source>Unknown decision &quot;%1&quot;. Use keep, skip, later or none.</source>
        <translation>未知的决定“%1”。请用 keep、skip、later 或 none。</translation>
    </message>
    <message>
        <source>Papers can&apos;t be sorted by &quot;%1&quot;. Use score, rank or taste.</source>
        <translation>论文不能按“%1”排序。请用 score、rank 或 taste。</translation>
    </message>
    <message>
        <source>No papers found.</source>
        <translation>没有找到论文。</translation>
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
        <translation>列出某天扫描的论文及其总分和决定，按总分排序。总分为 2 到 20，即相关性 + 新颖性；内置评分器的新颖性只是估计，因此总分为 1.6 × 相关性 + 0.4 × 新颖性，同分时按 fine 排序。在终端上，标题会按终端宽度截断。

--json 输出对象数组：id、version、title、authors、categories、announced（日期）、type、relevance、novelty、score、fine（内置评分器的精细值，0 到 1）、taste（偏好值，0 到 1，从您的决定中学得）、rank（由模型、内置评分器和偏好综合得出的当天排名；1 为最好）、topic（您的标准中最符合的主题；none：不符合任何主题）、topics_also（其他符合的主题的数组）、topic_reason（若评语中没有说明）、comment、state（unscored、scored、screened、failed）和 decision（keep、skip、later）；没有的值为 null；在课题组中，lab_kept 和 lab_members 表示在共享决定的成员中有多少人保留了该论文。

--search 的语法与窗口的搜索框相同：单词、&quot;短语&quot;、-单词，以及 %1，例如 author:dao、cat:cs.LG、is:kept、rel:&gt;=8、topic:compression、day:2025-06。topic: 后为主题名称中的词，或用 none 查找不符合任何主题的论文。is: 后可用 %2；is:replaced 查找在新版本出现之前您已保留、留待稍后或写过笔记的论文，is:withdrawn 查找已由作者撤稿的论文。

示例：
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
            <numerusform>%n 篇论文无法评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The sample day&apos;s invented papers, for trying things out.</source>
        <translation>示例日的虚构论文，供试用。</translation>
    </message>
</context>
<context>
    <name>winnow::PapersTab</name>
    <message>
        <source>Only papers whose pri&amp;mary category is one of these</source>
        <translation>仅限主类别在其中的论文(&amp;M)</translation>
    </message>
    <message>
        <source>Categor&amp;ies to follow</source>
        <translation>要关注的类别(&amp;I)</translation>
    </message>
    <message>
        <source>Announcements to scan</source>
        <translation>要扫描的公布类型</translation>
    </message>
    <message>
        <source>&amp;New papers</source>
        <translation>新论文(&amp;N)</translation>
    </message>
    <message>
        <source>Cross-&amp;lists from other categories</source>
        <translation>来自其他类别的交叉列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Replacements by newer versions</source>
        <translation>新版本替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replaced cro&amp;ss-lists</source>
        <translation>交叉列表的替换(&amp;S)</translation>
    </message>
    <message>
        <source>Choose at least one kind of announcement, or every day stays empty.</source>
        <translation>请至少选择一种公布类型，否则每天都会是空的。</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>论文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fetch new and missed days automatically</source>
        <translation>自动获取新的和错过的日期(&amp;F)</translation>
    </message>
    <message>
        <source>When Winnow starts, after sleep and when a listing is due. The built-in scorer scores them; a language model is used only when you ask for it.</source>
        <translation>在 Winnow 启动时、休眠之后以及列表应发布时。由内置评分器评分；仅在您要求时才使用语言模型。</translation>
    </message>
</context>
<context>
    <name>winnow::PriceFields</name>
    <message>
        <source>Prices of your own, in US dollars per million tokens</source>
        <translation>自定价格，美元/百万词元</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The name the service uses</source>
        <translation>服务所用的名称</translation>
    </message>
    <message>
        <source>For prompt tokens</source>
        <translation>提示词词元的价格</translation>
    </message>
    <message>
        <source>Cached
input</source>
        <translation>缓存
输入</translation>
    </message>
    <message>
        <source>For tokens read from the cache; empty: same as input</source>
        <translation>从缓存读取的词元的价格；留空：与输入相同</translation>
    </message>
    <message>
        <source>For answer tokens, thinking included</source>
        <translation>回答词元的价格，包括思考</translation>
    </message>
    <message>
        <source>Cache
write</source>
        <translation>缓存
写入</translation>
    </message>
    <message>
        <source>For tokens written to the cache; empty: same as input</source>
        <translation>写入缓存的词元的价格；留空：与输入相同</translation>
    </message>
    <message>
        <source>Batch
share</source>
        <translation>批次
比例</translation>
    </message>
    <message>
        <source>The share of this that a call in a batch costs, such as 0.5</source>
        <translation>批次中的调用所需费用与此价格之比，例如 0.5</translation>
    </message>
    <message>
        <source>Prompts
above</source>
        <translation>提示词
超过</translation>
    </message>
    <message>
        <source>Applies to prompts with more tokens than this; empty: to all</source>
        <translation>适用于词元数超过此值的提示词；留空：适用于所有提示词</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>First day it applies, such as 2027-01-01; empty: always has</source>
        <translation>开始适用的日期，例如 2027-01-01；留空：一直适用</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Last day it applies, such as 2027-12-31; empty: until further notice</source>
        <translation>最后适用的日期，例如 2027-12-31；留空：另行更改之前一直适用</translation>
    </message>
    <message>
        <source>Hours
(UTC)</source>
        <translation>时段
(UTC)</translation>
    </message>
    <message>
        <source>Hours it applies, such as Mon-Fri 01:00-04:00; empty: at any time</source>
        <translation>适用的时段，例如 Mon-Fri 01:00-04:00；留空：任何时间</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The model’s context window in tokens</source>
        <translation>模型的上下文窗口，以词元计</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>The lowest reasoning effort the model accepts, such as minimal</source>
        <translation>模型接受的最低推理强度，例如 minimal</translation>
    </message>
</context>
<context>
    <name>winnow::Program</name>
    <message>
        <source>%1: %2; the default is used</source>
        <translation>%1：%2；使用默认值</translation>
    </message>
    <message>
        <source>%1 See: winnow-cli %2--help</source>
        <translation>%1请参阅：winnow-cli %2--help</translation>
    </message>
    <message>
        <source>Could not write all of the output. Is the disk full?</source>
        <translation>无法写出全部输出。磁盘是否已满？</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation>未知的命令“%1”。</translation>
    </message>
    <message>
        <source>No command given.</source>
        <translation>未给出命令。</translation>
    </message>
    <message>
        <source>The library %1 does not exist yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>文库 %1 尚不存在。请先获取一天：winnow-cli fetch。</translation>
    </message>
    <message>
        <source>Checking the library because it was not closed properly</source>
        <translation>文库上次未正常关闭，正在检查</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>正在更新搜索索引：%L1/%L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>正在更新内置评分：%L1/%L2</translation>
    </message>
    <message>
        <source>Could not update the library for this version of Winnow; trying again next time. %1</source>
        <translation>无法为此版本的 Winnow 更新文库；下次再试。%1</translation>
    </message>
    <message>
        <source>The library has been updated for this version of Winnow.</source>
        <translation>文库已为此版本的 Winnow 更新。</translation>
    </message>
    <message>
        <source>Could not index papers for finding similar ones; trying again next time. %1</source>
        <translation>无法为查找类似论文建立索引；下次再试。%1</translation>
    </message>
    <message>
        <source>Could not learn from your decisions; trying again next time. %1</source>
        <translation>无法从您的决定中学习；下次再试。%1</translation>
    </message>
</context>
<context>
    <name>winnow::PromptDiff</name>
    <message>
        <source>Changes between two versions</source>
        <translation>两个版本之间的变化</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged line(s)</source>
        <translation>
            <numerusform>%Ln 行未变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PromptStack</name>
    <message>
        <source>Scoring prompt</source>
        <translation>评分提示词</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Screening prompt</source>
        <translation>初筛提示词</translation>
    </message>
    <message>
        <source>A quick pass over the titles that only drops papers. Empty: no screening.</source>
        <translation>快速浏览标题，只用于剔除论文。为空则不初筛。</translation>
    </message>
    <message>
        <source>Describe in plain language what you want to read: topics, what belongs to them and what does not.</source>
        <translation>用通俗的语言描述您想读什么：主题，以及哪些属于、哪些不属于这些主题。</translation>
    </message>
    <message>
        <source>The role a language model should take. May be empty.</source>
        <translation>语言模型应扮演的角色。可以为空。</translation>
    </message>
</context>
<context>
    <name>winnow::ProviderFields</name>
    <message>
        <source>Serv&amp;ice</source>
        <translation>服务(&amp;I)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>API versio&amp;n</source>
        <translation>API 版本(&amp;N)</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below.</source>
        <translation>http 未加密。请使用 https，或勾选下方的选项。</translation>
    </message>
    <message>
        <source>Send papers and key unencr&amp;ypted to %1</source>
        <translation>将论文和密钥不加密地发送到 %1(&amp;Y)</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>Enter the service’s address. It should start with https://.</source>
        <translation>请输入服务的地址。地址应以 https:// 开头。</translation>
    </message>
    <message>
        <source>This is not a web address. It should start with https://.</source>
        <translation>这不是网址。网址应以 https:// 开头。</translation>
    </message>
</context>
<context>
    <name>winnow::ProxyField</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port or socks5://host:port.</source>
        <translation>请将代理写成 http://host:port 或 socks5://host:port 的形式。</translation>
    </message>
    <message>
        <source>System proxy</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>Custom:</source>
        <translation>自定义：</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
</context>
<context>
    <name>winnow::RangeChooser</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>B&amp;y topic</source>
        <translation>按主题(&amp;Y)</translation>
    </message>
    <message>
        <source>Front &amp;matter</source>
        <translation>前置元数据(&amp;M)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Days from – to</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Current search</source>
        <translation>当前搜索</translation>
    </message>
    <message>
        <source>Group papers of the same topic under one heading</source>
        <translation>将同一主题的论文归入同一标题下</translation>
    </message>
    <message>
        <source>Start Markdown with day, criteria, model, counts and cost, for programs that publish it</source>
        <translation>在 Markdown 开头写入日期、标准、模型、数量和费用，供发布它的程序使用</translation>
    </message>
    <message>
        <source>Di&amp;gest of</source>
        <translation>简报范围(&amp;G)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>尚未搜索</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
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
        <translation>这是什么</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>这是</translation>
    </message>
    <message>
        <source>a &amp;topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;wanted</source>
        <translation>想要的(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;not wanted</source>
        <translation>不想要的(&amp;N)</translation>
    </message>
    <message>
        <source>a &amp;keyword</source>
        <translation>关键词(&amp;K)</translation>
    </message>
    <message>
        <source>an unwanted keyw&amp;ord</source>
        <translation>不想要的关键词(&amp;O)</translation>
    </message>
    <message>
        <source>to be i&amp;gnored</source>
        <translation>应忽略的(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Paused: ignored for now</source>
        <translation>暂停：暂时忽略(&amp;P)</translation>
    </message>
    <message>
        <source>%1 is followed</source>
        <translation>已关注 %1</translation>
    </message>
    <message>
        <source>&amp;Follow %1</source>
        <translation>关注 %1(&amp;F)</translation>
    </message>
    <message>
        <source>for any topic</source>
        <translation>适用于任何主题</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingPanel</name>
    <message>
        <source>What Winnow found in the scoring prompt</source>
        <translation>Winnow 在评分提示词中找到的内容</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>Change how the selected line is understood; the text is updated</source>
        <translation>更改对所选行的理解；文本会随之更新</translation>
    </message>
    <message>
        <source>What &amp;Winnow finds</source>
        <translation>Winnow 找到的内容(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) paused: left out of prompts, scores and screening. Earlier scores stay. Tick a topic to resume it.</source>
        <translation>
            <numerusform>%Ln 个主题已暂停：不参与提示词、评分和初筛。先前的分数保留。勾选主题即可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>想要</translation>
    </message>
    <message>
        <source>nice to have</source>
        <translation>有则更好</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不想要</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>unwanted keyword</source>
        <translation>不想要的关键词</translation>
    </message>
    <message>
        <source>application keyword</source>
        <translation>应用关键词</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>引言</translation>
    </message>
    <message>
        <source>answer format</source>
        <translation>回答格式</translation>
    </message>
    <message>
        <source>scoring scale</source>
        <translation>评分尺度</translation>
    </message>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>place for the papers</source>
        <translation>论文的位置</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>No topics were found. Number your topics – “1. Your topic” – and list below each what is “Relevant:” and what is “Irrelevant:”.</source>
        <translation>未找到主题。请为主题编号——“1. 您的主题”——并在每个主题下方列出哪些是“Relevant:”、哪些是“Irrelevant:”。</translation>
    </message>
</context>
<context>
    <name>winnow::ReadingTree</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Wanted, any topic</source>
        <translation>想要，任何主题</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>有则更好</translation>
    </message>
    <message>
        <source>Not wanted, any topic</source>
        <translation>不想要，任何主题</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Unwanted keywords</source>
        <translation>不想要的关键词</translation>
    </message>
    <message>
        <source>Application keywords</source>
        <translation>应用关键词</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>ignored, %1</source>
        <translation>已忽略，%1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <comment>what a line of the criteria is</comment>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1，%n 行</numerusform>
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
        <translation>您的相关性</translation>
    </message>
    <message>
        <source>Your relevance, 1 to 10 (keys 1 to 9, 0 for 10)</source>
        <translation>您的相关性，1 到 10（按键 1 到 9，0 表示 10）</translation>
    </message>
    <message>
        <source>1 to 10; 0 for none</source>
        <translation>1 到 10；0 表示无</translation>
    </message>
    <message>
        <source>Your relevance: %1. Click again to clear it.</source>
        <translation>您的相关性：%1。再次点击可清除。</translation>
    </message>
</context>
<context>
    <name>winnow::ReportCommand</name>
    <message>
        <source>Write a report to attach to a bug report: versions, settings, sizes and the last lines of the log.</source>
        <translation>写出可附在错误报告中的报告：版本、设置、各项大小以及日志的最后几行。</translation>
    </message>
    <message>
        <source>It contains no keys, nothing that you or the papers&apos; authors wrote, and only the host names of addresses. Read it before you attach it.

To include what went wrong, do it again with --log, and pass the same file here:
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</source>
        <translation>其中不含密钥，不含您或论文作者所写的任何内容，地址也只含主机名。附上之前请先阅读。

若要包含出错的过程，请用 --log 重做一次，并在此处给出同一文件：
  winnow-cli --log winnow.log run
  winnow-cli --log winnow.log report -o report.txt</translation>
    </message>
    <message>
        <source>Write the report to this file instead of standard output.</source>
        <translation>将报告写入此文件，而不是标准输出。</translation>
    </message>
    <message>
        <source>Report saved to %1. Read it before you attach it.</source>
        <translation>报告已保存到 %1。附上之前请先阅读。</translation>
    </message>
</context>
<context>
    <name>winnow::RunBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Fetching %1 · feed %2 of %3</source>
        <translation>正在获取 %1 · 第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>正在评分 %1/%2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is rate-limiting requests; retrying in %n s</source>
        <translation>
            <numerusform>arXiv 正在限制请求频率；%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopping after %Ln call(s) under way</source>
        <translation>
            <numerusform>待 %Ln 次进行中的调用完成后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>paused, %Ln call(s) under way</source>
        <translation>
            <numerusform>已暂停，%Ln 次调用进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>剩余 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandon the calls under way; you may still be charged for them</source>
        <translation>放弃进行中的调用；可能仍会计费</translation>
    </message>
    <message>
        <source>Stop the run; everything stored so far is kept</source>
        <translation>停止运行；至此存储的一切均会保留</translation>
    </message>
    <message>
        <source>Start no more calls for now; those under way are completed</source>
        <translation>暂不开始新的调用；进行中的调用会完成</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is not available; retrying in %n s</source>
        <translation>
            <numerusform>arXiv 暂时不可用；%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching listings</source>
        <translation>正在获取列表</translation>
    </message>
    <message>
        <source>Asking arXiv for what its pages omit</source>
        <translation>正在向 arXiv 查询其页面略去的内容</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>正在等待。%1</translation>
    </message>
    <message>
        <source>the model is loading</source>
        <translation>模型正在加载</translation>
    </message>
    <message numerus="yes">
        <source>the service is rate-limiting; retrying in %n s</source>
        <translation>
            <numerusform>服务正在限制请求频率；%n 秒后重试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunCommand</name>
    <message>
        <source>fetch   %1</source>
        <translation>获取  %1</translation>
    </message>
    <message>
        <source>score   %1</source>
        <translation>评分  %1</translation>
    </message>
    <message>
        <source>digest  %1</source>
        <translation>简报  %1</translation>
    </message>
    <message>
        <source>Fetch, score and write the digest: the daily job.</source>
        <translation>获取、评分并写出简报：每日任务。</translation>
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
        <translation>每个阶段和日期输出一行；最后一行以简报的路径结尾，简报写入设置中的简报文件夹，除非用 -o 给出文件。每个获得论文的日期都会评分并生成简报，最新的在前；带 -o 时只处理最新的一天。再次运行会从停止处继续。如果另一个程序正在用模型评分，它会说明这一点，写出至此已评分内容的简报，并以 1 退出；带 --wait 时则等待轮到自己。

--once 供 cron 和其他定时器使用：如果当天已获取并评分，则不连接 arXiv，以 0 退出；另一个带 --once 的运行正在进行时也是如此。它还会补取错过的日期，用内置评分器评分。在最新的一天完整之前，它以 1 退出，以便定时器重试。--notify 显示桌面通知，每天一次，告知值得一看的论文数，并等待其得到回应或被关闭，最多半天。winnow-cli schedule on 会将两者设置为每天早晨执行。

--json 输出一个对象，含 fetch、score 和 digest（参见这些命令的帮助）以及 digests，即每天的简报。

示例：
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli run --catch-up 10
  winnow-cli run --once --notify</translation>
    </message>
    <message>
        <source>Accept only feeds for this announcement day.</source>
        <translation>只接受此公布日期的订阅源。</translation>
    </message>
    <message>
        <source>Do nothing if the day is done or another run with --once is in progress.</source>
        <translation>如果当天已完成，或另一个带 --once 的运行正在进行，则什么也不做。</translation>
    </message>
    <message>
        <source>Show a desktop notification, once a day, with the number of papers worth a look.</source>
        <translation>显示桌面通知，每天一次，告知值得一看的论文数。</translation>
    </message>
    <message>
        <source>run has no --dry-run. Use winnow-cli score --dry-run.</source>
        <translation>run 没有 --dry-run。请用 winnow-cli score --dry-run。</translation>
    </message>
    <message>
        <source>Another run is in progress on this library; nothing to do.</source>
        <translation>此文库上正在进行另一次运行；无事可做。</translation>
    </message>
    <message>
        <source>%1 is already fetched and scored; nothing to do.</source>
        <translation>%1 已获取并评分；无事可做。</translation>
    </message>
    <message>
        <source>No usable feed, so nothing was scored and no digest was written.</source>
        <translation>没有可用的订阅源，因此未评分，也未写入简报。</translation>
    </message>
    <message>
        <source>%1 is not complete yet. Run the command again later, as a timer does.</source>
        <translation>%1 尚不完整。请像定时器那样，稍后再次运行该命令。</translation>
    </message>
</context>
<context>
    <name>winnow::RunController</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>the newest day</source>
        <translation>最新的一天</translation>
    </message>
    <message>
        <source>sample day</source>
        <translation>示例日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of a run</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Score this day with %1</source>
        <translation>用 %1 为当天评分</translation>
    </message>
    <message>
        <source>Score this day with the built-in scorer</source>
        <translation>用内置评分器为当天评分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Nothing is left to score here under these criteria.</source>
        <translation>在这些标准下，这里没有待评分的论文了。</translation>
    </message>
    <message>
        <source>Score · %1</source>
        <translation>评分 · %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This paper was in no day&apos;s listing, so it can&apos;t be scored.</source>
        <translation>此论文不在任何一天的列表中，因此无法评分。</translation>
    </message>
    <message>
        <source>Scoring this paper anyway needs a language model. Choose one in the settings, under Scoring.</source>
        <translation>仍为此论文评分需要语言模型。请在设置的“评分”中选择一个。</translation>
    </message>
    <message>
        <source>Score days…</source>
        <translation>为多天评分…</translation>
    </message>
</context>
<context>
    <name>winnow::RunLauncher</name>
    <message>
        <source>Another run is under way. Try again when it has ended.</source>
        <translation>另一次运行正在进行。请等它结束后再试。</translation>
    </message>
    <message>
        <source>the model&apos;s service</source>
        <translation>模型的服务</translation>
    </message>
    <message>
        <source>Looking up the key…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>正在估算费用…</translation>
    </message>
</context>
<context>
    <name>winnow::RunTableModel</name>
    <message>
        <source>Sample day</source>
        <translation>示例日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day of a run</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>start of a run</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>built-in scorer</source>
        <translation>内置评分器</translation>
    </message>
    <message>
        <source>%1, imported</source>
        <translation>%1，导入</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>评分者</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>已评分</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Papers that got a score</source>
        <translation>得到分数的论文</translation>
    </message>
    <message>
        <source>%1, trial</source>
        <translation>%1，试用</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>已筛除</translation>
    </message>
    <message>
        <source>Papers still without a score after every retry</source>
        <translation>多次重试后仍没有分数的论文</translation>
    </message>
    <message>
        <source>Papers screened out by title</source>
        <translation>按标题筛除的论文</translation>
    </message>
    <message>
        <source>Tokens read from the service&apos;s cache, which are cheaper</source>
        <translation>从服务的缓存读取的词元，价格更低</translation>
    </message>
    <message>
        <source>What the calls cost; “over” where the price of some is unknown</source>
        <translation>调用的费用；部分价格未知时显示“超过”</translation>
    </message>
</context>
<context>
    <name>winnow::RunWords</name>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>用 %2 %1</translation>
    </message>
    <message>
        <source>%1 of %2 spent this month</source>
        <translation>本月已花费 %1，上限 %2</translation>
    </message>
    <message>
        <source>%1 spent this month</source>
        <translation>本月已花费 %1</translation>
    </message>
    <message>
        <source>a run stops at %1</source>
        <translation>单次运行到 %1 为止</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kept paper(s)</source>
        <translation>
            <numerusform>再保留 %Ln 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more day(s) with kept papers</source>
        <translation>
            <numerusform>再有 %Ln 天有保留的论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Pre-screening leaves nothing out yet: %1 % needs %2.</source>
        <translation>预筛尚未略去任何论文：要达到 %1%，还需要%2。</translation>
    </message>
    <message>
        <source>Pre-screening keeps %1 of %2 papers and saves about %3; recall %4 % (%5–%6 %) on your %7 days.</source>
        <translation>预筛保留 %2 篇论文中的 %1 篇，约节省 %3；在您的 %7 天中，召回率为 %4%（%5%–%6%）。</translation>
    </message>
    <message>
        <source>Winnow does not know this model&apos;s price; enter it in the settings to track costs.</source>
        <translation>Winnow 不知道此模型的价格；请在设置中填写，以便跟踪费用。</translation>
    </message>
    <message>
        <source>This month&apos;s cap would be reached before the run ends.</source>
        <translation>运行结束前就会达到本月的上限。</translation>
    </message>
    <message>
        <source>The cap per run would be reached before the run ends.</source>
        <translation>运行结束前就会达到单次运行的上限。</translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation>正在获取 %1（%2/%3）</translation>
    </message>
    <message numerus="yes">
        <source>Stopping. Waiting for %n call(s) in progress, already paid for; stop again to abandon them.</source>
        <translation>
            <numerusform>正在停止。等待 %n 次进行中的调用，其费用已付；再次停止则放弃它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching details that pages lack (papers so far: %1)</source>
        <translation>正在获取页面所缺的详情（已处理论文：%1）</translation>
    </message>
    <message>
        <source>Waiting. %1</source>
        <translation>正在等待。%1</translation>
    </message>
    <message>
        <source>%1 is rate-limiting; retrying in %2 s.</source>
        <translation>%1 正在限制请求频率；%2 秒后重试。</translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
    <message>
        <source>&amp;Save as new version</source>
        <translation>存为新版本(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>新版本的名称</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>还原(&amp;T)</translation>
    </message>
    <message>
        <source>Version name (optional)</source>
        <translation>版本名称（可选）</translation>
    </message>
    <message>
        <source>Return to the version in use; can be undone</source>
        <translation>回到使用中的版本；可以撤销</translation>
    </message>
</context>
<context>
    <name>winnow::SavedViewController</name>
    <message>
        <source>View “%1” deleted</source>
        <translation>已删除视图“%1”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>A view named “%1” already exists. Choose another name.</source>
        <translation>名为“%1”的视图已存在。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>winnow::ScheduleCommand</name>
    <message>
        <source>Fetch and score automatically every morning.</source>
        <translation>每天早晨自动获取并评分。</translation>
    </message>
    <message>
        <source>on makes the system start winnow-cli run --once --notify every weekday when arXiv&apos;s listings are out, with the library and settings now in use (including --library and --config). With systemd this is a user timer, at 00:20 to 00:30 New York time all year round; a start missed while the computer was off is made up. Without systemd it is a line in your crontab that checks once an hour for a new day, since cron knows no other time zone. On macOS it is a launchd agent that does the same. off removes it; status shows what is set up and when it starts next.

A systemd user timer runs only while you are logged in; loginctl enable-linger makes it run always. A language model&apos;s key must be in the keyring, since a timer does not have your shell&apos;s environment.

--json prints an object: on (true or false), by (systemd, cron, launchd, or null), file, command and next (UTC); missing values are null.</source>
        <translation>on 让系统在每个工作日 arXiv 的列表发布后启动 winnow-cli run --once --notify，使用当前的文库和设置（包括 --library 和 --config）。有 systemd 时，这是一个用户定时器，全年在纽约时间 00:20 至 00:30 启动；因关机而错过的启动会补上。没有 systemd 时，这是您的 crontab 中的一行，每小时检查一次是否有新的一天，因为 cron 不支持其他时区。在 macOS 上，这是作用相同的 launchd 代理。off 将其移除；status 显示设置了什么以及下一次启动的时间。

systemd 用户定时器仅在您登录期间运行；loginctl enable-linger 可使其始终运行。语言模型的密钥必须在密钥环中，因为定时器没有您的 shell 的环境变量。

--json 输出一个对象：on（true 或 false）、by（systemd、cron、launchd 或 null）、file、command 和 next（UTC）；没有的值为 null。</translation>
    </message>
    <message>
        <source>Use schedule on, schedule off or schedule status.</source>
        <translation>请用 schedule on、schedule off 或 schedule status。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use on, off or status.</source>
        <translation>未知的参数“%1”。请用 on、off 或 status。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>You don&apos;t follow any categories yet, so there is nothing to fetch. Choose some in the window first.</source>
        <translation>您尚未关注任何类别，因此没有可获取的内容。请先在窗口中选择一些。</translation>
    </message>
    <message>
        <source>The morning run is off.</source>
        <translation>晨间运行已关闭。</translation>
    </message>
    <message>
        <source>The morning run is on, by %1.</source>
        <translation>晨间运行已开启，使用 %1。</translation>
    </message>
    <message>
        <source>The morning run is on, by %1: %2</source>
        <translation>晨间运行已开启，使用 %1：%2</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一次：%1</translation>
    </message>
    <message>
        <source>It runs only while you are logged in. To have it run always: loginctl enable-linger.</source>
        <translation>它仅在您登录期间运行。要使其始终运行：loginctl enable-linger。</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCommand</name>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation>公布日期（默认：文库中最新的一天）。</translation>
    </message>
    <message>
        <source>Score the papers that have no score yet with these criteria.</source>
        <translation>为在这些标准下尚无分数的论文评分。</translation>
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
        <translation>为每篇论文给出相关性和新颖性，各为 1 到 10。分数一到即存储：要完成被停止或终止的运行，请再次运行该命令；不会重复评分或重复付费。按一次 Ctrl-C 会在进行中的调用完成后停止；按两次则立即停止。

语言模型需要密钥（winnow-cli key --help），除非在本机运行。若对某篇论文尝试三次仍无可用的回答，则将其列为失败；其他论文不受影响。同一时间只能有一个程序用模型为某个文库评分：第二个程序会指出正在评分的是哪一个并以 1 退出，带 --wait 时则等待。

--prescreen 在询问模型之前，略去与您所保留的论文不相似的论文，同时仍找到您会保留的论文中的给定百分比。该比例依据您自己的决定、在未用于学习的日期上测得；--dry-run 显示其效果和节省的用量。决定太少时，不略去任何论文。所关注作者的论文总会保留；每天最多有三篇本应略去的论文仍会评分，winnow-cli learn 显示其中有多少篇值得一读。略去的论文会标为已筛除，并不会丢失：score --paper ID 为其中一篇评分，score --prescreen off 为全部评分。

--batch 改为将调用发送到服务的批处理队列：一天之内得到回答，价格通常减半，估算、上限和费用均会计入这一点。发送时会预留其最高费用。该命令报告所发送的内容后即退出；winnow-cli batch 显示进度，下一次 score --batch、run 或 batch read 会存储回答。带 --wait 时则持续到所有回答到齐。适用于 OpenAI、兼容的服务（--endpoint）和 Anthropic。export-jobs 将调用以 OpenAI 的 JSON 行格式写入文件，可由 vllm run-batch 回答；import-answers 存储这些回答。带 --batch 时，--json 输出的内容与 winnow-cli batch --json 相同。

--json 输出一个对象：day、criteria（版本）、scorer、model、state、scored、screened、prescreened（其中在询问模型之前略去的）、failed、failures（id、cause）、calls、tokens（prompt、cached、completion、total）、cost（美元，价格未知时为 null）、days（每天的相同数字）和 error（code、message、detail、place）；带 --dry-run 时：day、criteria、scorer、model、papers、failed、calls、screening_calls、tokens、cost、prescreening（null：关闭；recall、papers、kept、audited、found、found_low、found_high、days、saved_tokens、saved_cost；或 missing_kept、missing_days）、spent_this_month、run_cap 和 month_cap。

示例：
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
        <source>All days in the library from A to B, such as 2025-03-01..2025-05-31.</source>
        <translation>文库中从 A 到 B 的所有日期，例如 2025-03-01..2025-05-31。</translation>
    </message>
    <message>
        <source>Use the service&apos;s batch queue: answers within a day, usually at half the price.</source>
        <translation>使用服务的批处理队列：一天之内得到回答，价格通常减半。</translation>
    </message>
    <message>
        <source>Papers that a batch leaves without a score go into another batch (default), or are sent live once all batches are finished (with --wait).</source>
        <translation>批次未能给出分数的论文会进入另一个批次（batch，默认），或在所有批次结束后即时发送（live，需配合 --wait）。</translation>
    </message>
    <message>
        <source>At most this many calls per batch, 1 to 50000 (default: 1000).</source>
        <translation>每个批次的最多调用数，1 到 50000（默认：1000）。</translation>
    </message>
    <message>
        <source>Score only this paper of the day, even if it was screened out or failed; may be repeated.</source>
        <translation>只为当天的这篇论文评分，即使它已被筛除或失败；可重复使用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an arXiv ID; use --paper 2508.04753.</source>
        <translation>“%1”不是 arXiv 编号；请写成 --paper 2508.04753 的形式。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;. Use export-jobs or import-answers.</source>
        <translation>未知的参数“%1”。请用 export-jobs 或 import-answers。</translation>
    </message>
    <message>
        <source>Give a file: winnow-cli score %1 FILE.</source>
        <translation>请给出文件：winnow-cli score %1 FILE。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a range of days; use --days 2025-03-01..2025-05-31.</source>
        <translation>“%1”不是日期范围；请写成 --days 2025-03-01..2025-05-31 的形式。</translation>
    </message>
    <message>
        <source>--days can&apos;t be used with --day or --paper.</source>
        <translation>--days 不能与 --day 或 --paper 同时使用。</translation>
    </message>
    <message>
        <source>--missing takes batch or live, not &quot;%1&quot;.</source>
        <translation>--missing 须为 batch 或 live，不能是“%1”。</translation>
    </message>
    <message>
        <source>Batches need a language model. Choose one with --model.</source>
        <translation>批次需要语言模型。请用 --model 选择一个。</translation>
    </message>
    <message>
        <source>--paper is always scored live: leave out --batch and export-jobs.</source>
        <translation>--paper 总是即时评分：请去掉 --batch 和 export-jobs。</translation>
    </message>
    <message>
        <source>--missing and --batch-lines work only with --batch.</source>
        <translation>--missing 和 --batch-lines 仅适用于 --batch。</translation>
    </message>
    <message>
        <source>--missing live needs --wait. Or run winnow-cli score once the batch is finished.</source>
        <translation>--missing live 需要 --wait。也可在批次结束后运行 winnow-cli score。</translation>
    </message>
    <message>
        <source>Papers in a batch in progress are left out; winnow-cli batch shows how far it is.</source>
        <translation>进行中批次里的论文不在此列；winnow-cli batch 显示其进度。</translation>
    </message>
    <message>
        <source>The library has no papers for these days. winnow-cli ledger lists the days it has.</source>
        <translation>文库中没有这些日期的论文。winnow-cli ledger 会列出已有的日期。</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCounts</name>
    <message>
        <source>other topics</source>
        <translation>其他主题</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreDaysDialog</name>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Score days</source>
        <translation>为多天评分</translation>
    </message>
    <message>
        <source>Score the days &amp;from</source>
        <translation>评分日期从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>The library has no papers yet.</source>
        <translation>文库中还没有论文。</translation>
    </message>
    <message>
        <source>The library has no papers from these days.</source>
        <translation>文库中没有这些日期的论文。</translation>
    </message>
    <message>
        <source>Estimating cost…</source>
        <translation>正在估算费用…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a choice and its cost</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>立即(&amp;N)</translation>
    </message>
    <message>
        <source>In a &amp;batch (half the price, up to a day)</source>
        <translation>用批次（半价，最多一天）(&amp;B)</translation>
    </message>
    <message>
        <source>In a &amp;batch (up to a day; no lower price is known)</source>
        <translation>用批次（最多一天；不知是否有更低的价格）(&amp;B)</translation>
    </message>
    <message>
        <source>Needs a language model; choose one in the settings, under Scoring</source>
        <translation>需要语言模型；请在设置的“评分”中选择一个</translation>
    </message>
    <message>
        <source>Send in a batch</source>
        <translation>用批次发送</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>花费 %2 %1</translation>
    </message>
    <message>
        <source>%1, price unknown</source>
        <translation>%1，价格未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) with the built-in scorer</source>
        <translation>
            <numerusform>用内置评分器为 %Ln 篇论文评分</numerusform>
        </translation>
    </message>
    <message>
        <source>All papers of these days are scored under these criteria.</source>
        <translation>在这些标准下，这些日期的论文均已评分。</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreHistogram</name>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n 篇没有分数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1：%n 篇论文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::ScorerChoice</name>
    <message>
        <source>The &amp;built-in scorer – compares papers with your topics on this computer, nothing to set up</source>
        <translation>内置评分器——在本机将论文与您的主题比较，无需设置(&amp;B)</translation>
    </message>
    <message>
        <source>A lan&amp;guage model – reads the abstracts; a service may charge for it</source>
        <translation>语言模型——阅读摘要；服务可能收费(&amp;G)</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>评分器</translation>
    </message>
</context>
<context>
    <name>winnow::ScoringTab</name>
    <message>
        <source>The &amp;built-in scorer</source>
        <translation>内置评分器(&amp;B)</translation>
    </message>
    <message>
        <source>A lan&amp;guage model</source>
        <translation>语言模型(&amp;G)</translation>
    </message>
    <message>
        <source>Compares papers with your topics on this computer. Costs nothing.</source>
        <translation>在本机将论文与您的主题比较。没有费用。</translation>
    </message>
    <message>
        <source>&amp;Scoring</source>
        <translation>评分(&amp;S)</translation>
    </message>
    <message>
        <source>Reads titles and abstracts against your criteria. They are sent to the service below, which may charge for it.</source>
        <translation>按您的标准阅读标题和摘要。它们会发送到下方的服务，该服务可能收费。</translation>
    </message>
</context>
<context>
    <name>winnow::SearchBox</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
</context>
<context>
    <name>winnow::ServicePanel</name>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>The service lists no models. Enter the name by hand.</source>
        <translation>该服务不列出模型。请手动输入名称。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) to choose from</source>
        <translation>
            <numerusform>有 %Ln 个模型可选</numerusform>
        </translation>
    </message>
    <message>
        <source>enter it under “Costs &amp; limits”</source>
        <translation>请在“费用与限制”中填写</translation>
    </message>
    <message>
        <source>for the models</source>
        <translation>可用模型</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 cached, %4 out per million tokens</source>
        <translation>%1：每百万词元输入 %2，缓存 %3，输出 %4</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <translation>%1，截至 %2。</translation>
    </message>
    <message>
        <source>Price unknown: %1. Without it costs can’t be shown and caps can’t be kept.</source>
        <translation>价格未知：%1。没有价格则无法显示费用，也无法控制上限。</translation>
    </message>
    <message>
        <source>%1 in, %2 cached, %3 out</source>
        <translation>输入 %1，缓存 %2，输出 %3</translation>
    </message>
    <message>
        <source>Writing to the cache: %1.</source>
        <translation>写入缓存：%1。</translation>
    </message>
    <message>
        <source>For prompts above %1 tokens: %2.</source>
        <translation>超过 %1 个词元的提示词：%2。</translation>
    </message>
    <message>
        <source>At peak hours it costs more.</source>
        <translation>高峰时段费用更高。</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>自 %1 起：%2。</translation>
    </message>
    <message>
        <source>Runs on your own machine: costs nothing.</source>
        <translation>在您自己的机器上运行：没有费用。</translation>
    </message>
    <message>
        <source>%1, from your own prices.</source>
        <translation>%1，按您自定的价格。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start %2, then test again.</source>
        <translation>%1 没有响应。请启动 %2，然后再次测试。</translation>
    </message>
    <message>
        <source>%1 can’t be reached. Check the address and the network.</source>
        <translation>无法连接 %1。请检查地址和网络。</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Enter it above, then test again.</source>
        <translation>尚无 %1 的密钥。请在上方填写，然后再次测试。</translation>
    </message>
    <message>
        <source>%1 has no model “%2”.</source>
        <translation>%1 没有模型“%2”。</translation>
    </message>
    <message>
        <source>%1 Check the model’s name and the address.</source>
        <translation>%1请检查模型名称和地址。</translation>
    </message>
    <message>
        <source>%1 It has %2.</source>
        <translation>%1它有 %2。</translation>
    </message>
    <message>
        <source>The proxy’s address can’t be used. Check it under “Costs &amp; limits”.</source>
        <translation>代理地址无法使用。请在“费用与限制”中检查。</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>没有费用</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1 answered in %2 s</source>
        <translation>%1 在 %2 秒内响应</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own prices can’t be read. Check them under “Costs &amp; limits”.</source>
        <translation>无法读取您自定的价格。请在“费用与限制”中检查。</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation>找不到名为 %1 的服务器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>Could not connect securely to %1. Check this computer’s clock, and whether a proxy is in between.</source>
        <translation>无法与 %1 建立安全连接。请检查本机的时钟，以及中间是否有代理。</translation>
    </message>
    <message>
        <source>The proxy refused, or is not running. Check it under “Costs &amp; limits”.</source>
        <translation>代理拒绝了连接，或未在运行。请在“费用与限制”中检查。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. A model on your own machine may still be loading: test again, or raise the timeout under “Costs &amp; limits”.</source>
        <translation>%1 未及时响应。您自己机器上的模型可能仍在加载：请再次测试，或在“费用与限制”中延长超时时间。</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or tick the box below the address.</source>
        <translation>http 未加密。请使用 https，或勾选地址下方的选项。</translation>
    </message>
    <message>
        <source>%1 rejected the key (401). Check that it is complete and still valid.</source>
        <translation>%1 拒绝了该密钥 (401)。请检查密钥是否完整且仍然有效。</translation>
    </message>
    <message>
        <source>%1 knows the key but denies it access (403). Check there what it may use, and from where.</source>
        <translation>%1 认识该密钥，但拒绝其访问 (403)。请在该服务处检查密钥的权限及允许的来源。</translation>
    </message>
    <message>
        <source>The account at %1 is out of credit. Top it up, then test again.</source>
        <translation>%1 的账户余额已用完。请充值，然后再次测试。</translation>
    </message>
    <message>
        <source>%1 is rate-limiting. Test again in a minute.</source>
        <translation>%1 正在限制请求频率。请一分钟后再次测试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is rate-limiting. Test again in %n second(s).</source>
        <translation>
            <numerusform>%1 正在限制请求频率。请在 %n 秒后再次测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reported an error. Test again later; if it persists, check the address.</source>
        <translation>%1 报告错误。请稍后再次测试；如果持续出现，请检查地址。</translation>
    </message>
    <message>
        <source>%1 lists “%2” but does not let you use it. Choose another model.</source>
        <translation>%1 列有“%2”，但不允许您使用。请选择其他模型。</translation>
    </message>
    <message>
        <source>%1 The closest it has are %2.</source>
        <translation>%1最接近的有 %2。</translation>
    </message>
    <message>
        <source>The address is not a web address. It should start with https://.</source>
        <translation>该地址不是网址。网址应以 https:// 开头。</translation>
    </message>
    <message>
        <source>Choose a model: “List” asks the service for those it has.</source>
        <translation>请选择模型：“列出”会向服务查询可用的模型。</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 拒绝了该请求。</translation>
    </message>
    <message>
        <source>room for %1 tokens</source>
        <translation>可容纳 %1 个词元</translation>
    </message>
    <message>
        <source>The criteria take %1 tokens, but the model has room for %2. Start it with a larger context, or shorten the criteria.</source>
        <translation>标准需要 %1 个词元，但模型只能容纳 %2 个。请以更大的上下文启动它，或缩短标准。</translation>
    </message>
    <message>
        <source>The settings for individual models can’t be read (%1). Correct them in the settings file.</source>
        <translation>无法读取各模型的设置（%1）。请在设置文件中更正。</translation>
    </message>
    <message>
        <source>The server at %1 is not a model service. Check the address.</source>
        <translation>%1 处的服务器不是模型服务。请检查地址。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Lists the models and makes one tiny call</source>
        <translation>列出模型，并进行一次极小的调用</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在查询 %1…</translation>
    </message>
</context>
<context>
    <name>winnow::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Resets everything except what you collected: categories, authors, the model’s service and prices</source>
        <translation>重置除您所积累的内容以外的一切：类别、作者、模型的服务和价格会保留</translation>
    </message>
</context>
<context>
    <name>winnow::Sidebar</name>
    <message>
        <source>Days and views</source>
        <translation>日期与视图</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To triage</source>
        <translation>待分拣</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not yet out</source>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>, %n announced</source>
        <translation>
            <numerusform>，公布 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample day (invented)</source>
        <translation>示例日（虚构论文）</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>无论文</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>内容过时</translation>
    </message>
    <message>
        <source>never fetched</source>
        <translation>从未获取</translation>
    </message>
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>All papers</source>
        <translation>所有论文</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>今天 · %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n 篇论文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n to triage</source>
        <translation>
            <numerusform>，待分拣 %n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s)</source>
        <translation>
            <numerusform>%1：%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>示例日</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message numerus="yes">
        <source>Kept papers with a newer version: %n</source>
        <translation>
            <numerusform>有新版本的已保留论文：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept papers that have a newer version, with what changed</source>
        <translation>有新版本的已保留论文及其变化</translation>
    </message>
    <message>
        <source>Kept on all days</source>
        <translation>所有日期中已保留的论文</translation>
    </message>
    <message>
        <source>Found on all days</source>
        <translation>所有日期中找到的论文</translation>
    </message>
    <message>
        <source>Save search as view…</source>
        <translation>将搜索存为视图…</translation>
    </message>
</context>
<context>
    <name>winnow::SiteBar</name>
    <message>
        <source>Writing web pages</source>
        <translation>正在写出网页</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Pages already written stay; the next export writes the rest</source>
        <translation>已写出的页面会保留；下次导出时写出其余页面</translation>
    </message>
    <message>
        <source>Choose a folder for the web pages</source>
        <translation>选择存放网页的文件夹</translation>
    </message>
    <message>
        <source>Writing web pages: %L1 of %L2</source>
        <translation>正在写出网页：%L1/%L2</translation>
    </message>
    <message>
        <source>There are no days with scored papers to write pages of. Score a day first.</source>
        <translation>没有含已评分论文的日期可写成页面。请先为某天评分。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1 differ from what Winnow wrote and were left alone, such as %2. Move them away and export again to get Winnow&apos;s.</source>
        <translation>
            <numerusform>%1 中有 %n 个文件与 Winnow 所写的不同，已保持原样，例如 %2。要得到 Winnow 的文件，请将其移走后重新导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The digests of %n day(s) are now web pages in %1.</source>
        <translation>
            <numerusform>%n 天的简报现已成为 %1 中的网页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>winnow::SiteCommand</name>
    <message>
        <source>Write the digests as web pages, with search and a feed.</source>
        <translation>将简报写成网页，附带搜索和订阅源。</translation>
    </message>
    <message>
        <source>Writes a page for each day, month, year and topic, a search that runs in the browser, and feed.xml. Open index.html, or put the folder on any web server: all links are relative, and nothing is loaded from elsewhere. Imported days are shown as they were imported, others as `digest` would write them. Your decisions, tags and criteria are not shown; your notes only with --notes.

Only changed pages are written; pages of days that no longer exist are removed. Files that Winnow did not write, or that somebody has edited, are left alone and reported; the command then exits with 1. Winnow keeps a list of its own files in .winnow-site in the folder.

--json prints an object: folder, days, papers, written, removed, foreign (three arrays of paths), unchanged (a number) and unscored (days without a score, which have no page).

Examples:
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</source>
        <translation>为每天、每月、每年和每个主题写出一个页面、一个在浏览器中运行的搜索以及 feed.xml。打开 index.html，或将文件夹放到任意网页服务器上：所有链接都是相对链接，不从别处加载任何内容。导入的日期按导入时的原样显示，其他日期则如 `digest` 所写。不显示您的决定、标签和标准；仅在带 --notes 时显示您的笔记。

只写出有变化的页面；已不存在的日期的页面会移除。不是由 Winnow 写入的文件或有人编辑过的文件会保持原样并被指出；此时该命令以 1 退出。Winnow 在该文件夹的 .winnow-site 中保存自己文件的清单。

--json 输出一个对象：folder、days、papers、written、removed、foreign（三个路径数组）、unchanged（一个数）和 unscored（没有分数的日期，它们没有页面）。

示例：
  winnow-cli site -o site
  winnow-cli site -o site --from 2025-01-01 --title &quot;Papers of our group&quot;
  winnow-cli site -o public --base-url https://example.org/papers/</translation>
    </message>
    <message>
        <source>The folder for the pages; created if it does not exist.</source>
        <translation>存放页面的文件夹；不存在时会创建。</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>第一天。</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>最后一天。</translation>
    </message>
    <message>
        <source>The title of the pages.</source>
        <translation>页面的标题。</translation>
    </message>
    <message>
        <source>The address where the pages will be published, for the feed&apos;s links and search engines.</source>
        <translation>页面将要发布到的地址，供订阅源的链接和搜索引擎使用。</translation>
    </message>
    <message>
        <source>Include your notes on papers.</source>
        <translation>包含您对论文的笔记。</translation>
    </message>
    <message>
        <source>Give a folder for the pages: winnow-cli site -o FOLDER.</source>
        <translation>请给出存放页面的文件夹：winnow-cli site -o FOLDER。</translation>
    </message>
    <message>
        <source>--from is after --to. Swap them.</source>
        <translation>--from 晚于 --to。请将两者互换。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the web address of a folder; use one like https://example.org/papers/.</source>
        <translation>“%1”不是文件夹的网址；请写成 https://example.org/papers/ 的形式。</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Stopped. The pages written are complete; run the same command again to write the rest.</source>
        <translation>已停止。已写出的页面是完整的；再次运行同一命令即可写出其余页面。</translation>
    </message>
    <message>
        <source>No day has scored papers to write a page of. Score one first (winnow-cli run), or import digests (winnow-cli import).</source>
        <translation>没有含已评分论文的日期可写成页面。请先评分（winnow-cli run），或导入简报（winnow-cli import）。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without scores have no page, the first one %1. Score them with winnow-cli score --day DAY.</source>
        <translation>
            <numerusform>%n 天没有分数，因此没有页面，第一个是 %1。用 winnow-cli score --day DAY 为其评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not written by Winnow, or was changed since, so it was left alone. Move it away and run the command again to get the new page.</source>
        <translation>%1 不是由 Winnow 写入的，或此后被更改过，因此保持原样。要得到新页面，请将其移走后再次运行该命令。</translation>
    </message>
    <message>
        <source>%1: days: %L3, papers: %L2; files: %L4 written, %L5 unchanged, %L6 removed</source>
        <translation>%1：日期 %L3 天，论文 %L2 篇；文件：写出 %L4，未变 %L5，移除 %L6</translation>
    </message>
</context>
<context>
    <name>winnow::SummaryStrip</name>
    <message>
        <source>Write &amp;summary</source>
        <translation>撰写概述(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>暂不(&amp;O)</translation>
    </message>
    <message>
        <source>Summary: %1. %2.</source>
        <comment>what it takes, what was spent</comment>
        <translation>概述：%1。%2。</translation>
    </message>
    <message>
        <source>Asking %1 for a summary…</source>
        <translation>正在请 %1 撰写概述…</translation>
    </message>
    <message>
        <source>No model is chosen yet. Choose one in the settings to write summaries.</source>
        <translation>尚未选择模型。要撰写概述，请在设置中选择一个。</translation>
    </message>
    <message>
        <source>No summary was written. %1</source>
        <translation>未写出概述。%1</translation>
    </message>
</context>
<context>
    <name>winnow::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Enter shows the papers with this tag, Delete removes it.</source>
        <translation>Enter 显示带此标签的论文，Delete 移除此标签。</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Show papers tagged “%1”</source>
        <translation>显示带标签“%1”的论文</translation>
    </message>
</context>
<context>
    <name>winnow::TagInput</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>winnow::TagPopup</name>
    <message numerus="yes">
        <source>Tag %n paper(s)</source>
        <translation>
            <numerusform>为 %n 篇论文添加标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::Taste</name>
    <message>
        <source>likely</source>
        <translation>高</translation>
    </message>
    <message>
        <source>fairly likely</source>
        <translation>较高</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>fairly unlikely</source>
        <translation>较低</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Predicted %1 (%2 to %3 %): %4 of %5 kept</source>
        <comment>%1: likely, perhaps, unlikely …; %4 and %5: papers</comment>
        <translation>预测保留的可能性%1（%2%–%3%）：%5 篇中保留 %4 篇</translation>
    </message>
</context>
<context>
    <name>winnow::TopicIndex</name>
    <message>
        <source>None of your topics</source>
        <translation>不属于您的任何主题</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>尚无主题</translation>
    </message>
</context>
<context>
    <name>winnow::TopicLegend</name>
    <message>
        <source>Topics of the map</source>
        <translation>分布图的主题</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n paper(s)</source>
        <comment>a topic</comment>
        <translation>
            <numerusform>%1，%n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show only these papers</source>
        <translation>%1：只显示这些论文</translation>
    </message>
</context>
<context>
    <name>winnow::TraitFields</name>
    <message>
        <source>Conte&amp;xt</source>
        <translation>上下文(&amp;X)</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>思考(&amp;H)</translation>
    </message>
    <message>
        <source>Thinking tags</source>
        <translation>思考标签</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>set by server</source>
        <translation>由服务器设定</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 个词元</translation>
    </message>
    <message>
        <source>How much the model can take at once, prompt and answer together</source>
        <translation>模型一次能处理的量，提示词和回答合计</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>How much the model thinks before it answers, which you pay for</source>
        <translation>模型在回答之前思考多少，思考也需付费</translation>
    </message>
    <message>
        <source>as little as possible</source>
        <translation>尽可能低</translation>
    </message>
    <message>
        <source>model default</source>
        <translation>模型默认</translation>
    </message>
    <message>
        <source>the usual ones, such as &lt;think&gt; … &lt;/think&gt;</source>
        <translation>常用标签，例如 &lt;think&gt; … &lt;/think&gt;</translation>
    </message>
    <message>
        <source>For a model that writes its thinking between tags Winnow does not know</source>
        <translation>用于将思考写在 Winnow 不认识的标签之间的模型</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>查得：%1</translation>
    </message>
</context>
<context>
    <name>winnow::TransferController</name>
    <message>
        <source>Nothing to paste: copy an arXiv address or number first.</source>
        <translation>没有可粘贴的内容：请先复制 arXiv 地址或编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 份简报。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation>导入简报</translation>
    </message>
    <message>
        <source>Digests (*.md *.json)</source>
        <translation>简报 (*.md *.json)</translation>
    </message>
    <message>
        <source>Read saved listings</source>
        <translation>读取已保存的列表</translation>
    </message>
    <message>
        <source>arXiv listings (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</source>
        <translation>arXiv 列表 (*.xml *.rss *.atom *.html *.htm *.eml *.mbox *.txt *.gz)</translation>
    </message>
    <message>
        <source>Import a folder of digests</source>
        <translation>导入简报文件夹</translation>
    </message>
    <message>
        <source>Nothing new: the library already has these digests.</source>
        <translation>没有新内容：文库中已有这些简报。</translation>
    </message>
    <message>
        <source>Already in the library: %L1.</source>
        <translation>文库中已有：%L1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of other kinds were ignored.</source>
        <translation>
            <numerusform>已忽略 %n 个其他类型的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no papers for %1 yet.</source>
        <translation>文库中还没有 %1 的论文。</translation>
    </message>
    <message>
        <source>Winnow reads digests (.md, .json) and saved feeds (.xml), not %1.</source>
        <translation>Winnow 可读取简报（.md、.json）和已保存的订阅源（.xml），不能读取 %1。</translation>
    </message>
</context>
<context>
    <name>winnow::TrialController</name>
    <message numerus="yes">
        <source>Trying the criteria on %Ln paper(s)…</source>
        <translation>
            <numerusform>正在用 %Ln 篇论文试用标准…</numerusform>
        </translation>
    </message>
    <message>
        <source>the built-in scorer</source>
        <comment>tried with it</comment>
        <translation>内置评分器</translation>
    </message>
    <message>
        <source>Tried with %1, before your last changes</source>
        <translation>已用 %1 试用，在您最近的修改之前</translation>
    </message>
    <message>
        <source>Tried with %1: the criteria in use</source>
        <translation>已用 %1 试用：正在使用的标准</translation>
    </message>
    <message>
        <source>Tried with %1. Save the criteria to use them.</source>
        <translation>已用 %1 试用。保存标准即可使用。</translation>
    </message>
    <message numerus="yes">
        <source>Tr&amp;y on %Ln paper(s)</source>
        <translation>
            <numerusform>用 %Ln 篇论文试用(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are no papers to try the criteria on. Fetch a day first.</source>
        <translation>没有可用来试用标准的论文。请先获取一天的论文。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s), from the day&apos;s best to its last</source>
        <translation>
            <numerusform>%Ln 篇论文，从当天最好的到最后的</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores a few of the day&apos;s papers with the criteria above; nothing else changes</source>
        <translation>按上方的标准为当天的几篇论文评分；其他一切不变</translation>
    </message>
    <message>
        <source>These papers already have scores under these criteria; shows them again</source>
        <translation>这些论文在这些标准下已有分数；重新显示它们</translation>
    </message>
    <message>
        <source>Available again when the run has ended</source>
        <translation>运行结束后可再次使用</translation>
    </message>
</context>
<context>
    <name>winnow::TrialModel</name>
    <message>
        <source>novelty %1</source>
        <translation>新颖性 %1</translation>
    </message>
    <message>
        <source>relevance %1</source>
        <translation>相关性 %1</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>No score: %1</source>
        <translation>无分数：%1</translation>
    </message>
    <message>
        <source>waiting for its score…</source>
        <translation>等待评分…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>新颖性</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Relevance %1, novelty %2 under the criteria in use, by %3</source>
        <translation>在使用中的标准下：相关性 %1，新颖性 %2，由 %3 给出</translation>
    </message>
    <message>
        <source>%1: %2; %3. %4</source>
        <translation>%1：%2；%3。%4</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>尚未试用</translation>
    </message>
    <message>
        <source>Relevance and novelty under the criteria in use</source>
        <translation>在使用中的标准下的相关性和新颖性</translation>
    </message>
</context>
<context>
    <name>winnow::TrialPanel</name>
    <message>
        <source>Other p&amp;apers</source>
        <translation>换几篇论文(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Try the criteria on other papers of this day</source>
        <translation>用当天的其他论文试用标准</translation>
    </message>
    <message>
        <source>Close the trial (Esc)</source>
        <translation>关闭试用 (Esc)</translation>
    </message>
    <message>
        <source>Trial papers</source>
        <translation>试用的论文</translation>
    </message>
</context>
<context>
    <name>winnow::UndoLog</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as read</source>
        <translation>
            <numerusform>已将 %n 篇论文标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) marked as unread</source>
        <translation>
            <numerusform>已将 %n 篇论文标为未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: something else has changed since.</source>
        <translation>未撤销：此后已有其他更改。</translation>
    </message>
</context>
<context>
    <name>winnow::UpkeepBar</name>
    <message>
        <source>Library update progress</source>
        <translation>文库更新进度</translation>
    </message>
    <message>
        <source>Needed once after an update of Winnow. You can keep working, or quit: it continues next time.</source>
        <translation>更新 Winnow 之后需进行一次。您可以继续工作，也可以退出：下次会继续。</translation>
    </message>
    <message>
        <source>Updating the search index: %L1 of %L2</source>
        <translation>正在更新搜索索引：%L1/%L2</translation>
    </message>
    <message>
        <source>Updating the built-in scores: %L1 of %L2</source>
        <translation>正在更新内置评分：%L1/%L2</translation>
    </message>
    <message>
        <source>The library could not be updated for this version of Winnow; Winnow tries again at the next start. %1</source>
        <translation>无法为此版本的 Winnow 更新文库；Winnow 将在下次启动时重试。%1</translation>
    </message>
</context>
<context>
    <name>winnow::VersionCombo</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的改动</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Criteria version</source>
        <translation>标准的版本</translation>
    </message>
    <message>
        <source>View another version</source>
        <translation>查看另一个版本</translation>
    </message>
</context>
<context>
    <name>winnow::WelcomePage</name>
    <message>
        <source>Welcome to Winnow</source>
        <translation>欢迎使用 Winnow</translation>
    </message>
    <message>
        <source>Every day arXiv announces hundreds of papers. Winnow scores them against what you want to read and leaves the ones that matter.</source>
        <translation>arXiv 每天公布数百篇论文。Winnow 按您想读的内容为它们评分，留下重要的文章。</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>&amp;Write my own criteria first</source>
        <translation>先写我自己的标准(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Try the sample day</source>
        <translation>试用示例日(&amp;T)</translation>
    </message>
    <message>
        <source>Invented papers that come with Winnow. Needs no network.</source>
        <translation>Winnow 自带的虚构论文，无需网络。</translation>
    </message>
    <message>
        <source>Choose at least one category to start.</source>
        <translation>请至少选择一个类别以开始。</translation>
    </message>
    <message>
        <source>&amp;Start with today’s papers</source>
        <translation>从今日论文开始(&amp;S)</translation>
    </message>
    <message>
        <source>What do you f&amp;ollow?</source>
        <translation>您关注什么(&amp;O)？</translation>
    </message>
    <message>
        <source>Who scores the papers?</source>
        <translation>由谁为论文评分？</translation>
    </message>
    <message>
        <source>What do you want to read?</source>
        <translation>您想读什么？</translation>
    </message>
    <message>
        <source>Start from the &amp;default criteria – you can change them at any time</source>
        <translation>从默认标准开始，可随时更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Start with my criteria…</source>
        <translation>从我的标准开始(&amp;S)…</translation>
    </message>
</context>
</TS>
