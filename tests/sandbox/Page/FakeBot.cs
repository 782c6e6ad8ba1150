using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Tests.Sandbox.Page;

/// <summary>A bot of a few lines, straight on the world: enough of one for the page and the sample to talk to.</summary>
internal sealed class FakeBot : IDisposable
{
    private readonly SandboxWorld _world;
    private readonly Member _self;
    private readonly IDisposable _following;

    public FakeBot(SandboxWorld world)
    {
        _world = world;
        _self = world.FindMember("DebateBot")!;
        _following = world.Follow(change =>
        {
            if (change is InteractionAsked { Interaction: var asked } && asked.ApplicationId == _self.Id)
                Answer(asked);
        });
        world.RegisterAll(_self.Id, guildId: null, Commands);
    }

    /// <summary>A bot that hears but never answers.</summary>
    public bool IsMute { get; set; }

    private List<AppCommand> Commands =>
        [
            new(0, _self.Id, CommandKind.Slash, "article", "Articles to discuss.")
            {
                DefaultMemberPermissions = Permissions.ManageThreads,
                Options =
                [
                    new(OptionKind.Subcommand, "post", "Posts an article and opens its discussion.")
                    {
                        Options =
                        [
                            new(OptionKind.String, "link", "The article's address."),
                            new(OptionKind.Attachment, "file", "The article as a text file."),
                            new(OptionKind.Channel, "channel", "Where it goes.") { ChannelKinds = [0, 15] },
                        ],
                    },
                ],
            },
            new(0, _self.Id, CommandKind.Slash, "quote", "Shows a comment word for word.")
            {
                Options =
                [
                    new(OptionKind.Integer, "number", "The comment's number: 12 for #12."),
                    new(OptionKind.String, "find", "Some of its words.") { HasAutocomplete = true },
                ],
            },
            new(0, _self.Id, CommandKind.Slash, "recap", "Sums up the discussion in its own words."),
            new(0, _self.Id, CommandKind.MessageMenu, "Quote", ""),
            new(0, _self.Id, CommandKind.MessageMenu, "Show replies", ""),
        ];

    private void Answer(Interaction asked)
    {
        if (IsMute)
            return;
        switch (asked)
        {
            case { Kind: InteractionKind.Autocomplete }:
                Send(
                    asked,
                    CallbackKind.Choices,
                    new
                    {
                        choices = new[]
                        {
                            new { name = "#1 Mira: I work the desk", value = "1" },
                            new { name = "#2 Jonas: Before we move", value = "2" },
                        },
                    }
                );
                break;
            case { Name: "article post" }:
                Send(asked, CallbackKind.Modal, Form);
                break;
            case { Kind: InteractionKind.ModalSubmit }:
                Post(asked);
                break;
            case { Name: "recap" }:
                Send(asked, CallbackKind.DeferredMessage, null, new MessageDraft { Flags = MessageFlags.Ephemeral });
                break;
            default:
                var text =
                    $"> Quoted\n-# heard {asked.Name} {asked.Data.Text("custom_id")} {string.Join(" ", asked.Data.List("options").Select(o => o.Child("value")))}";
                Send(
                    asked,
                    CallbackKind.Message,
                    null,
                    new MessageDraft { Content = text, Flags = MessageFlags.Ephemeral }
                );
                break;
        }
    }

    private static object Form =>
        new
        {
            custom_id = "post",
            title = "Post an article",
            components = new[]
            {
                Field("title", "Title", 1, true, 256),
                Field("deck", "Deck", 1, false, 300),
                Field("author", "Author", 1, false, 80),
                Field("link", "Link", 1, false, 500),
                Field("text", "Text", 2, true, 4000),
            },
        };

    private static object Field(string id, string label, int style, bool required, int most) =>
        new
        {
            type = 1,
            components = new[]
            {
                new
                {
                    type = 4,
                    custom_id = id,
                    label,
                    style,
                    required,
                    max_length = most,
                },
            },
        };

    private void Post(Interaction asked)
    {
        var fields = asked
            .Data.List("components")
            .SelectMany(row => row.List("components"))
            .ToDictionary(f => f.Text("custom_id")!, f => f.Text("value") ?? "", StringComparer.Ordinal);
        Send(asked, CallbackKind.DeferredMessage, null, new MessageDraft { Flags = MessageFlags.Ephemeral });
        var card = Json(
            new
            {
                title = fields["title"],
                description = $"*{fields["deck"]}*\n\n{fields["text"].Split('\n')[0]}",
                author = new { name = fields["author"] },
                footer = new { text = "Comments here are recorded · /privacy" },
            }
        );
        var buttons = Json(
            new { type = 1, components = new[] { Button("Recap"), Button("What's new"), Button("Replies") } }
        );
        var posted = _world.Post(
            _self.Id,
            asked.ChannelId,
            new MessageDraft { Embeds = [card], Components = [buttons] }
        );
        var thread = _world.OpenThread(_self.Id, asked.ChannelId, posted.Id, new ThreadDraft(fields["title"]));
        _world.Post(_self.Id, thread.Id, new MessageDraft { Content = "Comments here are recorded · /privacy" });
        _world.EditAnswer(
            _self.Id,
            asked.Token,
            null,
            new MessageDraft { Content = $"Posted: https://discord.com/channels/{_world.Guild.Id}/{thread.Id}" }
        );
    }

    private static object Button(string label) =>
        new
        {
            type = 2,
            style = label == "Recap" ? 1 : 2,
            label,
            custom_id = label,
        };

    private void Send(Interaction asked, CallbackKind kind, object? data, MessageDraft? message = null) =>
        _world.Respond(
            asked.Id,
            asked.Token,
            new InteractionCallback(kind, data is null ? default : Json(data)) { Message = message ?? new() }
        );

    private static JsonElement Json(object value) => JsonSerializer.SerializeToElement(value);

    public void Dispose() => _following.Dispose();
}
