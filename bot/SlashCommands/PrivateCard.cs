using DebateBot.Cards;
using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>A card that only the asker sees, with the button that posts it for everybody.</summary>
public sealed class PrivateCard(CardDrawer drawer)
{
    public Task<Reply> ShowAsync(CardRequest request, CancellationToken cancellationToken) =>
        ShowAsync(request, before: "", cancellationToken);

    /// <param name="before">A sentence above the card.</param>
    public async Task<Reply> ShowAsync(CardRequest request, string before, CancellationToken cancellationToken)
    {
        var drawn = await drawer.DrawAsync(request, cancellationToken);
        return Reply.Private(
            drawn.Message with
            {
                Text = before,
                Buttons = drawn.ShowsComments
                    ?
                    [
                        [new Button("Post here", request.ToButtonId()) { IsPrimary = true }],
                    ]
                    : [],
            }
        );
    }
}
