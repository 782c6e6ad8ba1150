using System.Text;
using DebateBot.Chat;
using DebateBot.Sandbox.Interactions;
using DebateBot.Sandbox.World;
using Shouldly;
using Xunit;
using OptionKind = DebateBot.Chat.OptionKind;
using Permissions = DebateBot.Chat.Permissions;

namespace DebateBot.Tests.Bot.Connection.Gateway;

/// <summary>Asked by a person in the sandbox, answered by the bot.</summary>
public sealed class SandboxInteractionsTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_subcommand_arrives_with_its_options_and_its_file_and_is_answered_privately()
    {
        await using var sandbox = await RegisteredAsync();
        var file = new UploadedFile(0, "article.txt", "text/plain", Encoding.UTF8.GetBytes("The text."));
        var asking = AskAsync(
            sandbox,
            InteractionRequests.Run(
                sandbox.Chat.Self.ApplicationId,
                sandbox.Articles,
                "article post",
                new Typed("link", "https://example.org"),
                new Typed("number", 12),
                new Typed("file", file)
            )
        );
        var asked = await NextAsync<CommandInvoked>(sandbox);
        asked.Name.ShouldBe("article post");
        asked.Options.Text("link").ShouldBe("https://example.org");
        asked.Options.Integer("number").ShouldBe(12);
        asked.Member.Permissions.HasFlag(Permissions.Administrator).ShouldBeTrue();
        asked.Source.AppPermissions.HasFlag(Permissions.SendMessages).ShouldBeTrue();
        var bytes = await sandbox.Chat.DownloadAsync(asked.Options.File("file")!, 1000, Cancelled);
        Encoding.UTF8.GetString(bytes).ShouldBe("The text.");

        await sandbox.Chat.AnswerAsync(asked, Reply.Private("Done."), Cancelled);
        var answer = (await asking)!.Message!;
        (answer.Content, answer.Flags.HasFlag(MessageFlags.Ephemeral)).ShouldBe(("Done.", true));
    }

    [Fact]
    public async Task A_menu_brings_the_message_it_was_opened_on()
    {
        await using var sandbox = await RegisteredAsync();
        var said = sandbox.World.Post(sandbox.Person("Tess"), sandbox.Articles, new() { Content = "quote me" });
        var asking = AskAsync(
            sandbox,
            InteractionRequests.Menu(
                sandbox.Chat.Self.ApplicationId,
                sandbox.Articles,
                CommandKind.MessageMenu,
                "Quote",
                said.Id
            )
        );
        var asked = await NextAsync<MenuChosen>(sandbox);
        (asked.Name, asked.Target.Id, asked.Target.Text).ShouldBe(("Quote", said.Id, "quote me"));
        await sandbox.Chat.AnswerAsync(asked, Reply.Private("ok"), Cancelled);
        (await asking).ShouldNotBeNull();
    }

    [Fact]
    public async Task Choices_are_offered_for_the_option_being_typed()
    {
        await using var sandbox = await RegisteredAsync();
        var asking = AskAsync(
            sandbox,
            InteractionRequests.Complete(
                sandbox.Chat.Self.ApplicationId,
                sandbox.Articles,
                "quote",
                new Typed("find", "wor")
            )
        );
        var asked = await NextAsync<AutocompleteAsked>(sandbox);
        (asked.Name, asked.Focused, asked.Typed).ShouldBe(("quote", "find", "wor"));
        await sandbox.Chat.AnswerAsync(asked, new ChoicesReply([new("#1 word", "1")]), Cancelled);
        (await asking)!.Data.GetProperty("choices").GetRawText().ShouldBe("""[{"name":"#1 word","value":"1"}]""");
    }

    [Fact]
    public async Task A_form_is_shown_and_comes_back_filled()
    {
        await using var sandbox = await RegisteredAsync();
        var application = sandbox.Chat.Self.ApplicationId;
        var asking = AskAsync(sandbox, InteractionRequests.Run(application, sandbox.Articles, "article post"));
        var form = new Form("article:1", "Post an article", [new("title", "Title", true, false, 256)]);
        await sandbox.Chat.AnswerAsync(await NextAsync<CommandInvoked>(sandbox), new FormReply(form), Cancelled);
        (await asking)!.Kind.ShouldBe(CallbackKind.Modal);

        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = "A title" };
        var submitting = AskAsync(
            sandbox,
            InteractionRequests.Submit(application, sandbox.Articles, "article:1", fields)
        );
        var submitted = await NextAsync<FormSubmitted>(sandbox);
        (submitted.Id, submitted.Fields["title"]).ShouldBe(("article:1", "A title"));
        await sandbox.Chat.AnswerAsync(submitted, Reply.Private("ok"), Cancelled);
        (await submitting).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_button_is_deferred_answered_late_and_may_replace_its_message()
    {
        await using var sandbox = await RegisteredAsync();
        var card = await sandbox.Chat.PostAsync(
            sandbox.Articles,
            new()
            {
                Text = "card",
                Buttons =
                [
                    [new("Recap", "recap:1")],
                ],
            },
            "n1",
            Cancelled
        );
        var asking = AskAsync(
            sandbox,
            InteractionRequests.Press(sandbox.Chat.Self.ApplicationId, sandbox.Articles, card.Id, "recap:1")
        );
        var pressed = await NextAsync<ButtonPressed>(sandbox);
        (pressed.Id, pressed.MessageId).ShouldBe(("recap:1", card.Id));
        await sandbox.Chat.DeferAsync(pressed, Cancelled);
        (await asking)!.Kind.ShouldBe(CallbackKind.DeferredMessage);
        await sandbox.Chat.EditAnswerAsync(pressed, new() { Text = "The recap." }, Cancelled);
        sandbox
            .World.GetAnswer(sandbox.Chat.Self.ApplicationId, pressed.Source.Token, null)
            .Content.ShouldBe("The recap.");
    }

    [Fact]
    public async Task A_second_first_answer_is_too_late()
    {
        await using var sandbox = await RegisteredAsync();
        var asking = AskAsync(
            sandbox,
            InteractionRequests.Run(sandbox.Chat.Self.ApplicationId, sandbox.Articles, "quote")
        );
        var asked = await NextAsync<CommandInvoked>(sandbox);
        await sandbox.Chat.AnswerAsync(asked, Reply.Private("one"), Cancelled);
        var refused = await Should.ThrowAsync<ChatRefused>(
            sandbox.Chat.AnswerAsync(asked, Reply.Private("two"), Cancelled)
        );
        (refused.Reason, refused.Code).ShouldBe((Refusal.InteractionOver, 40060));
        (await asking).ShouldNotBeNull();
    }

    private static async Task<SandboxedBot> RegisteredAsync()
    {
        var sandbox = await SandboxedBot.StartAsync();
        await sandbox.Chat.RegisterCommandsAsync(
            [
                new("article", "Articles to discuss.", [])
                {
                    Subcommands =
                    [
                        new(
                            "post",
                            new string('x', 200),
                            [
                                new("link", "Its address.", OptionKind.Text),
                                new("number", "A number.", OptionKind.Integer) { MinValue = 1 },
                                new("file", "Its text.", OptionKind.File),
                                new("channel", "Where.", OptionKind.Channel),
                            ]
                        ),
                    ],
                    DefaultPermissions = Permissions.ManageThreads,
                },
                new("quote", "Quotes.", [new("find", "Words.", OptionKind.Text) { Autocompletes = true }]),
                new("Quote", "", []) { IsMessageMenu = true },
            ],
            Cancelled
        );
        return sandbox;
    }

    private static Task<InteractionAnswer?> AskAsync(SandboxedBot sandbox, InteractionRequest request) =>
        sandbox.World.AskAsync(sandbox.Person("Ada"), request, Cancelled);

    private static async Task<TAsked> NextAsync<TAsked>(SandboxedBot sandbox)
        where TAsked : Chat.Interaction =>
        (await sandbox.Bot.Inbox.Interactions.ReadAsync(Cancelled)).ShouldBeOfType<TAsked>();
}
