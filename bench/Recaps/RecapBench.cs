using System.Text.Json.Nodes;
using DebateBot.Core.Comments;
using DebateBot.Core.Recaps;

namespace DebateBot.Bench.Recaps;

/// <summary>How long a recap of 500 comments takes, and the links before it, once the code is warm.</summary>
public static class RecapBench
{
    private const int Comments = 500;
    private const int WarmUps = 40;
    private const int Repetitions = 50;

    public static async Task<JsonObject> RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        var discussion = GeneratedDiscussion.Write(Comments);
        var links = ReplyResolver.ResolveAll(discussion.Article, discussion.Comments);
        var recap = RecapWriter.Write(discussion.Article, discussion.Comments, links);
        await output.WriteLineAsync(
            $"{Comments} comments with {discussion.Words} words and {links.Count} links; the recap has {recap.Sections.Sum(s => s.Sentences.Count)} sentences."
        );

        var linking = Time(() => ReplyResolver.ResolveAll(discussion.Article, discussion.Comments), cancellationToken);
        await output.WriteLineAsync($"Links:  {linking}");
        var writing = Time(() => RecapWriter.Write(discussion.Article, discussion.Comments, links), cancellationToken);
        await output.WriteLineAsync($"Recap:  {writing}");
        return new JsonObject
        {
            ["comments"] = Comments,
            ["words"] = discussion.Words,
            ["links"] = links.Count,
            ["recapMs"] = writing.ToJson(),
            ["linksMs"] = linking.ToJson(),
        };
    }

    private static Spread Time(Action work, CancellationToken cancellationToken)
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run < WarmUps + Repetitions; run++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var started = TimeProvider.System.GetTimestamp();
            work();
            if (run >= WarmUps)
                times.Add(TimeProvider.System.GetElapsedTime(started));
        }
        return new Spread(times);
    }
}
