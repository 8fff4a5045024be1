package kz.alatau.portal.registration;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import kz.alatau.portal.PortalApplication;
import kz.alatau.portal.attachment.Attachment;
import kz.alatau.portal.attachment.AttachmentOutcome;
import kz.alatau.portal.attachment.Attachments;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.LandUse;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.plan.PlanAct;
import kz.alatau.portal.plan.PlanDrafts;
import kz.alatau.portal.plan.PlanKind;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.register.PublicRegister;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeApprovals;
import kz.alatau.portal.relocation.NoticeContent;
import kz.alatau.portal.relocation.NoticeDrafts;
import kz.alatau.portal.relocation.NoticeEdition;
import kz.alatau.portal.relocation.NoticeFile;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeOutcome;
import kz.alatau.portal.relocation.NoticeView;
import kz.alatau.portal.relocation.TestNotices;
import kz.alatau.portal.relocation.Wording;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.Portal;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process that publishes until it is killed, and goes on where it was killed when it is
 * started again. Each thing it has to publish has an act number of its own. It says on a
 * line what the portal has answered to be published.
 */
public final class PublishingProcess {

	static final String KEY = "key ";

	static final String PUBLISHED = "published ";

	private static final int THREADS = 4;

	private static final Boundary SQUARE = Boundary.ofWkt("POLYGON ((77 43.5, 77.01 43.5, 77.01 43.51, 77 43.5))");

	private final NoticeDrafts drafts;

	private final NoticeApprovals approvals;

	private final Attachments attachments;

	private final PlanDrafts planDrafts;

	private final MasterPlan plan;

	private final JdbcClient jdbc;

	private final LocalDate today = LocalDate.now(Portal.ZONE);

	private PublishingProcess(ConfigurableApplicationContext portal) {
		this.drafts = portal.getBean(NoticeDrafts.class);
		this.approvals = portal.getBean(NoticeApprovals.class);
		this.attachments = portal.getBean(Attachments.class);
		this.planDrafts = portal.getBean(PlanDrafts.class);
		this.plan = portal.getBean(MasterPlan.class);
		this.jdbc = portal.getBean(JdbcClient.class);
	}

	/** How many notices, how many versions of the plan, then arguments of the portal. */
	public static void main(String[] arguments) throws Exception {
		String[] options = List.of(arguments).subList(2, arguments.length).toArray(String[]::new);
		try (var portal = new SpringApplicationBuilder(PortalApplication.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.run(options)) {
			say(KEY + portal.getBean(PublicRegister.class).key().line());
			new PublishingProcess(portal).publish(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
		}
	}

	private static synchronized void say(String line) {
		System.out.println(line);
	}

	private void publish(int notices, int plans) throws Exception {
		try (var threads = Executors.newFixedThreadPool(THREADS + 1)) {
			Future<?> plansDone = threads.submit(() -> IntStream.rangeClosed(1, plans).forEach(this::publishPlan));
			List<Callable<Void>> tasks = IntStream.range(0, notices).mapToObj((task) -> (Callable<Void>) () -> {
				publishNotice(task);
				return null;
			}).toList();
			for (Future<Void> done : threads.invokeAll(tasks)) {
				done.get();
			}
			plansDone.get();
		}
	}

	private void publishPlan(int version) {
		if (this.plan.version(version).isEmpty()) {
			publishNextPlan(version);
		}
		say(PUBLISHED + "PLAN/" + version);
	}

	private void publishNextPlan(int version) {
		Optional<PlanVersionSummary> draft = this.planDrafts.find(version);
		if (draft.isEmpty()) {
			Integer before = (version > 1) ? version - 1 : null;
			PlanAct act = new PlanAct(PlanKind.GENERAL_PLAN, "plan-" + version, this.today, null, null, before, null,
					null);
			this.planDrafts.store(act, List.of(new PlanZone("Z" + version, null, null, LandUse.TRANSPORT,
					Disposition.ACQUIRED, new Phase(2027, 2030), Basis.SCHEMATIC, SQUARE)), "plan.geojson", "planner");
		}
		if (!this.planDrafts.publish(version, "publisher").isEmpty()) {
			throw new IllegalStateException("Plan " + version + " is refused");
		}
	}

	/** Does what is left to do for it. */
	private void publishNotice(int task) throws IOException {
		NoticeEdition edition = begun(task)
			.orElseGet(() -> this.drafts.draft(TestNotices.complete(content(task)), "a"));
		NoticeView notice = view(edition);
		while (notice.publishedAt() == null) {
			step(task, notice);
			notice = view(edition);
		}
		say(PUBLISHED + edition);
	}

	private void step(int task, NoticeView notice) throws IOException {
		NoticeEdition edition = notice.edition();
		NoticeOutcome outcome = switch (notice.status()) {
			case DRAFT -> notice.files().isEmpty() ? this.drafts.attach(edition, notice.version(), map(task), "a")
					: this.drafts.send(edition, notice.version(), "a");
			case IN_REVIEW -> this.approvals.review(edition, notice.version(), "r");
			case REVIEWED -> this.approvals.publish(edition, notice.version(), "p");
			case PUBLISHED, WITHDRAWN, REMOVED -> throw new IllegalStateException("Published already: " + edition);
		};
		if (!(outcome instanceof NoticeOutcome.Done)) {
			throw new IllegalStateException(edition + ": " + outcome);
		}
	}

	private Optional<NoticeEdition> begun(int task) {
		return this.jdbc.sql("select number from notice where act_number = ?")
			.param("act-" + task)
			.query(String.class)
			.optional()
			.map((number) -> new NoticeEdition(NoticeNumber.of(number), 1));
	}

	private NoticeView view(NoticeEdition edition) {
		return this.drafts.find(edition.number(), edition.edition()).orElseThrow();
	}

	private NoticeContent content(int task) {
		Wording title = new Wording("Жол салу үшін алу " + task, "Изъятие под дорогу " + task, "");
		Wording text = new Wording("Өңір «" + task + "».\n\nЕкінші \"бөлім\".",
				"Решение №" + task + ".\n\tВторая часть.", "");
		return new NoticeContent(title, text, title, title, new TreeSet<>(List.of("196837100")), "act-" + task,
				this.today, LegalRegime.GENERAL, this.today.plusMonths(4), null);
	}

	/** Each notice has a picture of its own. */
	private NoticeFile map(int task) throws IOException {
		var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, task);
		var out = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", out);
		if (this.attachments.store(new ByteArrayInputStream(out.toByteArray()),
				"map.png") instanceof AttachmentOutcome.Stored(Attachment stored)) {
			return new NoticeFile(stored.sha256(), stored.name(), stored.kind().name(), stored.size(),
					NoticeFile.Purpose.MAP);
		}
		throw new IllegalStateException("The map is refused");
	}

}
