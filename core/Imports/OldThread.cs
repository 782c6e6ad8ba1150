using DebateBot.Core.Articles;
using DebateBot.Core.Comments;

namespace DebateBot.Core.Imports;

/// <summary>A discussion that took place elsewhere: an article with its numbered comments.</summary>
/// <param name="FiledUnder">The page's categories; empty when it names none.</param>
/// <param name="Comments">In the page's order, under the page's numbers: 1, 2, 3 … with gaps where the page has gaps.</param>
/// <param name="LostMentions">The numbers of comments that began with an `@Name:` which the page's text has lost: whom they answer is not known from it.</param>
public sealed record OldThread(
    Article Article,
    IReadOnlyList<string> FiledUnder,
    IReadOnlyList<Comment> Comments,
    IReadOnlySet<int> LostMentions
);
