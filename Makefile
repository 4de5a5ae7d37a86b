# The one list of commands. JDK 25 is found by itself; everything else comes through the Maven wrapper.

.DEFAULT_GOAL := help
.PHONY: help build run stop backup restore clean-data test test-native test-backup fuzz reproducible faults manifests images bench bench-fast bench-start \
	bench-site-loss bench-compile bench-writers bench-filing bench-reading bench-portal bench-import \
	bench-deadline verify screenshots fmt clean

LOCAL := deploy/local
VERIFIER := deploy/verifier/target/verify.jar
STAMP := target/built
SOURCES := $(shell find pom.xml */pom.xml deploy/*/pom.xml reporting-service/src/main operator-portal/src/main $(LOCAL)/src/main 2>/dev/null | sed 's/ /\\ /g')
WITH_JDK := JAVA_HOME="$$($(LOCAL)/bin/find-jdk)" && export JAVA_HOME
LAUNCHER := "$$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
	-cp "$(LOCAL)/target/classes:$(LOCAL)/target/lib/*" kr.stability.local.Main

BENCHES := bench-fast bench-writers bench-start bench-filing bench-reading bench-portal bench-import bench-compile \
	bench-site-loss bench-deadline

IMAGES = "$$JAVA_HOME/bin/java" -cp "deploy/images/target/classes:$$(cat deploy/images/target/class-path)"

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

build: $(STAMP) ## Build what is not built: both services and the launcher

$(STAMP): $(SOURCES) Makefile
	@$(WITH_JDK) && ./mvnw -B -ntp package -DskipTests -pl $(LOCAL),reporting-service,operator-portal \
		&& $(LAUNCHER) prepare && mkdir -p target && touch $(STAMP)

run: build ## Start everything on this machine and play the 2022 case; stays until Ctrl-C or make stop
	@$(WITH_JDK) && exec $(LAUNCHER)

stop: ## Stop what make run started; the data stays
	@test ! -d $(LOCAL)/data || { $(WITH_JDK) \
		&& { test -d $(LOCAL)/target/classes || ./mvnw -B -ntp -q package -DskipTests -pl $(LOCAL); } && $(LAUNCHER) stop; }

backup: build ## Back up both databases and the evidence, running or not: make backup [TO=folder]
	@$(WITH_JDK) && $(LAUNCHER) backup "$(TO)"

restore: build ## Bring a backup back into an empty local stack and verify its ledger: make restore FROM=folder
	@$(WITH_JDK) && $(LAUNCHER) restore "$(FROM)"

clean-data: stop ## Delete the databases, secrets, logs and documents: the next run starts over
	@rm -rf $(LOCAL)/data $(LOCAL)/out

test: ## Run all tests, against real servers that the command brings
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 \
		&& ./mvnw -B -ntp -T2 package -DskipTests \
		&& ./mvnw -B -ntp -T2 verify -Dquarkus.build.skip=true

test-native: ## Build both services as native executables and run all tests of packaged services against them; needs GRAALVM_HOME
	@test -x "$$GRAALVM_HOME/bin/native-image" || { echo "GRAALVM_HOME must name a GraalVM for JDK 25 with native-image"; exit 2; }
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 ./mvnw -B -ntp verify -Dnative

test-backup: ## Back up and restore with the cluster's scripts and PostgreSQL's own programs; needs pg_dump of the server's version
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 ./mvnw -B -ntp -q package -pl deploy/acceptance -am \
		-Dtest=ClusterBackup -Dsurefire.failIfNoSpecifiedTests=false

faults: ## Break everything that can break while a thousand plans are filed, one fault after the other; takes an hour
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 ./mvnw -B -ntp package -pl deploy/acceptance -am \
		-Dtest='FaultsTest,ReplicasTest,DrainTest,SideBySideTest' -Dsurefire.failIfNoSpecifiedTests=false \
		-Dfaults.filings=$(or $(FILINGS),1000) -Dfaults.replicas=3 -Dfaults.only='$(FAULT)'

fuzz: ## Ten thousand requests of nonsense to every operation and every form, for a night: make fuzz [REQUESTS=10000] [SEED=…]
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && ./mvnw -B -ntp test -pl reporting-service,operator-portal -am -Dtest=FuzzTest \
		-Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.requests=$(or $(REQUESTS),10000) $(if $(SEED),-Dfuzz.seed=$(SEED))

reproducible: ## Build both services twice, in two folders, and compare every file byte by byte
	@$(WITH_JDK) && $(LOCAL)/bin/reproducible

manifests: ## Render deploy/kubernetes offline and check it against published schemas and the policies
	@cd deploy/kubernetes/checks && npm ci --silent && npm run --silent realm && npm test --silent

images: ## Write OCI images of both services to target/images: make images [BASE=image@sha256:…] [NATIVE=1]
	@$(WITH_JDK) && ./mvnw -B -ntp -q package -DskipTests $(if $(NATIVE),-Dnative) -pl deploy/images,reporting-service,operator-portal -am \
		&& $(IMAGES) -Dbase="$(BASE)" -Dversion="$(or $(VERSION),0.1.0)" -Drevision="$$(git rev-parse HEAD 2>/dev/null)" \
			-Dstability.native=$(if $(NATIVE),true,false) kr.stability.images.Main

bench-start: ## Measure starts: JVM, AOT cache, native where built, beside the application of Quarkus's first guide
	@$(WITH_JDK) && ./mvnw -B -ntp -q package -DskipTests -Ppeer -pl deploy/images,deploy/peer,reporting-service,operator-portal -am \
		&& $(IMAGES) kr.stability.images.Main train && $(IMAGES) kr.stability.images.start.Main

bench: ## Run every benchmark, one after the other, for an hour or two; what they print is also in target/bench.md
	@mkdir -p target && rm -f target/bench.failed
	@for each in $(BENCHES); do \
		printf '\n## %s\n\n' "$$each"; $(MAKE) --no-print-directory "$$each" || echo "$$each" | tee -a target/bench.failed; \
	done 2>&1 | tee target/bench.md
	@! test -s target/bench.failed || { echo "failed: $$(xargs < target/bench.failed)"; exit 1; }

bench-fast: ## Measure what needs no service (graph, ledger) beside its peer, turn by turn; takes some minutes on a quiet machine
	@$(WITH_JDK) && ./mvnw -B -ntp -q package -DskipTests -pl deploy/bench -am \
		&& CP="deploy/bench/target/classes:$$(cat deploy/bench/target/class-path)" \
		&& "$$JAVA_HOME/bin/java" -Xmx3g -cp "$$CP" kr.stability.reporting.resilience.MemoryPerEdge \
		&& "$$JAVA_HOME/bin/java" -cp "$$CP" kr.stability.bench.Paired turns siteLoss \
		&& "$$JAVA_HOME/bin/java" -Xmx256m -cp "$$CP" kr.stability.reporting.ledger.verification.LedgerAppend \
		&& "$$JAVA_HOME/bin/java" -Xmx64m -cp "$$CP" kr.stability.reporting.ledger.verification.LedgerVerify

bench-site-loss: ## Measure how soon the answer in the portal follows a change of the draft, in a browser
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 ./mvnw -B -ntp -q package -pl deploy/acceptance -am \
		-Dtest=SiteLossTiming -Dsurefire.failIfNoSpecifiedTests=false | grep components

bench-portal: ## Measure a plan page, a save and an upload of 200 MB beside a bare handler, turn by turn: make bench-portal [PAIRS=7] [SECONDS=5]
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && ./mvnw -B -ntp -q package -DskipTests -Ppeer -pl deploy/bench,deploy/peer,reporting-service,operator-portal -am \
		&& "$$JAVA_HOME/bin/java" -Xmx2g -cp "deploy/bench/target/classes:$$(cat deploy/bench/target/class-path)" \
			kr.stability.bench.http.PortalBench $(or $(PAIRS),7) $(or $(SECONDS),5)

bench-import: ## Measure a workbook of 10,000 rows that becomes the draft beside COPY of the same rows, turn by turn: make bench-import [PAIRS=7]
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && ./mvnw -B -ntp -q package -DskipTests -pl deploy/bench,reporting-service,operator-portal -am \
		&& "$$JAVA_HOME/bin/java" -Xmx512m -cp "deploy/bench/target/classes:$$(cat deploy/bench/target/class-path)" \
			kr.stability.bench.http.ImportBench $(or $(PAIRS),7)

bench-deadline: ## Let 300 companies file in the last ten minutes, two replicas of each service: make bench-deadline [COMPANIES=300] [SECONDS=600]
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 ./mvnw -B -ntp -q package -pl deploy/acceptance -am \
		-Dtest=LastMinutesTiming -Dsurefire.failIfNoSpecifiedTests=false -Dfaults.replicas=2 \
		-Dfaults.companies=$(or $(COMPANIES),300) -Dfaults.filings=$(or $(COMPANIES),300) -Ddeadline.seconds=$(or $(SECONDS),600) | grep '^|\|companies\|FAIL\|ERROR'

bench-filing: ## Measure POST /submissions beside pgbench making the same inserts, turn by turn: make bench-filing [PAIRS=7] [SECONDS=5]
	@command -v pgbench > /dev/null || { echo "make bench-filing needs pgbench, which the package postgresql-contrib brings"; exit 2; }
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && ./mvnw -B -ntp -q package -DskipTests -pl deploy/bench,reporting-service -am \
		&& "$$JAVA_HOME/bin/java" -Xmx512m -cp "deploy/bench/target/classes:$$(cat deploy/bench/target/class-path)" \
			kr.stability.bench.http.FilingBench $(or $(PAIRS),7) $(or $(SECONDS),5)

bench-reading: ## Measure what analysts read beside as many bytes from memory, turn by turn: make bench-reading [PAIRS=7] [SECONDS=5]
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && ./mvnw -B -ntp -q package -DskipTests -Ppeer -pl deploy/bench,deploy/peer,reporting-service -am \
		&& "$$JAVA_HOME/bin/java" -Xmx512m -cp "deploy/bench/target/classes:$$(cat deploy/bench/target/class-path)" \
			kr.stability.bench.http.ReadingBench $(or $(PAIRS),7) $(or $(SECONDS),5)

bench-compile: ## Measure the compilation with 3 to 3,000 companies beside COPY of the same rows: make bench-compile [PAIRS=7] [COMPANIES=3000] [HEAP=6144]
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && ./mvnw -B -ntp -q package -DskipTests -pl deploy/bench,reporting-service -am \
		&& "$$JAVA_HOME/bin/java" -Xmx1g -cp "deploy/bench/target/classes:$$(cat deploy/bench/target/class-path)" \
			kr.stability.bench.http.CompileBench $(or $(PAIRS),7) $(or $(COMPANIES),3000) $(or $(HEAP),6144)

bench-writers: ## Measure the compilation and each writer with 100, 1,000 and 10,000 measures; fails above 10 s at 1,000
	@$(WITH_JDK) && ./mvnw -B -ntp -q package -DskipTests -pl deploy/bench -am \
		&& "$$JAVA_HOME/bin/java" -Xmx3g -XX:+UseSerialGC \
			-cp "deploy/bench/target/classes:$$(cat deploy/bench/target/class-path)" kr.stability.reporting.edition.Writers

verify: ## Verify a receipt, an edition or a ledger offline: make verify FILE=receipt.json KEYS=jwks.json [CONTENT=…] [PROOF=…]
	@test -n "$(FILE)" && test -n "$(KEYS)" || { echo "make verify FILE=receipt.json KEYS=jwks.json [CONTENT=plan.json] [PROOF=proof.json]"; exit 2; }
	@$(WITH_JDK) && { test -f $(VERIFIER) || ./mvnw -B -ntp -q package -DskipTests -pl deploy/verifier; } \
		&& "$$JAVA_HOME/bin/java" -jar $(VERIFIER) "$(FILE)" --keys "$(KEYS)" \
			$(if $(CONTENT),--content "$(CONTENT)") $(if $(PROOF),--proof "$(PROOF)")

screenshots: ## Make the pictures of the documentation from the running system
	@$(LOCAL)/bin/bring-programs
	@$(WITH_JDK) && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 ./mvnw -B -ntp -q package -pl deploy/acceptance -am \
		-Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false

fmt: ## Format the code
	@$(WITH_JDK) && ./mvnw -B -ntp -q spotless:apply

clean: ## Delete what was built, but not the data and not the unpacked Keycloak
	@$(WITH_JDK) && ./mvnw -B -ntp -q clean
	@rm -rf target
