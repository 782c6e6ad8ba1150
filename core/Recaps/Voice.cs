using DebateBot.Core.Comments;

namespace DebateBot.Core.Recaps;

/// <summary>One person with all sentences of theirs that can be cited, best first.</summary>
internal sealed record Voice(IReadOnlyList<Candidate> Candidates)
{
    /// <summary>Everyone with something to say, in order of first appearance; that order, not the name, settles ties.</summary>
    public static IReadOnlyList<Voice> In(IEnumerable<Comment> comments, OwnSentences sentences, Salience salience) =>
        [
            .. comments
                .GroupBy(comment => comment.Writer)
                .Select(own => own.SelectMany(comment => Read(comment, sentences, salience)))
                .Select(candidates => new Voice([.. candidates.OrderByDescending(choice => choice.Worth)]))
                .Where(voice => voice.Candidates.Count > 0),
        ];

    private static IEnumerable<Candidate> Read(Comment comment, OwnSentences sentences, Salience salience) =>
        from sentence in sentences.Of(comment).Index()
        where CitableSentence.IsCitable(sentence.Item)
        select Candidate.Of(comment, sentence.Item, sentence.Index, salience);
}
