using DebateBot.Core.Comments;
using FsCheck.Xunit;

namespace DebateBot.Tests.Core.Comments;

public sealed class ReplyResolverPropertyTests
{
    private static readonly string[] Names = ["Ann", "Bo", "Bo Lind", "@", "says", "<@1>"];

    private static readonly string[] Pieces =
    [
        "the river freezes in March",
        "> the river freezes in March\n",
        "@Ann",
        "@Bo Lind: ",
        "\n\n",
        "`",
        "```",
        ">>> ",
        "…",
        "<@1>",
        "🙂",
        "\u202Eشكرا",
        " ",
    ];

    [Property(MaxTest = 300)]
    public bool Links_lead_only_to_earlier_living_other_comments(byte[] choices)
    {
        var talk = Mix(choices);
        return talk.Links.All(link =>
            (link.To ?? 0) < link.From
            && !talk.Comments[link.From - 1].IsDeleted
            && (link.To is not { } to || link.Kind == ReplyKind.Native || !talk.Comments[to - 1].IsDeleted)
            && link.EvidenceStart + link.EvidenceLength <= talk.Comments[link.From - 1].Text.Length
        );
    }

    [Property(MaxTest = 300)]
    public bool A_tree_holds_every_living_comment_once_and_below_an_earlier_one(byte[] choices)
    {
        var talk = Mix(choices);
        var nodes = ReplyTree.Grow(talk.Comments, talk.Links).Nodes().ToList();
        var living = talk.Comments.Where(comment => !comment.IsDeleted).ToList();
        return living.All(comment => nodes.Count(node => node.Comment == comment) == 1)
            && nodes.All(node =>
                node.Answers.All(answer =>
                    answer.Comment.Number > node.Comment.Number && answer.Depth == node.Depth + 1
                )
            );
    }

    private static Talk Mix(byte[] choices)
    {
        var talk = new Talk().About("Nobody said that the river freezes in March.");
        foreach (var few in choices.Chunk(4))
        {
            var text = string.Concat(few.Select(choice => Pieces[choice % Pieces.Length]));
            talk.Says(Names[few[0] % Names.Length], text, few[^1] % 3 == 0 ? few[0] : null, few[^1]);
            if (few[0] % 5 == 0)
                talk.Deletes(1 + few[^1] % talk.Comments.Count);
        }
        return talk;
    }
}
