using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DebateBot.Sandbox.World;

/// <summary>
/// Shows a preview of the first link of a message a moment after it was written, as Discord does: an update without
/// <c>edited_timestamp</c>. Nothing is fetched; the preview tells the address again.
/// </summary>
internal sealed partial class LinkPreviews(SandboxWorld world) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var said = System.Threading.Channels.Channel.CreateUnbounded<Message>();
        using var following = world.Follow(change =>
        {
            var message = change switch
            {
                MessagePosted posted => posted.Message,
                MessageChanged edited when edited.Message.Content != edited.Before.Content => edited.Message,
                _ => null,
            };
            if (message is not null && LinkIn(message) is not null)
                said.Writer.TryWrite(message);
        });
        await foreach (var message in said.Reader.ReadAllAsync(stoppingToken))
        {
            var wait = (message.EditedAt ?? message.At) + Pause - world.Clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, world.Clock, stoppingToken);
            Show(message);
        }
    }

    private void Show(Message said) =>
        world.Locked(() =>
        {
            var now = world.Find(said.ChannelId, said.Id);
            bool isAsSaid = now is not null && now.Content == said.Content && LinkIn(now) is not null;
            return isAsSaid ? world.Unfurl(said.ChannelId, said.Id, Preview(LinkIn(said)!)) : null;
        });

    /// <summary>Null where there is no link, or it is to have no preview.</summary>
    private static Uri? LinkIn(Message message)
    {
        bool isPlain = !message.Flags.HasFlag(MessageFlags.SuppressEmbeds) && message.Embeds.Count == 0;
        var link = isPlain ? Link().Match(message.Content) : Match.Empty;
        return link.Success && Uri.TryCreate(link.Value, UriKind.Absolute, out var address) ? address : null;
    }

    private static JsonElement Preview(Uri link) =>
        JsonSerializer.SerializeToElement(
            new JsonObject
            {
                ["type"] = "link",
                ["url"] = link.AbsoluteUri,
                ["title"] = link.Host,
                ["description"] = "A preview as Discord would fetch it; nothing leaves this machine.",
            }
        );

    /// <summary>In angle brackets a link has no preview.</summary>
    [GeneratedRegex(@"(?<!<)https?://[^\s<>]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
