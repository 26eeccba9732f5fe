<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CriteriaFile</name>
    <message>
        <source>The scoring prompt is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1, where a language model would find the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring prompt has the line %1 more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scoring prompt names no topics, so the built-in scorer has little to go by. Number them and describe each on a line &quot;Relevant: …&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
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
        <source>None were saved yet: the default criteria are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria are Markdown: a system prompt, a scoring prompt with the topics you follow, and a screening prompt. Export them, edit the file, import it: a new version, under which papers are scored from then on. Before any were saved, the default criteria are shown.

  show         print the current criteria (the usual)
  list         print the versions, the current one marked
  use N        go back to version N
  import FILE  save the criteria of a file, or those quoted in a digest
  export FILE  write the current criteria; - is standard output

--json prints an object with version, name, created, parent, system_prompt, scoring_prompt and screening_prompt; for list an array of objects with version, name, created, parent and current.

Example:
  winnow-cli criteria export mine.md &amp;&amp; $EDITOR mine.md &amp;&amp; winnow-cli criteria import mine.md</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionLines</name>
    <message>
        <source>line %1: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was recorded, because these lines are not &quot;ID keep|skip|later|clear&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) changed</source>
        <translation>
            <numerusform>已更改 %n 个决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestOutput</name>
    <message>
        <source>%1: %2 of %3 papers in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 papers of %2 has a score, so there is no digest. Score them first: winnow-cli score --day %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 papers of %3 have no score yet and are not in the digest. Score them with: winnow-cli score --day %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1: %2 to score with the built-in scorer: %3 calls, %4 tokens, $%5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>arXiv is busy. Run the command again in %n second(s).</source>
        <translation>
            <numerusform>arXiv 正忙。请在 %n 秒后再次运行该命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv is busy. Run the command again in a few minutes.</source>
        <translation>arXiv 正忙。请几分钟后再次运行该命令。</translation>
    </message>
    <message>
        <source>Another Winnow is writing to the library. Wait for it, then run the command again.</source>
        <translation>另一个 Winnow 正在写入文库。请等它完成后再次运行该命令。</translation>
    </message>
    <message>
        <source>The library was written by a newer Winnow, and this one leaves it alone. Update Winnow, or name another library with --library.</source>
        <translation>该文库由更新版本的 Winnow 写入，未作任何改动。请升级 Winnow，或用 --library 指定其他文库。</translation>
    </message>
    <message>
        <source>%1 is no library, or it is damaged. Restore it from a backup, or name another library with --library.</source>
        <translation>%1 不是文库或已损坏。请从备份恢复，或用 --library 指定其他文库。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>The library failed%1. Check that its disk has room, then run the command again.</source>
        <translation>文库出错%1。请检查磁盘空间，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>arXiv can&apos;t be reached%1. Check the network, then run the command again.</source>
        <translation>无法连接 arXiv%1。请检查网络，然后再次运行该命令。</translation>
    </message>
    <message>
        <source>arXiv did not answer in time. Run the command again later.</source>
        <translation>arXiv 未及时响应。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>The server failed%1. Run the command again later.</source>
        <translation>服务器出错%1。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>%1 is plain http, which is refused beyond this machine. Use https.</source>
        <translation>%1 是未加密的 http，仅允许用于本机。请使用 https。</translation>
    </message>
    <message>
        <source>The server refuses access%1. Wait a while before you try again.</source>
        <translation>服务器拒绝访问%1。请稍候再试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Nothing of it was used.</source>
        <translation>无法读取 %1：%2。其中内容均未使用。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>该文本</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written%2. Check the folder and its rights, or name another file.</source>
        <translation>无法写入 %1%2。请检查文件夹及其权限，或指定其他文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read%2. Check the name and the rights.</source>
        <translation>无法读取 %1%2。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept; run the same command again to go on.</source>
        <translation>已停止。已完成的部分均已保留；再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>This was refused: %1. Correct it, then run the command again.</source>
        <translation>已拒绝：%1。请更正后再次运行该命令。</translation>
    </message>
    <message>
        <source>Not found: %1.</source>
        <translation>未找到：%1。</translation>
    </message>
    <message>
        <source>The feed of %1 holds no papers, although arXiv announces some on that day. Run the command again later.</source>
        <translation>%1 的订阅源中没有论文，而 arXiv 当天应有公布。请稍后再次运行该命令。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused%1.</source>
        <translation>系统密钥环拒绝了请求%1。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The library to work on.</source>
        <translation>要使用的文库。</translation>
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
        <source>No progress and no remarks; errors are still printed.</source>
        <translation>不显示进度和提示；错误仍会输出。</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day&apos;s arXiv papers, scored against your criteria, as a digest: without a window, on the same library.</source>
        <translation type="unfinished"></translation>
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
        <source>Environment (options win over it, it wins over the settings):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where feeds come from, for mirrors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to standard output, everything else to standard error. Exit codes: 0 all went well, 1 the work failed, 2 the command line was wrong.

First steps:
  winnow-cli run --sample -o sample.md       (needs no network)
  winnow-cli run --categories cs.LG,cs.AI
  winnow-cli papers --limit 20
  winnow-cli COMMAND --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: winnow-cli %1 [OPTIONS]%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>所有命令的选项：</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&quot;%1&quot; is no category. Name them like cs.LG,cs.AI.</source>
        <translation>“%1”不是类别。请写成 cs.LG,cs.AI 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no announce type. There are new, cross, replace and replace-cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--categories, --feed and --sample exclude one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No categories are followed yet. Name some with --categories cs.LG,cs.AI, choose them in the window, or try --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download these instead of the followed categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a feed saved earlier instead of downloading; can be repeated; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan only these: new, cross, replace, replace-cross (default: new,cross).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan only papers whose primary category was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the built-in sample day; needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who scores: builtin, which needs neither key nor network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score under the criteria of this file; they become the current ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what scoring would take: calls, tokens and cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the digest to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markdown (default), html, json, bibtex or ris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least relevance of a paper in the digest, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least novelty of a paper in the digest, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as YYYY-MM-DD.</source>
        <translation>“%1”不是日期。请写成 YYYY-MM-DD 的形式。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address. Correct WINNOW_ARXIV_URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build scores with the built-in scorer only. Leave out --scorer llm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scorer &quot;%1&quot;. This build has builtin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 belongs to a language model, and this build scores with the built-in scorer only. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Choose markdown, html, json, bibtex or ris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
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
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>the feed is of %1, not of the day asked for; nothing was stored. Leave out --day to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv has no such feed%1. Check the category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2%3: %4</source>
        <translation>%1，第 %2 行%3：%4</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: arXiv announces nothing on a weekend or holiday; the next listing is that of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation>%1：今天的列表尚未发布；这是 %2 的列表。</translation>
    </message>
    <message>
        <source>The library has no papers yet. Fetch a day first: winnow-cli fetch.</source>
        <translation>文库中还没有论文。请先获取一天：winnow-cli fetch。</translation>
    </message>
    <message>
        <source>The library has no papers of %1. Fetch that day first, or leave out --day.</source>
        <translation type="unfinished"></translation>
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
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布</translation>
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
        <source>State</source>
        <translation>状态</translation>
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
        <source>%1: every paper has its score already (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 scored, %3 failed (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: damaged entries: %2. What is whole is stored; fetch it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the feed holds %2 entries, and arXiv cuts at %3: papers may be missing. Ask for its categories one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The day&apos;s arXiv listings, scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings&apos; file.</source>
        <translation type="unfinished"></translation>
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
        <translation>导入摘要(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Read saved feeds…</source>
        <translation>读取已保存的订阅源(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export the digest…</source>
        <translation>导出摘要(&amp;E)…</translation>
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
        <translation>撤销决定(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做决定(&amp;R)</translation>
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
        <translation>摘要(&amp;D)</translation>
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
        <source>&amp;Clear the decision</source>
        <translation>清除决定(&amp;C)</translation>
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
        <source>Next without a decision</source>
        <translation>下一篇未决定的论文</translation>
    </message>
    <message>
        <source>Previous without a decision</source>
        <translation>上一篇未决定的论文</translation>
    </message>
    <message>
        <source>Scroll the abstract, then the next</source>
        <translation>滚动摘要，然后下一篇</translation>
    </message>
    <message>
        <source>Open the &amp;abstract page</source>
        <translation>打开摘要页(&amp;A)</translation>
    </message>
    <message>
        <source>Open the P&amp;DF</source>
        <translation>打开 PDF(&amp;D)</translation>
    </message>
    <message>
        <source>Save criteria as a new &amp;version</source>
        <translation>将标准另存为新版本(&amp;V)</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple day</source>
        <translation>试用示例日(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
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
</context>
<context>
    <name>winnow::AdvancedTab</name>
    <message>
        <source>This is no web address. It starts with https://.</source>
        <translation>这不是网址。网址以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>地址中不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>http is not encrypted. Use https, or a server on this machine.</source>
        <translation>http 未加密。请使用 https 或本机服务器。</translation>
    </message>
    <message>
        <source>Address of arXiv’s feeds</source>
        <translation>arXiv 订阅源地址</translation>
    </message>
    <message>
        <source>A mirror, for instance. Leave it empty for arXiv itself.</source>
        <translation>例如镜像站。留空即使用 arXiv 本身。</translation>
    </message>
    <message>
        <source>Address of arXiv’s &amp;feeds</source>
        <translation>arXiv 订阅源地址(&amp;F)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
</context>
<context>
    <name>winnow::AppearanceTab</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>A new language shows when Winnow is started again.</source>
        <translation>新语言在重新启动 Winnow 后生效。</translation>
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
</context>
<context>
    <name>winnow::AuthorsTab</name>
    <message>
        <source>&amp;Followed authors, one a line</source>
        <translation>关注的作者，每行一位(&amp;F)</translation>
    </message>
    <message>
        <source>Followed authors, one a line</source>
        <translation>关注的作者，每行一位</translation>
    </message>
    <message>
        <source>Ada Lovelace
Emmy Noether</source>
        <translation>Ada Lovelace
Emmy Noether</translation>
    </message>
    <message>
        <source>Their papers are in every digest. Case, accents and TeX do not matter.</source>
        <translation>他们的论文会出现在每份摘要中。不区分大小写、重音和 TeX 写法。</translation>
    </message>
    <message>
        <source>Sorts such a paper as if relevance and novelty added up to this. 20 puts it first.</source>
        <translation>排序时视此类论文的相关性与新颖性之和为该值。20 则排在最前。</translation>
    </message>
    <message>
        <source>&amp;Score of an author match</source>
        <translation>作者匹配的分数(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;uthors</source>
        <translation>作者(&amp;U)</translation>
    </message>
</context>
<context>
    <name>winnow::BlockedPage</name>
    <message>
        <source>The library can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <source>No category has these words.</source>
        <translation>没有类别包含这些词。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No category chosen yet.</source>
        <translation>尚未选择类别。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaCommand</name>
    <message>
        <source>Show the criteria and their versions, and change them.</source>
        <translation>显示并更改标准及其版本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the version, such as: winnow-cli criteria use 2. `winnow-cli criteria list` prints them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. There are show, list, use, import and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file: winnow-cli criteria %1 FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1 of the criteria. `winnow-cli criteria list` prints those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is in use.</source>
        <translation type="unfinished"></translation>
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
        <source>Papers are scored with it from now on</source>
        <translation>从现在起用它为论文评分</translation>
    </message>
    <message>
        <source>Take the criteria from a Markdown file or a digest</source>
        <translation>从 Markdown 文件或摘要中读取标准</translation>
    </message>
    <message>
        <source>Write the criteria to a Markdown file</source>
        <translation>将标准写入 Markdown 文件</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaPage</name>
    <message>
        <source>Saved as version %1. The next scoring uses it.</source>
        <translation>已存为版本 %1，下次评分将使用它。</translation>
    </message>
    <message>
        <source>Version %1 is in use from now on.</source>
        <translation>从现在起使用版本 %1。</translation>
    </message>
    <message>
        <source>Imported. Save it as a new version to use it; undo brings the old text back.</source>
        <translation>已导入。存为新版本后即可使用；撤销可恢复原文本。</translation>
    </message>
    <message>
        <source>Criteria exported to %1</source>
        <translation>标准已导出到 %1</translation>
    </message>
    <message>
        <source>The scoring prompt is empty. Say what you want to read.</source>
        <translation>评分提示词为空。请说明您想读什么。</translation>
    </message>
    <message>
        <source>The scoring prompt has no line %1. A language model would see no papers.</source>
        <translation>评分提示词中没有 %1 一行，语言模型将看不到论文。</translation>
    </message>
    <message>
        <source>The scoring prompt has more than one line %1. Leave one.</source>
        <translation>评分提示词中有多行 %1，请只保留一行。</translation>
    </message>
    <message>
        <source>No topics or keywords can be read out of the scoring prompt, so the built-in scorer has nothing to compare papers with.</source>
        <translation>无法从评分提示词中读出主题或关键词，内置评分器没有可供比较的内容。</translation>
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
    <message>
        <source>These are the words of version %1; it is in use now.</source>
        <translation>这是版本 %1 的文本，现在使用它。</translation>
    </message>
    <message>
        <source>Back to the version in use. Undo in the editor brings your text back.</source>
        <translation>已回到正在使用的版本。在编辑器中撤销可找回您的文本。</translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to your unsaved changes&lt;/a&gt;</source>
        <translation>这是已保存的版本，仅供查看。&lt;a href=&quot;back&quot;&gt;回到您未保存的改动&lt;/a&gt;</translation>
    </message>
    <message>
        <source>A saved version, to look at. &lt;a href=&quot;back&quot;&gt;Back to the one in use&lt;/a&gt;</source>
        <translation>这是已保存的版本，仅供查看。&lt;a href=&quot;back&quot;&gt;回到正在使用的版本&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>winnow::CriteriaReview</name>
    <message>
        <source>Insert the &amp;line</source>
        <translation>插入该行(&amp;L)</translation>
    </message>
</context>
<context>
    <name>winnow::DecideCommand</name>
    <message>
        <source>Record what you decided on papers.</source>
        <translation>记录您对论文的决定。</translation>
    </message>
    <message>
        <source>From a file, each line is an id and a decision; blank lines and what follows a # are left out. A bad line is named, and then nothing is recorded.

--json prints an object: changed, and decided, an array of objects with id and decision (null after clear).

Examples:
  winnow-cli decide 2506.01234 keep
  echo &quot;2506.01234 skip&quot; | winnow-cli decide --from -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read lines of ID STATE from this file; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a paper and a decision, or --from FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a paper and a decision: winnow-cli decide ID keep|skip|later|clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no arXiv id.</source>
        <translation>“%1”不是 arXiv 编号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision. There are keep, skip, later and clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the library; nothing was recorded.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>winnow::DetailsPane</name>
    <message>
        <source>Choose a paper to read its abstract.</source>
        <translation>选择一篇论文以阅读其摘要。</translation>
    </message>
    <message>
        <source>Details of the paper</source>
        <translation>论文详情</translation>
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
        <source>BibTeX</source>
        <translation>BibTeX</translation>
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
    <name>winnow::Dialogs</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
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
        <translation>将摘要复制为 Markdown</translation>
    </message>
    <message>
        <source>Write the digest to a file: Markdown, web page, PDF, BibTeX, RIS, JSON</source>
        <translation>将摘要写入文件：Markdown、网页、PDF、BibTeX、RIS、JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>%Ln 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scanned</source>
        <translation>扫描 %1/%2</translation>
    </message>
</context>
<context>
    <name>winnow::DigestCommand</name>
    <message>
        <source>Write the digest of a day.</source>
        <translation>写出某天的摘要。</translation>
    </message>
    <message>
        <source>The best papers first, those whose relevance and novelty reach the cut-offs; kept papers are in it whatever their scores, skipped ones are not. A day that was imported is written as it came, unless a cut-off is given. Without -o the digest goes to standard output.

--json without -o is --format json; with -o it prints an object: day, file, announced, scanned, relevant, papers.

Examples:
  winnow-cli digest -o today.md
  winnow-cli digest --day 2025-06-02 --format bibtex
  winnow-cli digest --relevance-cutoff 5 --novelty-cutoff 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json and --format %1 both want standard output. Write the digest to a file with -o.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::DigestExporter</name>
    <message>
        <source>Export the digest</source>
        <translation>导出摘要</translation>
    </message>
    <message>
        <source>Digest copied as Markdown.</source>
        <translation>摘要已复制为 Markdown。</translation>
    </message>
    <message>
        <source>Digest sent to the printer.</source>
        <translation>摘要已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer refused the digest. Export it as PDF instead.</source>
        <translation>打印机拒绝了摘要。请改为导出 PDF。</translation>
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
</context>
<context>
    <name>winnow::DigestPage</name>
    <message>
        <source>Digest written to %1</source>
        <translation>摘要已写入 %1</translation>
    </message>
</context>
<context>
    <name>winnow::DigestPreview</name>
    <message>
        <source>Preview of the digest</source>
        <translation>摘要预览</translation>
    </message>
</context>
<context>
    <name>winnow::DigestTab</name>
    <message>
        <source>Folder for digests</source>
        <translation>摘要文件夹</translation>
    </message>
    <message>
        <source>A paper is in the digest when both its scores reach these. Papers that you keep and papers of followed authors always are.</source>
        <translation>两项分数都达到这些值的论文进入摘要。您保留的论文和所关注作者的论文始终在内。</translation>
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
        <translation>摘要文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Say where digests shall be written.</source>
        <translation>请指定摘要的写入位置。</translation>
    </message>
    <message>
        <source>Give the whole path, from the root on.</source>
        <translation>请给出从根目录开始的完整路径。</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>这是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>无法写入该处。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This folder does not exist and can&apos;t be made. Choose another.</source>
        <translation>该文件夹不存在且无法创建。请另选一个。</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>摘要(&amp;D)</translation>
    </message>
</context>
<context>
    <name>winnow::EmptyDigest</name>
    <message>
        <source>No papers yet</source>
        <translation>还没有论文</translation>
    </message>
    <message>
        <source>Fetch today’s papers; their digest is shown here.</source>
        <translation>获取今日论文后，其摘要会显示在这里。</translation>
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
        <translation>无法生成 %1 的摘要</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>原因见上方消息。</translation>
    </message>
    <message>
        <source>No papers on this day</source>
        <translation>当天没有论文</translation>
    </message>
    <message>
        <source>Nothing that you follow was announced. Choose another day, or follow more categories in the settings.</source>
        <translation>您关注的类别没有公布论文。请选择其他日期，或在设置中关注更多类别。</translation>
    </message>
    <message>
        <source>No paper has a score yet</source>
        <translation>还没有论文评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper(s) of this day can be scored.</source>
        <translation>
            <numerusform>当天有 %Ln 篇论文可以评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper reaches the cut-offs</source>
        <translation>没有论文达到阈值</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln scored paper(s) has relevance %1 and novelty %2 or more. Lower the cut-offs, or keep the papers that you want in the digest.</source>
        <translation>
            <numerusform>%Ln 篇已评分论文中没有一篇达到相关性 %1 和新颖性 %2。请降低阈值，或保留您想放入摘要的论文。</numerusform>
        </translation>
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
        <source>The next listing comes on %1 at %2.</source>
        <translation>下一次列表将于 %1 %2 发布。</translation>
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
    <message numerus="yes">
        <source>The filter left out all of %n announced paper(s).</source>
        <translation>
            <numerusform>过滤器排除了全部 %n 篇公布的论文。</numerusform>
        </translation>
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
        <source>Keep a paper with the key s.</source>
        <translation>按 s 键保留论文。</translation>
    </message>
    <message>
        <source>Nothing put off</source>
        <translation>没有留待稍后的论文</translation>
    </message>
    <message>
        <source>Put a paper off with the key l.</source>
        <translation>按 l 键将论文留待稍后。</translation>
    </message>
    <message>
        <source>Nothing skipped yet</source>
        <translation>还没有跳过</translation>
    </message>
    <message>
        <source>Skip a paper with the key e.</source>
        <translation>按 e 键跳过论文。</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>No paper here failed to be scored.</source>
        <translation>这里没有评分失败的论文。</translation>
    </message>
    <message>
        <source>The papers could not be read</source>
        <translation>无法读取论文</translation>
    </message>
    <message>
        <source>Nothing is lost. Try once more.</source>
        <translation>没有丢失任何内容。请再试一次。</translation>
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
        <source>No paper here has all these words and categories.</source>
        <translation>这里没有同时包含这些词和类别的论文。</translation>
    </message>
    <message>
        <source>Papers you keep are collected here.</source>
        <translation>您保留的论文会汇集在这里。</translation>
    </message>
</context>
<context>
    <name>winnow::ErrorText</name>
    <message>
        <source>arXiv is busy and asks us to wait. Try again in a few minutes.</source>
        <translation>arXiv 正忙，请稍等。几分钟后再试。</translation>
    </message>
    <message numerus="yes">
        <source>arXiv is busy and asks us to wait %n minute(s). Try again then.</source>
        <translation>
            <numerusform>arXiv 正忙，要求等待 %n 分钟。请届时再试。</numerusform>
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
        <source>The server failed. Try again later.</source>
        <translation>服务器出错。请稍后再试。</translation>
    </message>
    <message>
        <source>The key is wrong or missing. Check it in the settings.</source>
        <translation>密钥有误或缺失。请在设置中检查。</translation>
    </message>
    <message>
        <source>The server refuses this request. Check the settings.</source>
        <translation>服务器拒绝该请求。请检查设置。</translation>
    </message>
    <message>
        <source>The account has nothing left to spend. Top it up, or use the built-in scorer.</source>
        <translation>账户余额已用完。请充值，或使用内置评分器。</translation>
    </message>
    <message>
        <source>That address is not encrypted. Use https, or a server on this machine.</source>
        <translation>该地址未加密。请使用 https 或本机服务器。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check that it exists and is yours.</source>
        <translation>无法读取 %1。请检查它是否存在以及您是否有权限。</translation>
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
        <source>The library was written by a newer Winnow. Update Winnow to open it; nothing was changed.</source>
        <translation>该文库由更新版本的 Winnow 写入。请升级 Winnow 后再打开；未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is damaged or no Winnow library. Put a backup in its place; a copy stands beside it after every update.</source>
        <translation>%1 已损坏或不是 Winnow 文库。请用备份替换；每次升级后旁边都有一份副本。</translation>
    </message>
    <message>
        <source>The library could not do that. Nothing was changed.</source>
        <translation>文库无法完成该操作。未作任何改动。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. The key is kept until Winnow is closed.</source>
        <translation>系统密钥环没有响应。密钥将保留到 Winnow 关闭为止。</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>已停止。已完成的部分均已保留。</translation>
    </message>
    <message>
        <source>That can&apos;t be done as asked.</source>
        <translation>无法按要求完成。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used.</source>
        <translation>无法使用 %1。</translation>
    </message>
    <message>
        <source>That is not in the library.</source>
        <translation>文库中没有该内容。</translation>
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
</context>
<context>
    <name>winnow::FetchCommand</name>
    <message>
        <source>Download the day&apos;s listing, or read saved feeds, into the library.</source>
        <translation>将当天列表下载到文库，或读入已保存的订阅源。</translation>
    </message>
    <message>
        <source>Prints, for each feed, how many papers arXiv announced, how many of these are scanned (see --announce and --primary-only) and how many the library had never seen. Fetching twice changes nothing. What is whole of a damaged feed is stored, the rest is named.

--json prints an object: day, announced, scanned, new, error, and feeds, an array of objects with feed, day, state (complete, partial, not-yet-out, holiday, failed), announced, scanned, new, updated, next_listing, problems (line, reason, id) and error (code, message, detail, place).

Examples:
  winnow-cli fetch --categories cs.LG,cs.AI
  winnow-cli fetch --feed cs.LG.xml --feed cs.AI.xml
  winnow-cli fetch --sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse feeds of any other announcement day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::FilterBar</name>
    <message>
        <source>Search: words in titles, authors and abstracts</source>
        <translation>搜索：标题、作者和摘要中的词</translation>
    </message>
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
</context>
<context>
    <name>winnow::ImportCommand</name>
    <message>
        <source>Read digests, Markdown or JSON, into the library.</source>
        <translation>将摘要（Markdown 或 JSON）读入文库。</translation>
    </message>
    <message>
        <source>Papers, scores, figures and the criteria quoted at the end become part of the library. A file is taken whole or not at all; it may hold several digests. `digest` writes an imported day back byte for byte.

--json prints an array with one object a file: file, digests (day, papers) and error.

Example:
  winnow-cli import digests/*.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the digests to import: winnow-cli import FILE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n paper(s)</source>
        <translation>
            <numerusform>%1：%2，%n 篇论文</numerusform>
        </translation>
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
    <name>winnow::MainWindow</name>
    <message>
        <source>Winnow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read saved feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arXiv feeds (*.xml *.rss *.atom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests (*.md *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These criteria are in use now. Score the day to apply them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting was unreadable and is back at its default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winnow – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation type="unfinished"></translation>
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
    <name>winnow::PaperActs</name>
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
        <source>Put %n paper(s) off for later</source>
        <translation>
            <numerusform>将 %n 篇论文留待稍后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n decision(s)</source>
        <translation>
            <numerusform>清除 %n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the abstract page</source>
        <translation>打开摘要页</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>Copy as Markdown links</source>
        <translation>复制为 Markdown 链接</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>复制为 BibTeX</translation>
    </message>
</context>
<context>
    <name>winnow::PaperCells</name>
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
        <source>Relevance and novelty added up</source>
        <translation>相关性与新颖性之和</translation>
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
</context>
<context>
    <name>winnow::PaperHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>winnow::PaperSession</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n decision(s)</source>
        <translation>
            <numerusform>已撤销：%n 个决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n decision(s)</source>
        <translation>
            <numerusform>已重做：%n 个决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperTexts</name>
    <message>
        <source>Not scored yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>正在评分</translation>
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
        <translation>更新</translation>
    </message>
    <message>
        <source>replaced cross</source>
        <translation>交叉更新</translation>
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
        <source>%n paper(s) put off for later</source>
        <translation>
            <numerusform>%n 篇论文留待稍后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared</source>
        <translation>
            <numerusform>已清除 %n 个决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::PaperView</name>
    <message>
        <source>Papers</source>
        <translation>论文</translation>
    </message>
</context>
<context>
    <name>winnow::PapersCommand</name>
    <message>
        <source>List papers, best first.</source>
        <translation>列出论文，最好的在前。</translation>
    </message>
    <message>
        <source>The scanned papers of a day with score (relevance + novelty) and decision. On a terminal, titles are cut to its width.

--json prints an array of objects: id, title, authors, categories, announced (the day), type, relevance, novelty, score, taste, comment, state (unscored, scored, screened, failed) and decision (keep, skip, later); null where there is none.

Examples:
  winnow-cli papers --limit 20
  winnow-cli papers --day all --search &quot;kv cache&quot;
  winnow-cli papers --decision keep --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library), or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only papers in which all of these words occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only papers decided so: keep, skip, later, none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decision. There are keep, skip, later and none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers.</source>
        <translation>没有论文。</translation>
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
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Invented papers of the sample day, to try things out.</source>
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
        <translation>交叉列表的更新(&amp;S)</translation>
    </message>
    <message>
        <source>Choose at least one kind of announcement, or every day stays empty.</source>
        <translation>请至少选择一种公布类型，否则每天都会是空的。</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>论文(&amp;P)</translation>
    </message>
</context>
<context>
    <name>winnow::Program</name>
    <message>
        <source>Not all of the result could be written. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>请指定命令。</translation>
    </message>
    <message>
        <source>%1: %2; the default is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See: winnow-cli %2--help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library %1 yet. Fetch a day first: winnow-cli fetch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::PromptStack</name>
    <message>
        <source>Scoring prompt</source>
        <translation>评分提示词</translation>
    </message>
    <message>
        <source>Say in plain language what you want to read: topics, what belongs to them and what does not.</source>
        <translation>用平实的语言说明您想读什么：主题，以及哪些属于、哪些不属于这些主题。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Who a language model shall be. May be empty.</source>
        <translation>语言模型应扮演的角色。可为空。</translation>
    </message>
    <message>
        <source>Screening prompt</source>
        <translation>初筛提示词</translation>
    </message>
    <message>
        <source>A quick pass over the titles that only drops papers. Empty: no screening.</source>
        <translation>快速浏览标题，只用于剔除论文。为空则不初筛。</translation>
    </message>
</context>
<context>
    <name>winnow::PromptTabs</name>
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
        <source>Stop the run; what was stored is kept (Esc)</source>
        <translation>停止运行；已存储的内容会保留 (Esc)</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Fetching the listings</source>
        <translation>正在获取列表</translation>
    </message>
    <message>
        <source>Fetching %1 · feed %2 of %3</source>
        <translation>正在获取 %1 · 第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>正在评分 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source> · %n s left</source>
        <translation>
            <numerusform> · 剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>next listing %1</source>
        <translation>下次列表 %1</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>next listing in %1 h %2 min</source>
        <translation>距下次列表 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 announced, %2 scanned, %3 new to the library</source>
        <translation>公布 %1 篇，扫描 %2 篇，新入库 %3 篇</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) scored</source>
        <translation>
            <numerusform>已评分 %n 篇论文</numerusform>
        </translation>
    </message>
    <message>
        <source>everything was scored already</source>
        <translation>均已评分</translation>
    </message>
    <message numerus="yes">
        <source>%n without a score</source>
        <translation>
            <numerusform>%n 篇没有评分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>winnow::RunCommand</name>
    <message>
        <source>The daily job: fetch, score and write the digest.</source>
        <translation>每日工作：获取、评分、写摘要。</translation>
    </message>
    <message>
        <source>Prints one line a stage; the last one ends with the path of the digest, which goes to the digest folder of the settings unless -o names a file. Running it again goes on where it was stopped.

--json prints an object with fetch, score and digest: see the help of these commands.

Examples:
  winnow-cli run --sample -o sample.md
  winnow-cli run --categories cs.LG,cs.AI
  0 6 * * 1-5  winnow-cli --quiet run      (a line for cron)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take only feeds of this announcement day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--dry-run is for score: winnow-cli score --dry-run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feed could be used, so nothing was scored and no digest was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::RunControl</name>
    <message numerus="yes">
        <source>%1: %n entry(ies) could not be read, the rest is stored. First: line %2, %3.</source>
        <translation>
            <numerusform>%1：%n 个条目无法读取，其余已保存。首个：第 %2 行，%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the feed was cut at its limit. Follow its subcategories one by one.</source>
        <translation>%1：订阅源已达上限被截断。请逐个关注其子类别。</translation>
    </message>
    <message>
        <source>%1: today&apos;s listing is not out yet; this is the one of %2.</source>
        <translation>%1：今天的列表尚未发布；这是 %2 的列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) got no score; they stand first in the table.</source>
        <translation>
            <numerusform>%n 篇论文没有评分，排在表格最前。</numerusform>
        </translation>
    </message>
    <message>
        <source>arXiv announces nothing today: weekend or holiday.</source>
        <translation>今天 arXiv 不公布论文：周末或假日。</translation>
    </message>
</context>
<context>
    <name>winnow::RunningCommand</name>
    <message>
        <source>Fetching %1 (%2 of %3)</source>
        <translation>正在获取 %1（%2/%3）</translation>
    </message>
    <message>
        <source>Scoring %1 of %2</source>
        <translation>正在评分 %1/%2</translation>
    </message>
    <message>
        <source>%1: arXiv can&apos;t answer now; it is asked again in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::SaveBar</name>
    <message>
        <source>&amp;Save as new version</source>
        <translation>存为新版本(&amp;S)</translation>
    </message>
    <message>
        <source>Name of the version (optional)</source>
        <translation>版本名称（可选）</translation>
    </message>
    <message>
        <source>Name of the new version</source>
        <translation>新版本的名称</translation>
    </message>
    <message>
        <source>Back to the version in use; can be undone</source>
        <translation>回到正在使用的版本，可撤销</translation>
    </message>
    <message>
        <source>Rever&amp;t</source>
        <translation>还原(&amp;T)</translation>
    </message>
</context>
<context>
    <name>winnow::ScoreCommand</name>
    <message>
        <source>Score the papers that have no score yet under these criteria.</source>
        <translation>为在这些标准下尚无分数的论文评分。</translation>
    </message>
    <message>
        <source>Relevance and novelty, 1 to 10 each. Every chunk is stored before the next is begun: a run that was stopped or killed is finished by running the command again, and nothing is scored twice.

--json prints an object: day, criteria (version), scorer, model, state, scored, failed and error (code, message, detail, place); with --dry-run: day, criteria, scorer, model, papers, calls, tokens and cost.

Examples:
  winnow-cli score
  winnow-cli score --day 2025-06-02 --criteria my-criteria.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement day (default: the newest in the library).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sets everything back but the categories and the authors you follow</source>
        <translation>除关注的类别和作者外全部恢复默认</translation>
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
        <translation>待筛选</translation>
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
        <source>no announcement</source>
        <translation>无公布</translation>
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
</context>
<context>
    <name>winnow::SidebarModel</name>
    <message>
        <source>All papers</source>
        <translation>所有论文</translation>
    </message>
    <message>
        <source>Kept in all days</source>
        <translation>所有日期中保留的</translation>
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
            <numerusform>，待筛选 %n 篇</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>winnow::TopicOutline</name>
    <message numerus="yes">
        <source>%n relevant</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n 个相关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n irrelevant</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n 个不相关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application</source>
        <comment>keywords</comment>
        <translation>
            <numerusform>%n 个应用</numerusform>
        </translation>
    </message>
    <message>
        <source>Keywords: %1</source>
        <translation>关键词：%1</translation>
    </message>
    <message>
        <source>Topics of the scoring prompt</source>
        <translation>评分提示词的主题</translation>
    </message>
    <message>
        <source>No topics found. Number them – “1. Your topic” – and say below each what is “Relevant:” and what is “Irrelevant:”.</source>
        <translation>未找到主题。请为它们编号——“1. 您的主题”——并在每个主题下写明什么是“Relevant:”，什么是“Irrelevant:”。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Topi&amp;cs</source>
        <translation>主题(&amp;C)</translation>
    </message>
</context>
<context>
    <name>winnow::VersionCombo</name>
    <message>
        <source>Version of the criteria</source>
        <translation>标准的版本</translation>
    </message>
    <message>
        <source>Look at another version</source>
        <translation>查看其他版本</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的改动</translation>
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
        <translation>欢迎使用 Winnow</translation>
    </message>
    <message>
        <source>Every day arXiv announces hundreds of papers. Winnow scores them against what you want to read and leaves the ones that matter.</source>
        <translation>arXiv 每天公布数百篇论文。Winnow 按您想读的内容为它们评分，留下重要的文章。</translation>
    </message>
    <message>
        <source>What should be found?</source>
        <translation>要找什么？</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Start from the &amp;default criteria – they can be changed at any time</source>
        <translation>从默认标准开始——随时可以修改(&amp;D)</translation>
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
        <source>&amp;Start with my criteria …</source>
        <translation>从我的标准开始(&amp;S)…</translation>
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
        <source>The built-in scorer compares papers with your topics on this computer: nothing to set up, nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
