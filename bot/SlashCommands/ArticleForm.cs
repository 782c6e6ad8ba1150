using DebateBot.Cards;
using DebateBot.Chat;
using DebateBot.Core;
using DebateBot.Core.Articles;

namespace DebateBot.SlashCommands;

/// <summary>The form of `/article post`: an article as somebody types or pastes it.</summary>
public sealed class ArticleForm(ArticlePoster poster) : IForm
{
    private const string FormName = "article";

    public string Name => FormName;

    /// <param name="channel">Where it is to go; null: not said.</param>
    public static Form Draw(long? channel) =>
        new(
            ButtonId.Of(FormName, channel ?? 0),
            "Post an article",
            [
                new("title", "Title", IsRequired: true, IsLong: false, Limits.CardTitle),
                new("deck", "The line under the title", IsRequired: false, IsLong: false, 300),
                new("author", "Who wrote it", IsRequired: false, IsLong: false, 100),
                new("link", "Where it was published", IsRequired: false, IsLong: false, 1000, Placeholder: "https://…"),
                new(
                    "text",
                    "Text",
                    IsRequired: true,
                    IsLong: true,
                    Limits.FormText,
                    Placeholder: "Paragraphs, with a blank line between them. A longer text goes in as file: instead."
                ),
            ]
        );

    public Task<Reply> AnswerAsync(FormSubmitted asked, CancellationToken cancellationToken) =>
        OrGiveBackAsync(() => PostAsync(asked, cancellationToken), Field(asked, "text"));

    private Task<Reply> PostAsync(FormSubmitted asked, CancellationToken cancellationToken)
    {
        var channel = ButtonId.Parse(asked.Id)[0];
        var article = TypedArticle.Write(
            Field(asked, "title"),
            Field(asked, "deck"),
            Field(asked, "author"),
            Field(asked, "link"),
            Field(asked, "text")
        );
        return poster.PostAsync(asked, channel > 0 ? channel : null, article, cancellationToken);
    }

    private static string Field(FormSubmitted asked, string name) => asked.Fields.GetValueOrDefault(name, "");

    // A form is closed when it is sent: what was typed into it would be lost.
    private static async Task<Reply> OrGiveBackAsync(Func<Task<Reply>> post, string text)
    {
        try
        {
            var reply = await post();
            return reply is Deferred later
                ? new Deferred(stop => OrGiveBackAsync(() => later.Work(stop), text))
                : reply;
        }
        catch (UserError wrong)
        {
            return GiveBack(wrong.Message, text);
        }
        catch (ChatRefused refused) when (RefusalSentence.Knows(refused.Reason))
        {
            return GiveBack(RefusalSentence.For(refused.Reason), text);
        }
    }

    private static Reply GiveBack(string sentence, string text) =>
        Reply.Private(
            new OutgoingMessage
            {
                Text = sentence,
                Cards = string.IsNullOrWhiteSpace(text)
                    ? []
                    : [new Card { Title = "Your text, to copy", Description = text }],
            }
        );
}
