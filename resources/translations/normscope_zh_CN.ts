<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Audit</name>
    <message>
        <source>Statistics count colours only. Under transparent pixels a file may hold any colour; training code that composites sees other values.</source>
        <translation>统计只计颜色。透明像素之下文件里可能是任何颜色；做透明合成的训练代码看到的是别的值。</translation>
    </message>
    <message>
        <source>Share of the variance of image brightness that lies between the classes (η²), beside the 95th percentile under shuffled labels. Where brightness tells classes apart, centring each image takes a clue away.</source>
        <translation>图像亮度方差中位于类别之间的份额（η²），旁边是打乱标签时的第 95 百分位数。若亮度能区分类别，逐图居中就会拿走一条线索。</translation>
    </message>
    <message>
        <source>The profile of the press is not applied. Another reader may give other colours.</source>
        <translation>不应用印刷机的特性文件。别的读取程序可能给出别的颜色。</translation>
    </message>
    <message>
        <source>Files that end early are filled up by the decoder. Their filling counts as if it were image.</source>
        <translation>提前结束的文件由解码器填满。填充部分被当作图像计入。</translation>
    </message>
    <message>
        <source>What the decoder remarked while it read these images.</source>
        <translation>解码器读取这些图像时的提示。</translation>
    </message>
    <message>
        <source>Equal bytes, found by size and hash. Copies give their content more weight in the mean and the deviation.</source>
        <translation>字节相同，按大小和散列找出。副本使其内容在均值和标准差中占更大权重。</translation>
    </message>
    <message>
        <source>The same file in training and in a held-out split: results there are too good. Remove one of the copies.</source>
        <translation>同一文件既在训练集又在保留的划分中：那里的结果会偏好。请删去其中一份。</translation>
    </message>
    <message>
        <source>Found from the levels that occur. Where data of fewer bits stand in the low bits of 16, divide by their own full scale, not by 65,535.</source>
        <translation>由出现的灰度级推得。若较少位数的数据位于 16 位的低位，请除以其自身的满量程，而不是 65,535。</translation>
    </message>
    <message>
        <source>Of an image without contrast the deviation is noise or zero. Modes that divide by it need a floor; TensorFlow takes 1/√N.</source>
        <translation>没有对比度的图像，其标准差是噪声或零。除以它的模式需要下限；TensorFlow 取 1/√N。</translation>
    </message>
    <message>
        <source>What is in there is missing from every number shown.</source>
        <translation>其中的内容不在任何显示的数字之内。</translation>
    </message>
    <message>
        <source>Training code reads code values and ignores profiles, and so do the statistics. What is on the screen may differ from a managed viewer.</source>
        <translation>训练代码读取码值而忽略特性文件，统计也一样。屏幕所见可能与带色彩管理的看图程序不同。</translation>
    </message>
    <message>
        <source>A gray image is read as R = G = B, as most loaders do. Many of them make the channels more alike than those of the colour images.</source>
        <translation>灰度图像按 R = G = B 读取，与多数读取程序相同。数量多时，通道之间会比彩色图像的更相似。</translation>
    </message>
    <message>
        <source>They take three times the room and hold one channel. Colour whitening finds no colour in them.</source>
        <translation>它们占三倍空间却只有一个通道。颜色白化在其中找不到颜色。</translation>
    </message>
    <message>
        <source>Video levels that were never expanded to 0 … 255. Beside images of full range, black and white mean two things in one set.</source>
        <translation>从未扩展到 0 … 255 的视频电平。与全范围图像并存时，黑与白在同一数据集中有两种含义。</translation>
    </message>
    <message>
        <source>Every sample is divided by the full scale of its own file. A loader that divides all by 255 gives other values.</source>
        <translation>每个样本都除以其文件自身的满量程。一律除以 255 的读取程序会给出别的值。</translation>
    </message>
    <message>
        <source>NaN and infinities would make every mean undefined. They are counted and left out here; training code must do so too.</source>
        <translation>NaN 和无穷会使任何均值失去定义。这里对它们计数并略去；训练代码也必须这样做。</translation>
    </message>
    <message>
        <source>Means and deviations of channels do not depend on it; the mean image and everything with windows does. Loaders differ: OpenCV turns, PIL does not.</source>
        <translation>通道的均值和标准差与此无关；均值图像和一切带窗口的模式则有关。读取程序各不相同：OpenCV 会旋转，PIL 不会。</translation>
    </message>
    <message>
        <source>Loaders that take the indices for gray levels give other numbers.</source>
        <translation>把索引当作灰度级的读取程序会给出别的数字。</translation>
    </message>
    <message>
        <source>Distance of image brightness between the splits, in pooled deviations, and the two-sample Kolmogorov–Smirnov distance with its critical value. Constants fitted on one split do not centre the other.</source>
        <translation>划分之间图像亮度的距离，以合并标准差为单位，以及两样本 Kolmogorov–Smirnov 距离及其临界值。在一个划分上拟合的常数不能使另一个居中。</translation>
    </message>
    <message>
        <source>Gaps between levels that occur: contrast was stretched in 8 bits, which cannot bring levels back. The original files may hold more.</source>
        <translation>出现的灰度级之间有空隙：对比度曾在 8 位中拉伸，而这不能找回灰度级。原始文件可能含有更多。</translation>
    </message>
    <message>
        <source>Only what a file calls alpha (TIFF&apos;s ExtraSamples) is taken for alpha. Training code that reads all bands needs statistics of all of them.</source>
        <translation>只有文件称为透明通道的（TIFF 的 ExtraSamples）才当作透明通道。读取所有波段的训练代码需要所有波段的统计。</translation>
    </message>
    <message>
        <source>Of animations and many-page files only the first picture is read, as image loaders do, unless all pages are asked for in the reading options. Each is then an image of its own.</source>
        <translation>动画和多页文件只读第一幅，与图像加载器相同，除非在读取选项中要求所有页。那时每一页都是单独的图像。</translation>
    </message>
    <message>
        <source>Where such pixels are many, mean and deviation tell more of them than of the images. Crop them away or replace them before you use these numbers.</source>
        <translation>这类像素很多时，均值和标准差反映的更多是它们而不是图像。使用这些数值之前请裁掉或替换它们。</translation>
    </message>
    <message>
        <source>Nothing is transparent. A loader that takes alpha for a fourth colour still feeds a constant to the network.</source>
        <translation>没有任何透明处。把透明通道当作第四种颜色的加载器仍会把一个常数送入网络。</translation>
    </message>
    <message>
        <source>Associated alpha: each colour is stored as its product with alpha. A loader that does not divide feeds darker colours. OpenEXR holds light that way by definition, and it is read as it is.</source>
        <translation>关联透明通道：每种颜色以与透明度的乘积存储。不作除法的加载器得到更暗的颜色。OpenEXR 按定义如此存储光，原样读取。</translation>
    </message>
    <message>
        <source>Files of one bit a pixel have 0 and full scale alone: that is no saturation.</source>
        <translation>每像素一位的文件只有 0 和满刻度：这不是饱和。</translation>
    </message>
    <message>
        <source>The same file in two classes: whatever a network answers, one of them counts as a mistake. Look at the copies and keep one label.</source>
        <translation>同一文件在两个类别中：无论网络如何回答，总有一个算错。请查看副本并保留一个标签。</translation>
    </message>
    <message>
        <source>Other bytes, but the same size and samples: one picture saved twice. It counts twice in the mean and the deviation.</source>
        <translation>字节不同，但尺寸和样本相同：同一幅图像保存了两次，在均值和标准差中计两次。</translation>
    </message>
    <message>
        <source>Float images have no full scale of their own; 1 counts as white. Divide samples of 0 to 255 by 255 before you train on these statistics.</source>
        <translation>浮点图像没有自己的满刻度；1 视为白色。用这些统计训练之前，请将 0 到 255 的样本除以 255。</translation>
    </message>
    <message>
        <source>Stored without loss, few distinct pixels, nearly all like their neighbours: masks or class indices. Keep them out of the set with an exclusion or the pattern of their names.</source>
        <translation>无损存储，不同像素很少，几乎都与相邻像素相同：掩码或类别编号。请用排除或名称模式将其移出数据集。</translation>
    </message>
    <message>
        <source>What a file holds is told by its first bytes. Rename these files, or convert them to what their names say.</source>
        <translation>文件的内容由其开头的字节说明。请重命名这些文件，或将其转换为名称所示的格式。</translation>
    </message>
</context>
<context>
    <name>ChannelStatistics</name>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Σx ÷ N over every pixel of every image, each weighing the same. Exact.
It is the mean that torchvision&apos;s Normalize takes, and Keras&apos; Normalization after adapt().</source>
        <translation>对每幅图像的每个像素求 Σx ÷ N，权重相同。精确。
torchvision 的 Normalize 和 adapt() 之后的 Keras Normalization 用的就是这个均值。</translation>
    </message>
    <message>
        <source>σ pooled, per pixel</source>
        <translation>合并 σ，逐像素</translation>
    </message>
    <message>
        <source>√(Σ(x − mean)² ÷ N) over every pixel of every image. Population formula, exact.
The std that makes the set&apos;s variance 1: what torchvision&apos;s Normalize should be given, what Keras&apos; Normalization computes, and what exports write. σ² = (σ within)² + (σ between)².</source>
        <translation>对每幅图像的每个像素求 √(Σ(x − 均值)² ÷ N)。总体公式，精确。
使数据集方差为 1 的标准差：应当交给 torchvision Normalize 的、Keras Normalization 计算的、导出时写出的都是它。σ² = (内部 σ)² + (之间 σ)²。</translation>
    </message>
    <message>
        <source>σ of image means</source>
        <translation>图像均值的 σ</translation>
    </message>
    <message>
        <source>√(Σ(mᵢ − mean of m)² ÷ images), mᵢ the mean of image i; every image weighs the same. Exact.
How much images differ in brightness. Code that reduces images to their means before it takes the std gets this one; it is too small to divide by.</source>
        <translation>√(Σ(mᵢ − m 的均值)² ÷ 图像数)，mᵢ 为图像 i 的均值；每幅图像权重相同。精确。
图像亮度相差多少。先把图像化为均值再求标准差的代码得到的是它；用作除数则太小。</translation>
    </message>
    <message>
        <source>Mean of image σ</source>
        <translation>图像 σ 的均值</translation>
    </message>
    <message>
        <source>Σσᵢ ÷ images, σᵢ the standard deviation inside image i; every image weighs the same. Exact.
How much contrast an image has by itself. Many recipes average the std over images or batches and get this one; the familiar ImageNet 0.229, 0.224, 0.225 come from such an average. It is smaller than the pooled σ unless all images share one mean and one σ.</source>
        <translation>Σσᵢ ÷ 图像数，σᵢ 为图像 i 内部的标准差；每幅图像权重相同。精确。
图像本身有多少对比度。许多做法把标准差对图像或批次求平均，得到的是它；熟知的 ImageNet 0.229、0.224、0.225 就来自这种平均。它小于合并 σ，除非所有图像的均值和 σ 都相同。</translation>
    </message>
    <message>
        <source>Variance between images (η²)</source>
        <translation>图像之间的方差（η²）</translation>
    </message>
    <message>
        <source>Σnᵢ(mᵢ − mean)² ÷ Σ(x − mean)²: the share of the pooled variance that comes from images differing from each other. Exact; between_image_share in the statistics file.
Modes that centre each image take this part away.</source>
        <translation>Σnᵢ(mᵢ − 均值)² ÷ Σ(x − 均值)²：合并方差中来自图像彼此差异的份额。精确；统计文件中的 between_image_share。
逐图居中的模式会拿走这一部分。</translation>
    </message>
    <message>
        <source>Variance within images (1 − η²)</source>
        <translation>图像内部的方差（1 − η²）</translation>
    </message>
    <message>
        <source>The other part of the pooled variance: contrast inside the images, Σnᵢσᵢ² ÷ Σ(x − mean)². Exact.</source>
        <translation>合并方差的另一部分：图像内部的对比度，Σnᵢσᵢ² ÷ Σ(x − 均值)²。精确。</translation>
    </message>
    <message>
        <source>Mean image&apos;s share</source>
        <translation>均值图像的份额</translation>
    </message>
    <message>
        <source>The share of the pooled variance that the mean image explains beyond one constant per channel, freed of what chance explains; the mean over channels (mean_share in the statistics file). Near 0, subtracting the mean image does no more than subtracting channel means.</source>
        <translation>均值图像在每通道一个常数之外所解释的合并方差份额，已扣除偶然所能解释的；对通道取平均（统计文件中的 mean_share）。接近 0 时，减去均值图像并不比减去通道均值多做什么。</translation>
    </message>
    <message>
        <source>Classes&apos; share of brightness</source>
        <translation>类别在亮度中的份额</translation>
    </message>
    <message>
        <source>The share of the variance of image brightness that lies between the classes (η²). Above what chance reaches, brightness tells classes apart.</source>
        <translation>图像亮度方差中位于类别之间的份额（η²）。超过偶然所及时，亮度能区分类别。</translation>
    </message>
    <message>
        <source>Classes&apos; share by chance, up to</source>
        <translation>类别份额的偶然上限</translation>
    </message>
    <message>
        <source>The 95th percentile of that share under shuffled labels: what classes of these sizes reach by chance, if brightness has nothing to do with them.</source>
        <translation>打乱标签时该份额的第 95 百分位数：若亮度与类别无关，这样大小的类别偶然能达到的值。</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>The smallest value of any pixel. Exact.</source>
        <translation>所有像素中的最小值。精确。</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>The largest value of any pixel. Exact.</source>
        <translation>所有像素中的最大值。精确。</translation>
    </message>
    <message>
        <source>At 0</source>
        <translation>为 0</translation>
    </message>
    <message>
        <source>The share of samples that stand at 0 in the file: blacks that may have been lost. Exact.</source>
        <translation>文件中为 0 的样本份额：可能已丢失的暗部。精确。</translation>
    </message>
    <message>
        <source>At full scale</source>
        <translation>为满量程</translation>
    </message>
    <message>
        <source>The share of samples that stand at full scale in the file: lights that may have been lost. Exact.</source>
        <translation>文件中为满量程的样本份额：可能已丢失的亮部。精确。</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save Figure</source>
        <translation>保存图形</translation>
    </message>
</context>
<context>
    <name>ChartRegistry</name>
    <message>
        <source>Trade-off</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>What each mode keeps of the light in the images, and what it costs in noise.</source>
        <translation>每种模式保留图像中的多少光线信息，又付出多少噪声。</translation>
    </message>
    <message>
        <source>Conditioning</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>λmax ÷ λmin of the colours after each step: the closer to 1, the more evenly a first layer learns.</source>
        <translation>每一步之后颜色的 λmax ÷ λmin：越接近 1，第一层学得越均匀。</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>How soon means and deviations are known: levels with 95 % intervals against images read, on a logarithmic axis.</source>
        <translation>均值和标准差多快可知：灰度级及其 95 % 区间随已读图像数的变化，横轴为对数。</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Binary file, %1. It begins:</source>
        <translation>二进制文件，%1。开头为：</translation>
    </message>
    <message>
        <source>Beside it: %1 (%2)</source>
        <translation>旁边还有：%1（%2）</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 images have been read.</source>
        <translation>部分：已读 %1 / %2 幅图像。</translation>
    </message>
    <message>
        <source>Fitted on all images, those of val and test among them: results on these will look better than they are.</source>
        <translation>在所有图像上拟合，包括 val 和 test 的：在它们上的结果会比实际好看。</translation>
    </message>
    <message>
        <source>%1 reads channels as B, G, R; the file is written in that order.</source>
        <translation>%1 按 B、G、R 读取通道；文件按此顺序写出。</translation>
    </message>
    <message>
        <source>%1 will be replaced.</source>
        <translation>%1 将被替换。</translation>
    </message>
    <message>
        <source>Fitted on %1, not on this set.</source>
        <translation>在 %1 上拟合，而不是在此数据集上。</translation>
    </message>
    <message>
        <source>%1 cannot say this mode (%2). It says: %3.</source>
        <translation>%1 无法表达此模式（%2）。它表达的是：%3。</translation>
    </message>
</context>
<context>
    <name>FitSource</name>
    <message>
        <source>all images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>划分 %1</translation>
    </message>
    <message>
        <source>%1 (one image)</source>
        <translation>%1（1 幅图像）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n images)</source>
        <translation>
            <numerusform>%1（%n 幅图像）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About NormScope</source>
        <translation>关于 NormScope</translation>
    </message>
    <message>
        <source>See what every image normalization does to your data set, and what it loses.

Nothing leaves this computer.

The window is free software under the GNU General Public License, version 3 or later; the core library and the command line are under the Apache License 2.0.</source>
        <translation>看看每种图像归一化对数据集做了什么，又丢失了什么。

没有任何内容离开这台计算机。

窗口是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本；核心库和命令行遵循 Apache 许可证 2.0。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>%1, cores: %2</source>
        <translation>%1，核心数：%2</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>%1 found, %2 read, %3 failed</source>
        <translation>找到 %1，已读取 %2，失败 %3</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>报告问题</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source># The mode comparison

One row per mode. Each number says in its tooltip what it is made of, and whether it comes from every sample or from a seeded sample of images.

</source>
        <translation># 模式比较

每种模式一行。每个数字的提示说明它由什么算出，以及来自全部样本还是固定种子的图像抽样。

</translation>
    </message>
    <message>
        <source># Warnings and their limits

A warning has a sentence, the evidence (how many images, the measured value, the limit) and Show, which leads to the images it is about. Information, warning and error differ by symbol and word, not by colour alone. Nothing is hidden: what is judged by which limit is listed here, and can be changed under Dataset &gt; Limits of Warnings.

</source>
        <translation># 警告及其限值

一条警告包含一句话、依据（多少图像、测得的值、限值）以及通向相关图像的“显示”。信息、警告和错误以符号和文字区分，不只靠颜色。没有隐藏：按哪个限值判断什么都列在这里，并可在 数据集 &gt; 警告限值 中修改。

</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>判断内容</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Warnings and limits</source>
        <translation>警告与限值</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns of the comparison</source>
        <translation>比较的各列</translation>
    </message>
</context>
<context>
    <name>HistogramCurves</name>
    <message>
        <source>No image has been read yet</source>
        <translation>尚未读取任何图像</translation>
    </message>
    <message>
        <source>This image has not been read</source>
        <translation>未读取此图像</translation>
    </message>
    <message>
        <source>This mode has not been measured yet</source>
        <translation>尚未测量此模式</translation>
    </message>
    <message>
        <source>This mode has no output histogram</source>
        <translation>此模式没有输出直方图</translation>
    </message>
    <message>
        <source>The mode&apos;s output of this image is not known</source>
        <translation>不知道该模式对此图像的输出</translation>
    </message>
    <message>
        <source>Nothing has been measured yet</source>
        <translation>尚未测量任何内容</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>未选择图像</translation>
    </message>
</context>
<context>
    <name>HistogramEnds</name>
    <message>
        <source>%1 lost</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>范围外 %1</translation>
    </message>
</context>
<context>
    <name>HistogramWords</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>output of A: %1</source>
        <translation>A 的输出：%1</translation>
    </message>
    <message>
        <source>output of B: %1</source>
        <translation>B 的输出：%1</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 / %2 幅图像</translation>
    </message>
    <message>
        <source>All %1 images</source>
        <translation>全部 %1 幅图像</translation>
    </message>
    <message>
        <source>One selected image</source>
        <translation>一幅所选图像</translation>
    </message>
    <message>
        <source>%1 selected images</source>
        <translation>%1 幅所选图像</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>此图像</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>floats binned</source>
        <translation>浮点分箱</translation>
    </message>
    <message>
        <source>sampled: %1 of %2</source>
        <translation>抽样：%1 / %2</translation>
    </message>
    <message>
        <source>%1 mean %2, %3 lost below, %4 lost above</source>
        <translation>%1 均值 %2，低端丢失 %3，高端丢失 %4</translation>
    </message>
    <message>
        <source>Histogram. </source>
        <translation>直方图。 </translation>
    </message>
    <message>
        <source>Region %1 × %2 px</source>
        <translation>区域 %1 × %2 px</translation>
    </message>
    <message>
        <source>, in levels of %1</source>
        <translation>，以 %1 级计</translation>
    </message>
</context>
<context>
    <name>ImageBadge</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>loses %1 % below range</source>
        <translation>低于范围丢失 %1 %</translation>
    </message>
    <message>
        <source>loses %1 % above range</source>
        <translation>高于范围丢失 %1 %</translation>
    </message>
    <message>
        <source>left out of the statistics</source>
        <translation>已从统计中排除</translation>
    </message>
</context>
<context>
    <name>ImageFacts</name>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>EXIF orientation</source>
        <translation>EXIF 方向</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>%1, the first is read</source>
        <translation>%1，读取第一页</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>颜色特性文件</translation>
    </message>
    <message>
        <source>other than sRGB, not applied</source>
        <translation>非 sRGB，未应用</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>yes, counted because it was asked for</source>
        <translation>是，按要求计入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Mean %1, levels of 255</source>
        <translation>均值 %1，以 255 级计</translation>
    </message>
    <message>
        <source>Std %1, levels of 255</source>
        <translation>标准差 %1，以 255 级计</translation>
    </message>
    <message>
        <source>Range %1, code values</source>
        <translation>范围 %1，码值</translation>
    </message>
    <message>
        <source>At 0 %1</source>
        <translation>为 0 %1</translation>
    </message>
    <message>
        <source>At full scale %1</source>
        <translation>为满量程 %1</translation>
    </message>
    <message>
        <source>Noise σ %1, levels of 255</source>
        <translation>噪声 σ %1，以 255 级计</translation>
    </message>
    <message>
        <source>Not finite %1</source>
        <translation>非有限 %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>number %1 of %2, counted from 0</source>
        <translation>第 %1 页，共 %2 页，从 0 起计</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>left out, opaque everywhere</source>
        <translation>不计，处处不透明</translation>
    </message>
    <message>
        <source>premultiplied, divided again</source>
        <translation>预乘，已除回</translation>
    </message>
    <message>
        <source>premultiplied, colours as stored</source>
        <translation>预乘，颜色按存储值</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>透明通道</translation>
    </message>
    <message>
        <source>Bands left out</source>
        <translation>不计的波段</translation>
    </message>
    <message>
        <source>Nodata value</source>
        <translation>nodata 值</translation>
    </message>
    <message>
        <source>not honoured yet, counts like others</source>
        <translation>尚未处理，照常计数</translation>
    </message>
</context>
<context>
    <name>LatestJob</name>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>未知错误</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message numerus="yes">
        <source>Exact, over %1 images.</source>
        <translation>
            <numerusform>精确，%1 幅图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %1 images; float values in bins up to 0.8 % wide.</source>
        <translation>
            <numerusform>%1 幅图像；浮点值分箱，箱宽至多 0.8 %。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on a sample of %1 images.</source>
        <translation>
            <numerusform>在 %1 幅图像的抽样上测得。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured on a sample of images.</source>
        <translation>在图像抽样上测得。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Worst images: %1.</source>
        <translation>最差的图像：%1。</translation>
    </message>
</context>
<context>
    <name>ModeColumns</name>
    <message>
        <source>Outermost values: %1 and %2.</source>
        <translation>最外端的值：%1 和 %2。</translation>
    </message>
    <message>
        <source>There are no two classes to tell apart: no class folders and no labels.</source>
        <translation>没有可区分的两个类别：没有类别文件夹，也没有标签。</translation>
    </message>
    <message>
        <source>Tells the classes apart by brightness %1, by contrast %2, by channel %3.</source>
        <translation>区分类别：按亮度 %1，按对比度 %2，按通道 %3。</translation>
    </message>
    <message>
        <source>With this many images chance reaches %1.</source>
        <translation>图像这么多时，偶然可达 %1。</translation>
    </message>
    <message>
        <source>All stay below: the classes cannot be told apart by light.</source>
        <translation>全都在其下：类别无法按光线区分。</translation>
    </message>
    <message>
        <source>Not known for this mode.</source>
        <translation>对此模式未知。</translation>
    </message>
    <message>
        <source>%1 with a bias, %2 of the channels alone.</source>
        <translation>含偏置 %1，仅通道 %2。</translation>
    </message>
    <message>
        <source>Patches of 3×3 pixels: %1; of 5×5: %2. %3</source>
        <translation>3×3 像素块：%1；5×5：%2。%3</translation>
    </message>
    <message>
        <source>Gradient descent stays stable up to the learning rate 2 ÷ λmax = %1.</source>
        <translation>学习率在 2 ÷ λmax = %1 之内时梯度下降保持稳定。</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>Mean firing: %1.</source>
        <translation>平均激活：%1。</translation>
    </message>
    <message>
        <source>Filters that never fire %1, always fire %2; pixels with all channels above 0: %3.</source>
        <translation>从不激活的滤波器 %1，总是激活 %2；所有通道都大于 0 的像素：%3。</translation>
    </message>
    <message>
        <source>There is no held-out split: no folder val or test.</source>
        <translation>没有保留的划分：没有 val 或 test 文件夹。</translation>
    </message>
    <message>
        <source>The images no longer differ in brightness: there is no distance.</source>
        <translation>图像的亮度不再有差异：没有距离可言。</translation>
    </message>
    <message>
        <source>The mean brightness of %1 lies %2 standard deviations from the fitted split&apos;s; largest distance of the distributions (Kolmogorov–Smirnov) %3.</source>
        <translation>%1 的平均亮度与拟合划分相距 %2 个标准差；分布的最大距离（Kolmogorov–Smirnov）%3。</translation>
    </message>
    <message>
        <source>This mode has no way back.</source>
        <translation>此模式不可逆。</translation>
    </message>
    <message>
        <source>Largest error %1 levels, on average %2.</source>
        <translation>最大误差 %1 级，平均 %2。</translation>
    </message>
    <message>
        <source>Median %1, 95 % of the images below %2, worst image %3.</source>
        <translation>中位数 %1，95 % 的图像低于 %2，最差图像 %3。</translation>
    </message>
    <message>
        <source>The images do not tell how noisy they are.</source>
        <translation>图像看不出有多少噪声。</translation>
    </message>
    <message>
        <source>Not defined: the result depends on more than the value itself.</source>
        <translation>无定义：结果不只取决于值本身。</translation>
    </message>
    <message>
        <source>bits per value.</source>
        <translation>位每值。</translation>
    </message>
    <message>
        <source>On one core of this computer.</source>
        <translation>在这台计算机的一个核心上。</translation>
    </message>
    <message>
        <source>No warning.</source>
        <translation>没有警告。</translation>
    </message>
    <message>
        <source>A and B are the two modes that views compare. Click a row for A, Ctrl+click or right-click for B.</source>
        <translation>A 和 B 是视图所比较的两种模式。单击一行选为 A，Ctrl+单击或右键单击选为 B。</translation>
    </message>
    <message>
        <source>The normalization mode; the digit is its key.</source>
        <translation>归一化模式；数字是它的按键。</translation>
    </message>
    <message>
        <source>The values that the mode gives, before they are stored: from the 0.1 % smallest to the 0.1 % largest.
A type that holds less than this range loses the rest.
The tooltip of a cell has the outermost values. Exact for modes that act on each channel by itself, sampled for the others.</source>
        <translation>模式在存储之前给出的值：从最小的 0.1 % 到最大的 0.1 %。
容纳范围不及它的类型会丢失其余部分。
单元格提示给出最外端的值。逐通道作用的模式为精确值，其余为抽样。</translation>
    </message>
    <message>
        <source>The average value after the mode, per channel, over every pixel of every image.
Networks start out fastest when it is near 0.
Formula: Σy ÷ number of pixels. Exact, except for modes that look at neighbouring pixels: those are sampled.</source>
        <translation>经模式之后的平均值，逐通道，对每幅图像的每个像素。
接近 0 时网络起步最快。
公式：Σy ÷ 像素数。精确，但查看邻近像素的模式为抽样。</translation>
    </message>
    <message>
        <source>How far values spread around that average, per channel: the standard deviation.
Channels with a similar spread, near 1, are learned from at a similar pace.
ᵖ: pooled, over every pixel of every image at once: √(Σ(y − mean)² ÷ number of pixels). Exact, except for modes that look at neighbouring pixels.</source>
        <translation>值围绕平均值散布多远，逐通道：标准差。
散布相近、接近 1 的通道以相近的速度被学习。
ᵖ：合并，对所有图像的所有像素一起：√(Σ(y − 均值)² ÷ 像素数)。精确，但查看邻近像素的模式除外。</translation>
    </message>
    <message>
        <source>The share of all values that fall below what the storage type can hold and are lost when the result is stored.
What is lost here no later step brings back; 0 % is what you want.
For uint8: below 0 after rounding. The tooltip of a cell names the images that lose most. Exact for modes that act on each channel by itself, sampled for the others.</source>
        <translation>低于存储类型所能容纳、在存储时丢失的值所占份额。
这里丢失的，后续任何步骤都找不回；0 % 为宜。
对 uint8：舍入后小于 0。单元格提示列出丢失最多的图像。逐通道作用的模式为精确值，其余为抽样。</translation>
    </message>
    <message>
        <source>The share of all values that lie above what the storage type can hold and are lost when the result is stored.
What is lost here no later step brings back; 0 % is what you want.
For uint8: above 255 after rounding. The tooltip of a cell names the images that lose most. Exact for modes that act on each channel by itself, sampled for the others.</source>
        <translation>高于存储类型所能容纳、在存储时丢失的值所占份额。
这里丢失的，后续任何步骤都找不回；0 % 为宜。
对 uint8：舍入后大于 255。单元格提示列出丢失最多的图像。逐通道作用的模式为精确值，其余为抽样。</translation>
    </message>
    <message>
        <source>Images in which at least one value is lost by storing, of all images measured.
A small share of lost values may sit in a few images, or a little in every one: this tells which.</source>
        <translation>所测图像中，存储时至少丢失一个值的图像。
丢失份额小，可能集中在少数图像，也可能每幅都有一点：这里说明是哪一种。</translation>
    </message>
    <message>
        <source>How many different values are left after storing, of those the images had before or the storage type can hold (256 for uint8), whichever is fewer; the average of the channels.
Few levels mean banding that no later step can undo.
For modes that look at each image alone: the average over images.</source>
        <translation>存储后剩下多少不同的值，相对于图像原有的或存储类型所能容纳的（uint8 为 256），取较少者；对通道取平均。
灰度级少意味着出现条带，后续步骤无法消除。
对逐图处理的模式：对图像取平均。</translation>
    </message>
    <message>
        <source>How much more an image&apos;s noise is amplified than the set as a whole, in stops (EV: +1 EV is twice, +2 EV four times).
Modes that brighten dark images brighten their noise as well.
Shown: the value that 95 % of the images stay below; 0 EV for modes that treat all images alike.
Formula: slope of the mode × spread of the set before ÷ spread after, then log2.</source>
        <translation>图像的噪声比整个数据集多放大多少，以曝光档计（EV：+1 EV 为两倍，+2 EV 为四倍）。
提亮暗图像的模式也提亮其噪声。
所示：95 % 的图像低于此值；对所有图像一视同仁的模式为 0 EV。
公式：模式的斜率 × 数据集之前的散布 ÷ 之后的散布，再取 log2。</translation>
    </message>
    <message>
        <source>What part of an image&apos;s variation after the mode is nothing but sensor noise.
A network learns from what varies: at 30 % a third of it is noise.
Shown: the value that 95 % of the images stay below; small is quiet. It may pass 100 %, where one image&apos;s noise varies more than the whole set.
Formula: (σ × slope of the mode)² ÷ variance of the set after it, σ the noise estimated in each file. Noise is estimated on the middle of every image.</source>
        <translation>经模式之后，图像的变化中有多大部分只是传感器噪声。
网络从变化中学习：30 % 时其中三分之一是噪声。
所示：95 % 的图像低于此值；小则安静。若一幅图像的噪声比整个数据集变化还大，可超过 100 %。
公式：(σ × 模式的斜率)² ÷ 之后数据集的方差，σ 为在每个文件中估计的噪声。噪声在每幅图像的中部估计。</translation>
    </message>
    <message>
        <source>How much of the difference between images survives: whether a bright one still differs from a dark one.
If light tells something about your classes, you need it; if it only disturbs, you may not.
100 %: as in the files; 0 %: every image has been brought to the same level; more than 100 %: images differ more than before, against what varies inside them.
The variance of all pixels has a part between images and a part within them; the between part&apos;s share is called η². Formula: η² after ÷ η² before.</source>
        <translation>图像之间的差异保留多少：亮图是否仍不同于暗图。
若光线能说明类别，就需要它；若只是干扰，则未必。
100 %：与文件中相同；0 %：所有图像都被拉到同一水平；超过 100 %：相对于图像内部的变化，图像之间的差异比之前更大。
所有像素的方差有图像之间和图像内部两部分；图像之间的份额称为 η²。公式：之后的 η² ÷ 之前的 η²。</translation>
    </message>
    <message>
        <source>Brightness AUC: how well the images&apos; brightness alone tells your classes apart after the mode.
It shows whether a mode has wiped out day against night.
1: perfectly; 0.5: as well as tossing a coin. “chance”: brightness, contrast and each channel all stay below what chance reaches.
Formula: the probability that an image of one class is brighter than one of the other, averaged over pairs of classes (Hand and Till). Needs images in class folders, or labels.</source>
        <translation>亮度 AUC：经模式之后，仅凭图像亮度区分类别的能力。
它说明模式是否抹去了昼夜之别。
1：完全区分；0.5：与抛硬币相同。“偶然”：亮度、对比度和每个通道都低于偶然所及。
公式：一个类别的图像比另一类别的更亮的概率，对类别对取平均（Hand 与 Till）。需要按类别文件夹存放的图像或标签。</translation>
    </message>
    <message>
        <source>How uneven the ground is on which a first layer learns.
Where it is large, a learning rate small enough for the steepest direction is far too small for the flattest, and training crawls.
1: all directions alike; 100 is easy, 100,000 is slow. ∞: a channel repeats others or never varies.
Formula: λmax ÷ λmin of the mean of ỹỹᵀ, ỹ = the channels and 1 for the bias. Exact for modes that are a straight line or a colour matrix, sampled for the others.</source>
        <translation>第一层学习时所处地形有多不平。
数值大时，对最陡方向足够小的学习率对最平方向就太小，训练缓慢。
1：各方向相同；100 容易，100,000 缓慢。∞：某通道与其他通道重复或从不变化。
公式：ỹỹᵀ 均值的 λmax ÷ λmin，ỹ = 各通道和偏置的 1。线性或颜色矩阵的模式为精确值，其余为抽样。</translation>
    </message>
    <message>
        <source>How much information about each value is gone once the result is stored, in bits per value.
Values that were different become the same and can never be told apart again.
0 bit: nothing; 8 bit: all that a byte holds.
Formula: entropy before − entropy after storing, per image and channel, averaged by pixels. – where the result depends on more than the value itself.</source>
        <translation>结果存储之后，每个值的信息丢失多少，以位每值计。
原本不同的值变得相同，再也无法区分。
0 位：没有丢失；8 位：一个字节的全部。
公式：存储前的熵 − 存储后的熵，逐图像逐通道，按像素取平均。– 表示结果不只取决于值本身。</translation>
    </message>
    <message>
        <source>How far off the original values are when the stored result is turned back: the largest error, in levels.
It tells whether you can store normalized images and still recover the files.
Up to 0.5 is rounding; more means lost values. – for modes without a way back.
Formula: max |x − inverse(stored y)|. Exact from the counts of every value, or sampled.</source>
        <translation>把存储的结果反算回去时，与原值相差多远：最大误差，以级计。
它说明能否存储归一化图像而仍可恢复文件。
0.5 以内是舍入；更大则表示有值丢失。– 表示模式不可逆。
公式：max |x − 逆(存储的 y)|。由各值的计数精确算出，或为抽样。</translation>
    </message>
    <message>
        <source>How far the held-out images (val or test) stand from those the mode was fitted on, in brightness, after the mode.
A large distance means that the network is tested on another kind of light than it has learned.
0 SD: alike; 0.8 SD and more is large.
Formula: difference of the mean image brightness ÷ pooled standard deviation of image brightness. Needs split folders.</source>
        <translation>经模式之后，保留的图像（val 或 test）在亮度上与拟合所用的图像相距多远。
距离大意味着网络在与所学不同的光线下受测。
0 SD：相同；0.8 SD 及以上为大。
公式：平均图像亮度之差 ÷ 图像亮度的合并标准差。需要划分文件夹。</translation>
    </message>
    <message>
        <source>Which images make the neurons of a first layer fire more, and how many times more.
One-sided firing makes a network busier with bright images than with dark ones.
× 1.0: alike.
Measured with 64 fixed random 3×3 filters and ReLU on a sample of images; the tooltip of a cell has filters that never fire or always.</source>
        <translation>哪些图像使第一层的神经元激活更多，多多少倍。
单侧的激活使网络对亮图像比对暗图像更忙。
× 1.0：相同。
用 64 个固定的随机 3×3 滤波器和 ReLU 在图像抽样上测得；单元格提示给出从不或总是激活的滤波器。</translation>
    </message>
    <message>
        <source>How fast the mode runs here: megapixels per second on one core.
It decides whether normalizing can be done while training.
Measured on this computer: it is no property of your images.</source>
        <translation>模式在此运行多快：一个核心每秒多少百万像素。
它决定能否在训练时做归一化。
在这台计算机上测得：不是图像的性质。</translation>
    </message>
    <message>
        <source>What the mode has to look at to normalize one image.</source>
        <translation>模式归一化一幅图像时要看什么。</translation>
    </message>
    <message>
        <source>Whether the original values can be computed back from the mode&apos;s output, before storing.</source>
        <translation>能否由模式在存储之前的输出算回原值。</translation>
    </message>
    <message>
        <source>The mode&apos;s formula.</source>
        <translation>模式的公式。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>亮</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Loses data</source>
        <translation>有丢失</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Output range</source>
        <translation>输出范围</translation>
    </message>
    <message>
        <source>Mean R G B</source>
        <translation>均值 R G B</translation>
    </message>
    <message>
        <source>Std R G B ᵖ</source>
        <translation>标准差 R G B ᵖ</translation>
    </message>
    <message>
        <source>Clipped low</source>
        <translation>低端截断</translation>
    </message>
    <message>
        <source>Clipped high</source>
        <translation>高端截断</translation>
    </message>
    <message>
        <source>Images hit</source>
        <translation>受影响图像</translation>
    </message>
    <message>
        <source>Levels kept</source>
        <translation>保留级数</translation>
    </message>
    <message>
        <source>Noise gain</source>
        <translation>噪声增益</translation>
    </message>
    <message>
        <source>Between images kept</source>
        <translation>保留的图像间差异</translation>
    </message>
    <message>
        <source>Noise share</source>
        <translation>噪声份额</translation>
    </message>
    <message>
        <source>Brightness AUC</source>
        <translation>亮度 AUC</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>Bits lost</source>
        <translation>丢失位数</translation>
    </message>
    <message>
        <source>Round trip, levels</source>
        <translation>往返误差（级）</translation>
    </message>
    <message>
        <source>Split shift</source>
        <translation>划分偏移</translation>
    </message>
    <message>
        <source>Fires for</source>
        <translation>激活偏向</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>Invertible</source>
        <translation>可逆</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Between kept</source>
        <translation>图间保留</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>位</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>MP/s</source>
        <translation>MP/s</translation>
    </message>
    <message>
        <source>The files of Export Statistics that can tell a library of this mode.</source>
        <translation>“导出统计”中能向程序库说明此模式的文件格式。</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出格式</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>训练时</translation>
    </message>
    <message>
        <source>Whether a network can learn from what the mode gives, as the float numbers that training works with: the worst of the warnings about that.</source>
        <translation>网络能否从该模式给出的浮点数（训练所用的形式）中学习：取相关警告中最严重的一个。</translation>
    </message>
    <message>
        <source>If stored</source>
        <translation>若存储</translation>
    </message>
    <message>
        <source>If stored as %1</source>
        <translation>若存储为 %1</translation>
    </message>
    <message>
        <source>Whether the storage type chosen in the heading holds what the mode gives: the worst of the warnings about clipping and lost levels.</source>
        <translation>表头所选的存储类型能否容纳该模式的输出：取有关截断和级数丢失的警告中最严重的一个。</translation>
    </message>
    <message>
        <source>Not known yet: of float images pixels must tell.</source>
        <translation>尚不清楚：浮点图像须由像素说明。</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>without subfolders</source>
        <translation>不含子文件夹</translation>
    </message>
    <message>
        <source>only files like %1</source>
        <translation>仅限形如 %1 的文件</translation>
    </message>
    <message>
        <source>no files like %1</source>
        <translation>不含形如 %1 的文件</translation>
    </message>
    <message>
        <source>only split %1</source>
        <translation>仅限划分 %1</translation>
    </message>
    <message>
        <source>EXIF orientation ignored</source>
        <translation>忽略 EXIF 方向</translation>
    </message>
    <message>
        <source>damaged images counted</source>
        <translation>计入损坏的图像</translation>
    </message>
    <message>
        <source>no mean image</source>
        <translation>不求均值图像</translation>
    </message>
    <message>
        <source>mean image of %1 × %2</source>
        <translation>均值图像 %1 × %2</translation>
    </message>
    <message>
        <source>mean image of centre crops</source>
        <translation>均值图像取自中心裁剪</translation>
    </message>
    <message>
        <source>a sample of %1 images</source>
        <translation>抽样 %1 幅图像</translation>
    </message>
    <message>
        <source>until means are known to %1</source>
        <translation>直到均值精确到 %1</translation>
    </message>
    <message>
        <source>in order of paths</source>
        <translation>按路径顺序</translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>所有页</translation>
    </message>
    <message>
        <source>area average</source>
        <translation>面积平均</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>training size %1 (%2)</source>
        <translation>训练尺寸 %1（%2）</translation>
    </message>
    <message>
        <source>paths from column %1</source>
        <translation>路径取自列 %1</translation>
    </message>
    <message>
        <source>classes from column %1</source>
        <translation>类别取自列 %1</translation>
    </message>
    <message>
        <source>splits from column %1</source>
        <translation>划分取自列 %1</translation>
    </message>
</context>
<context>
    <name>RegionTable</name>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1.</source>
        <extracomment>A sentence and its full stop</extracomment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Lost below the range of %1</source>
        <translation>低于 %1 的范围而丢失</translation>
    </message>
    <message>
        <source>Lost above the range of %1</source>
        <translation>高于 %1 的范围而丢失</translation>
    </message>
    <message>
        <source>this image: %1 of its samples</source>
        <translation>本图像：其样本的 %1</translation>
    </message>
    <message>
        <source>whole set: %1</source>
        <translation>整个数据集：%1</translation>
    </message>
    <message>
        <source>whole set: %1, %2 of %3 images affected</source>
        <translation>整个数据集：%1，%3 幅图像中有 %2 幅受影响</translation>
    </message>
    <message>
        <source>Output of this mode for this image, before storage.
Shown black at %1, white at %2 (%3).</source>
        <translation>此模式对此图像的输出，存储之前。
显示时黑为 %1，白为 %2（%3）。</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>无丢失</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>均值 %1 ± %2</translation>
    </message>
    <message>
        <source>fitted on %1 of %2</source>
        <translation>已用 %1 / %2 拟合</translation>
    </message>
</context>
<context>
    <name>TradeOff</name>
    <message>
        <source>%1 keeps %2 of the differences between images, noise share %3.</source>
        <translation>%1 保留图像间差异的 %2，噪声份额 %3。</translation>
    </message>
    <message>
        <source>Open images to see what each mode keeps and what it costs in noise.</source>
        <translation>打开图像，看看每种模式保留什么，付出多少噪声。</translation>
    </message>
    <message>
        <source>These images do not tell: there are too few, they do not differ in brightness, or their noise is not known.</source>
        <translation>这些图像看不出来：数量太少、亮度没有差异，或噪声未知。</translation>
    </message>
    <message>
        <source>Keeps %1 of the differences between images. %2
Noise share: 95 % of the images below %3, median %4, worst image %5. %6</source>
        <translation>保留图像间差异的 %1。%2
噪声份额：95 % 的图像低于 %3，中位数 %4，最差图像 %5。%6</translation>
    </message>
    <message numerus="yes">
        <source>What %n modes keep of the differences between images, against the share of noise in what they give.</source>
        <translation>
            <numerusform>%n 种模式保留的图像间差异，对其输出中的噪声份额。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>未显示：%1。</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>依赖于</translation>
    </message>
    <message>
        <source>Between images kept</source>
        <translation>保留的图像间差异</translation>
    </message>
    <message>
        <source>Noise share, 95 % below</source>
        <translation>噪声份额，95 % 低于</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
</context>
<context>
    <name>WarningFix</name>
    <message>
        <source>Store as %1</source>
        <translation>以 %1 存储</translation>
    </message>
    <message>
        <source>Take %1 as A</source>
        <translation>将%1设为 A</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n Image(s)</source>
        <translation>
            <numerusform>排除 %n 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit on the Split %1</source>
        <translation>在划分 %1 上拟合</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> of their class</source>
        <translation>（在其类别内）</translation>
    </message>
    <message>
        <source># %1

`%2`

%3

    %4

</source>
        <translation># %1

`%2`

%3

    %4

</translation>
    </message>
    <message>
        <source>%1 16-bit</source>
        <translation>%1 幅 16 位</translation>
    </message>
    <message>
        <source>%1 CMYK</source>
        <translation>%1 幅 CMYK</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 与 %2 之别</translation>
    </message>
    <message>
        <source>%1 amplifies noise up to %2 times</source>
        <translation>%1 把噪声放大到 %2 倍</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 和另外 %2 个</translation>
    </message>
    <message>
        <source>%1 and the images fitted on differ in brightness by %2 deviations</source>
        <translation>%1 与拟合所用图像的亮度相差 %2 个标准差</translation>
    </message>
    <message>
        <source>%1 beyond 1.5 interquartile ranges%2 · farthest %3</source>
        <translation>%1 超出 1.5 倍四分位距%2 · 最远 %3</translation>
    </message>
    <message>
        <source>%1 cannot be stored as %2: export float</source>
        <translation>%1 不能存储为 %2：请导出浮点</translation>
    </message>
    <message>
        <source>%1 content stands in more than one of the splits %2: what is measured there has been seen before</source>
        <translation>%1 份内容出现在 %2 的不止一个划分中：在那里测得的内容早已见过</translation>
    </message>
    <message>
        <source>%1 contents stand in more than one of the splits %2: what is measured there has been seen before</source>
        <translation>%1 份内容出现在 %2 的不止一个划分中：在那里测得的内容早已见过</translation>
    </message>
    <message>
        <source>%1 erases %2</source>
        <translation>%1 抹去 %2</translation>
    </message>
    <message>
        <source>%1 file is a byte-for-byte copy of another (%2): they count as often as they occur</source>
        <translation>%1 个文件是另一文件的逐字节副本（%2）：出现几次就计几次</translation>
    </message>
    <message>
        <source>%1 files are byte-for-byte copies of others (%2): they count as often as they occur</source>
        <translation>%1 个文件是其他文件的逐字节副本（%2）：出现几次就计几次</translation>
    </message>
    <message>
        <source>%1 float</source>
        <translation>%1 幅浮点</translation>
    </message>
    <message>
        <source>%1 gray</source>
        <translation>%1 幅灰度</translation>
    </message>
    <message>
        <source>%1 group</source>
        <translation>%1 组</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 组</translation>
    </message>
    <message>
        <source>%1 has too few images for its dimensions</source>
        <translation>%1 的图像数相对于维数太少</translation>
    </message>
    <message>
        <source>%1 have no sample above %2: %3-bit data, or dark images</source>
        <translation>%1没有大于 %2 的样本：%3 位数据，或暗图像</translation>
    </message>
    <message>
        <source>%1 hold %2-bit data (every sample is a multiple of %3)</source>
        <translation>%1含 %2 位数据（每个样本都是 %3 的倍数）</translation>
    </message>
    <message>
        <source>%1 hold %2-bit data (no sample above %3): dividing by 65,535 leaves them nearly black</source>
        <translation>%1含 %2 位数据（没有大于 %3 的样本）：除以 65,535 会使其近乎全黑</translation>
    </message>
    <message>
        <source>%1 hold %2-bit data, expanded to the full range</source>
        <translation>%1含 %2 位数据，已扩展到全范围</translation>
    </message>
    <message>
        <source>%1 images are left out</source>
        <translation>%1 幅图像被略去</translation>
    </message>
    <message>
        <source>%1 images for %2 dimensions · limit %3 for each</source>
        <translation>%1 幅图像，%2 维 · 限值每维 %3</translation>
    </message>
    <message>
        <source>%1 images · standard error of a channel mean %2 levels · limit %3</source>
        <translation>%1 幅图像 · 通道均值的标准误差 %2 级 · 限值 %3</translation>
    </message>
    <message>
        <source>%1 lose %2 or more · limit %3 of images</source>
        <translation>%1丢失 %2 或更多 · 限值为图像的 %3</translation>
    </message>
    <message>
        <source>%1 meets samples of another range: divided once too often</source>
        <translation>%1 遇到另一范围的样本：多除了一次</translation>
    </message>
    <message>
        <source>%1 meets samples of another range: not divided yet</source>
        <translation>%1 遇到另一范围的样本：尚未相除</translation>
    </message>
    <message>
        <source>%1 of %2 16-bit files</source>
        <translation>%2 个 16 位文件中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 8-bit images use the levels 16 to 235 alone, as video does: black is 16 there, not 0, and white 235</source>
        <translation>%2 幅 8 位图像中有 %1 幅只用 16 到 235 级，与视频相同：那里黑是 16 而非 0，白是 235</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%2 幅图像中有 %1 幅</translation>
    </message>
    <message>
        <source>%1 of the images would be more than %2 noise after %3 (worst: %4; %5).</source>
        <translation>经 %3 之后，%1 的图像会有超过 %2 的噪声（最差：%4；%5）。</translation>
    </message>
    <message>
        <source>%1 of the variance is its noise</source>
        <translation>方差的 %1 是其噪声</translation>
    </message>
    <message>
        <source>%1 over images of different sizes</source>
        <translation>%1 用于尺寸不同的图像</translation>
    </message>
    <message>
        <source>%1 read, %2 not yet</source>
        <translation>%1已读，%2 尚未</translation>
    </message>
    <message>
        <source>%1 sizes, each brought to %2×%3 (%4)</source>
        <translation>%1 种尺寸，各缩放到 %2×%3（%4）</translation>
    </message>
    <message>
        <source>%1 stored as %2 keeps %3 of %4 levels</source>
        <translation>%1 存储为 %2，保留 %4 级中的 %3 级</translation>
    </message>
    <message>
        <source>%1 stored as %2 loses %3 of the samples</source>
        <translation>%1 存储为 %2，丢失 %3 的样本</translation>
    </message>
    <message>
        <source>%1 weakens %2</source>
        <translation>%1 削弱 %2</translation>
    </message>
    <message>
        <source>%1 with 95 % of their samples above %2 of full scale · lightest %3</source>
        <translation>%1有 95 % 的样本高于满量程的 %2 · 最亮 %3</translation>
    </message>
    <message>
        <source>%1 with 99 % of their samples below %2 of full scale · darkest %3</source>
        <translation>%1有 99 % 的样本低于满量程的 %2 · 最暗 %3</translation>
    </message>
    <message>
        <source>%1 with a colour profile other than sRGB</source>
        <translation>%1 幅带有非 sRGB 的颜色特性文件</translation>
    </message>
    <message>
        <source>%1 with a deviation below %2 levels · flattest %3</source>
        <translation>%1的标准差低于 %2 级 · 最平 %3</translation>
    </message>
    <message>
        <source>%1 with alpha</source>
        <translation>%1 幅带 alpha</translation>
    </message>
    <message>
        <source>%1 · %2 bits lost per sample</source>
        <translation>%1 · 每样本丢失 %2 位</translation>
    </message>
    <message>
        <source>%1 · %2 · limit %3 of an image · worst %4</source>
        <translation>%1 · %2 · 限值为一幅图像的 %3 · 最差 %4</translation>
    </message>
    <message>
        <source>%1 · %2 · limit %3 · worst %4</source>
        <translation>%1 · %2 · 限值 %3 · 最差 %4</translation>
    </message>
    <message>
        <source>%1 · brightness AUC %2, chance up to %3</source>
        <translation>%1 · 亮度 AUC %2，偶然至多 %3</translation>
    </message>
    <message>
        <source>%1 · classes explain %2 of it</source>
        <translation>%1 · 类别解释其中 %2</translation>
    </message>
    <message>
        <source>%1 · worst %2</source>
        <translation>%1 · 最差 %2</translation>
    </message>
    <message>
        <source>%1 ≥ %2 at 0 or full scale · whole set %3 · worst %4</source>
        <translation>%1 ≥ %2 为 0 或满量程 · 整个数据集 %3 · 最差 %4</translation>
    </message>
    <message>
        <source>%1: %2 erase it.</source>
        <translation>%1：%2 会抹去它。</translation>
    </message>
    <message>
        <source>%1: %2 erases it.</source>
        <translation>%1：%2 会抹去它。</translation>
    </message>
    <message>
        <source>%1: %2 make every image gray on average.</source>
        <translation>%1：%2 使每幅图像平均为灰。</translation>
    </message>
    <message>
        <source>%1: %2 makes every image gray on average.</source>
        <translation>%1：%2 使每幅图像平均为灰。</translation>
    </message>
    <message>
        <source>%1: %2 take out a difference that the labels do not need; statistics of the data set leave it in for the network to unlearn.</source>
        <translation>%1：%2 去除标签并不需要的差异；数据集的统计则留下它，让网络自行忘却。</translation>
    </message>
    <message>
        <source>%1: %2 takes out a difference that the labels do not need; statistics of the data set leave it in for the network to unlearn.</source>
        <translation>%1：%2 去除标签并不需要的差异；数据集的统计则留下它，让网络自行忘却。</translation>
    </message>
    <message>
        <source>%1; %2 at least halve that.</source>
        <translation>%1；%2 至少使其减半。</translation>
    </message>
    <message>
        <source>%1; %2 at least halves that.</source>
        <translation>%1；%2 至少使其减半。</translation>
    </message>
    <message>
        <source>%1; the rest is correlation between channels, which color-zca takes to %2.</source>
        <translation>%1；其余是通道之间的相关，color-zca 将其降到 %2。</translation>
    </message>
    <message>
        <source>**Beware.** %1

</source>
        <translation>**注意**。%1

</translation>
    </message>
    <message>
        <source>**Can be undone.** No, not from the fitted numbers alone.

</source>
        <translation>**可逆**。不能只凭拟合的数字还原。

</translation>
    </message>
    <message>
        <source>**Can be undone.** Yes, from the fitted numbers.

</source>
        <translation>**可逆**。可以，凭拟合的数字。

</translation>
    </message>
    <message>
        <source>**Cost at inference.** %1

</source>
        <translation>**推理时的开销**。%1

</translation>
    </message>
    <message>
        <source>**Depends on.** %1

</source>
        <translation>**依赖于**。%1

</translation>
    </message>
    <message>
        <source>**Parameters.**

</source>
        <translation>**参数**。

</translation>
    </message>
    <message>
        <source>**Source.** %1
</source>
        <translation>**来源**。%1
</translation>
    </message>
    <message>
        <source>- **%1** (`%2`, %3 to %4; default %5): %6
</source>
        <translation>- **%1**（`%2`，%3 到 %4；默认 %5）：%6
</translation>
    </message>
    <message>
        <source>- **%1** (`%2`: %3; default %4): %5
</source>
        <translation>- **%1**（`%2`：%3；默认 %4）：%5
</translation>
    </message>
    <message>
        <source>0.229, 0.224, 0.225 is close to the mean of the deviations of single images; the deviation over all pixels of ImageNet is about 0.28. Comparing them with your set&apos;s pooled deviation makes it look too large.</source>
        <translation>0.229、0.224、0.225 接近单幅图像标准差的均值；ImageNet 全部像素的标准差约为 0.28。拿它们与数据集的合并标准差比较，会显得后者太大。</translation>
    </message>
    <message>
        <source>1 EV</source>
        <translation>1 EV</translation>
    </message>
    <message>
        <source>16-bit files</source>
        <translation>16 位文件</translation>
    </message>
    <message>
        <source>2 EV</source>
        <translation>2 EV</translation>
    </message>
    <message>
        <source>3 EV</source>
        <translation>3 EV</translation>
    </message>
    <message>
        <source>5th percentile above which an image is light</source>
        <translation>图像视为亮图的第 5 百分位数下限</translation>
    </message>
    <message>
        <source>99th percentile below which an image is dark</source>
        <translation>图像视为暗图的第 99 百分位数上限</translation>
    </message>
    <message>
        <source>A mean image explains %1 of the variance beyond the channel means: mean-image ties you to one image size for little more than channel-mean does.</source>
        <translation>均值图像在通道均值之外解释了方差的 %1：mean-image 只能用于一种图像尺寸，却并不比 channel-mean 多做多少。</translation>
    </message>
    <message>
        <source>A mean image explains %1 of the variance beyond the channel means: positions mean something in this set, and mean-image removes that.</source>
        <translation>均值图像在通道均值之外解释了方差的 %1：位置在此数据集中有意义，而 mean-image 去除了它。</translation>
    </message>
    <message>
        <source>A mean per position presumes that positions correspond. Training must resize in just this way, or the wrong mean is subtracted.</source>
        <translation>逐位置的均值以位置彼此对应为前提。训练必须以完全相同的方式缩放，否则减去的均值是错的。</translation>
    </message>
    <message>
        <source>A window around every pixel.</source>
        <translation>每个像素周围的一个窗口。</translation>
    </message>
    <message>
        <source>Added to every eigenvalue, in unit range squared; 0 whitens fully and leaves out directions without variance.</source>
        <translation>加到每个特征值上，以单位范围的平方计；0 表示完全白化并略去没有方差的方向。</translation>
    </message>
    <message>
        <source>Added to the range, in unit range.</source>
        <translation>加到范围上，以单位范围计。</translation>
    </message>
    <message>
        <source>Added to the variance, in levels of 8 bits squared.</source>
        <translation>加到方差上，以 8 位灰度级的平方计。</translation>
    </message>
    <message>
        <source>Added to the variance, in unit range squared.</source>
        <translation>加到方差上，以单位范围的平方计。</translation>
    </message>
    <message>
        <source>AlexNet and CaffeNet (Krizhevsky et al. 2012), CNN_S (Chatfield et al. 2014).</source>
        <translation>AlexNet 与 CaffeNet（Krizhevsky 等，2012），CNN_S（Chatfield 等，2014）。</translation>
    </message>
    <message>
        <source>An image&apos;s values depend on who else is in its batch; at inference running averages take their place.</source>
        <translation>图像的值取决于同批次中还有谁；推理时由滑动平均代替。</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Bell and Sejnowski 1997; Krizhevsky 2009; Keras ImageDataGenerator, kornia zca_mean, pylearn2 ZCA.</source>
        <translation>Bell 与 Sejnowski 1997；Krizhevsky 2009；Keras ImageDataGenerator、kornia zca_mean、pylearn2 ZCA。</translation>
    </message>
    <message>
        <source>Bends each channel smoothly towards two percentiles of the data set instead of cutting it there; the output is in levels.</source>
        <translation>把每个通道平滑地弯向数据集的两个百分位数，而不是在那里切断；输出以级计。</translation>
    </message>
    <message>
        <source>Brings each channel to 0..1 between the data set&apos;s smallest and largest sample; a constant channel gives 0.</source>
        <translation>把每个通道按数据集的最小与最大样本变换到 0..1；恒定通道得 0。</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>CMYK is converted to RGB without a colour profile</source>
        <translation>CMYK 未用颜色特性文件即转换为 RGB</translation>
    </message>
    <message>
        <source>Caffe</source>
        <translation>Caffe</translation>
    </message>
    <message>
        <source>Caffe and converters that take a binaryproto</source>
        <translation>Caffe 及接受 binaryproto 的转换器</translation>
    </message>
    <message>
        <source>Caffe constants</source>
        <translation>Caffe 常数</translation>
    </message>
    <message>
        <source>Centred on mid-gray, not on your data: a dark set stays far below zero.</source>
        <translation>以中灰为中心，而非以数据为中心：暗的数据集仍远低于零。</translation>
    </message>
    <message>
        <source>Channel mean</source>
        <translation>通道均值</translation>
    </message>
    <message>
        <source>Channel z-score</source>
        <translation>通道 z 分数</translation>
    </message>
    <message>
        <source>Channels keep their different means and spreads: a set with a colour cast is not centred in any channel.</source>
        <translation>通道保留各自不同的均值和散布：有偏色的数据集在任何通道上都不居中。</translation>
    </message>
    <message>
        <source>CleanVision</source>
        <translation>CleanVision</translation>
    </message>
    <message>
        <source>CleanVision&apos;s max_prevalence, 0.5</source>
        <translation>CleanVision 的 max_prevalence，0.5</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Clip limit</source>
        <translation>截断限</translation>
    </message>
    <message>
        <source>Clips each channel to two percentiles of the data set, then subtracts the mean and divides by the standard deviation of the unclipped set.</source>
        <translation>在数据集的两个百分位数处截断每个通道，再减去均值并除以未截断数据集的标准差。</translation>
    </message>
    <message>
        <source>Coates, Lee and Ng 2011 (λ = 10); Goodfellow, Bengio and Courville, Deep Learning, 12.2.1.</source>
        <translation>Coates、Lee 与 Ng 2011（λ = 10）；Goodfellow、Bengio 与 Courville，Deep Learning，12.2.1。</translation>
    </message>
    <message>
        <source>Cohen&apos;s large effect, 0.8</source>
        <translation>Cohen 的大效应，0.8</translation>
    </message>
    <message>
        <source>Colour PCA</source>
        <translation>颜色 PCA</translation>
    </message>
    <message>
        <source>Colour ZCA</source>
        <translation>颜色 ZCA</translation>
    </message>
    <message>
        <source>Colour keeps its unit range of about ±0.5 beside a Y of unit variance, so it counts for less; with the variant jarrett the global step cancels out.</source>
        <translation>颜色保持约 ±0.5 的单位范围，而旁边的 Y 方差为 1，因此颜色分量较轻；用变体 jarrett 时全局步骤会抵消。</translation>
    </message>
    <message>
        <source>Colours lose their meaning: nearly gray images get vivid noise, and no two images share a mapping.</source>
        <translation>颜色失去意义：近乎灰色的图像出现鲜艳噪声，没有两幅图像共用同一映射。</translation>
    </message>
    <message>
        <source>Constants: one multiplication and addition per sample, or a table.</source>
        <translation>常数：每样本一次乘加，或一张表。</translation>
    </message>
    <message>
        <source>Contrast of the result where λ does not matter.</source>
        <translation>λ 不起作用时结果的对比度。</translation>
    </message>
    <message>
        <source>Custom mean</source>
        <translation>自定义均值</translation>
    </message>
    <message>
        <source>Custom std</source>
        <translation>自定义标准差</translation>
    </message>
    <message>
        <source>Dark images: %1</source>
        <translation>暗图像：%1</translation>
    </message>
    <message>
        <source>Dataset min–max</source>
        <translation>数据集最小–最大</translation>
    </message>
    <message>
        <source>Differences between channels are small in photographs and mostly noise; whitening raises them to the strength of brightness.</source>
        <translation>照片中通道之间的差异很小，且多为噪声；白化把它们抬高到与亮度同等的强度。</translation>
    </message>
    <message>
        <source>Directions that hardly vary among these images are raised to full strength, though in other images they may vary. Take a smaller side, a larger ε or more images.</source>
        <translation>在这些图像中几乎不变的方向被抬到满强度，而在别的图像中它们可能变化。请取较小的边长、较大的 ε 或更多图像。</translation>
    </message>
    <message>
        <source>Divides by the full scale: black is 0, white is 1.</source>
        <translation>除以满量程：黑为 0，白为 1。</translation>
    </message>
    <message>
        <source>Dividing by nearly nothing turns rounding and compression artefacts into full contrast. What happens at exactly nothing is the framework&apos;s guard: they differ.</source>
        <translation>除以几乎为零的数，会把舍入和压缩伪影变成满对比度。恰好为零时如何，由框架的保护决定：各不相同。</translation>
    </message>
    <message>
        <source>Equalization</source>
        <translation>直方图均衡化</translation>
    </message>
    <message>
        <source>Equalize</source>
        <translation>均衡方式</translation>
    </message>
    <message>
        <source>Equalizes tiles of the image, limits how steep each tile&apos;s curve may become, and blends between tiles.</source>
        <translation>对图像的分块做均衡化，限制每块曲线的陡度，并在块之间融合。</translation>
    </message>
    <message>
        <source>Erases brightness and colour cast alike: every image becomes gray on average.</source>
        <translation>同时抹去亮度和偏色：每幅图像平均为灰。</translation>
    </message>
    <message>
        <source>Erases brightness and contrast, stretches the noise of large even areas most, and per channel shifts colours.</source>
        <translation>抹去亮度和对比度，对大片均匀区域的噪声拉伸最甚；逐通道时还会改变颜色。</translation>
    </message>
    <message>
        <source>Erases how bright an image was and how strong its contrast; only images whose deviation is below √λ stay low in contrast.</source>
        <translation>抹去图像原有的亮度和对比度；只有标准差低于 √λ 的图像仍保持低对比度。</translation>
    </message>
    <message>
        <source>Erases how bright an image was and how strong its contrast; small bright things in a dark image are clipped away.</source>
        <translation>抹去图像原有的亮度和对比度；暗图像中的小亮物会被截断。</translation>
    </message>
    <message>
        <source>Erases how bright an image was: day against night is gone.</source>
        <translation>抹去图像原有的亮度：昼夜之别消失。</translation>
    </message>
    <message>
        <source>Feature standardization with every pixel a feature (scikit-learn StandardScaler on images).</source>
        <translation>把每个像素当作特征的特征标准化（对图像用 scikit-learn StandardScaler）。</translation>
    </message>
    <message>
        <source>Files that are damaged, unsupported or no images at all add nothing to the statistics. Training code often reads a truncated JPEG as a half-gray picture without a word. The list of failures names each file and its reason.</source>
        <translation>损坏、不受支持或根本不是图像的文件不计入统计。训练代码往往一声不响地把截短的 JPEG 读成半边灰的画面。失败列表给出每个文件及其原因。</translation>
    </message>
    <message>
        <source>Flat regions keep nothing of their brightness, and smooth dark ones are raised to the noise.</source>
        <translation>平坦区域的亮度荡然无存，平滑的暗区被抬高为噪声。</translation>
    </message>
    <message>
        <source>Float samples far beyond 1 fed to a mode for 0..1 come out hundreds of deviations wide. Divide them by their full scale first.</source>
        <translation>远大于 1 的浮点样本送入针对 0..1 的模式，会得到数百个标准差的宽度。请先除以其满量程。</translation>
    </message>
    <message>
        <source>Gain of a direction of variance λ. keras: 1/(√λ + 1e-6/√n) in levels of 8 bits, channel means subtracted; kornia: 1/√(λ + 1e-6) in unit range, λ over n − 1; pylearn2: 1/√(λ + 0.1), each thumbnail first (x − mean)/√(10 + var) in levels of 8 bits. Directions that the images do not have get 0.</source>
        <translation>方差为 λ 的方向的增益。keras：1/(√λ + 1e-6/√n)，以 8 位灰度级计，减去通道均值；kornia：1/√(λ + 1e-6)，以单位范围计，λ 用 n − 1；pylearn2：1/√(λ + 0.1)，每个缩略图先做 (x − 均值)/√(10 + var)，以 8 位灰度级计。图像所没有的方向得 0。</translation>
    </message>
    <message>
        <source>Global contrast</source>
        <translation>全局对比度</translation>
    </message>
    <message>
        <source>Half precision: 11 significant bits; from 65,520 on everything is clipped.</source>
        <translation>半精度：11 位有效位；从 65,520 起全部截断。</translation>
    </message>
    <message>
        <source>Here 8- and 16-bit samples meet on one scale, gray counts in R, G and B alike and alpha is left out. A loader that divides everything by 255, or takes alpha for a colour, feeds these images wrongly.</source>
        <translation>这里 8 位和 16 位样本在同一标度上，灰度在 R、G、B 中同样计入，alpha 被略去。一律除以 255 或把 alpha 当作颜色的读取程序会错误地送入这些图像。</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>高百分位数</translation>
    </message>
    <message>
        <source>Highlights and shadows beyond the percentiles become flat, and nothing brings them back.</source>
        <translation>百分位数以外的亮部和暗部变平，且无法找回。</translation>
    </message>
    <message>
        <source>How bright an image is, compared with the others, can be what the task is about, or a nuisance. After this mode a network can no longer see it. Statistics of the data set keep it.</source>
        <translation>一幅图像相比其他有多亮，可能正是任务所在，也可能是干扰。经此模式之后网络再也看不到它。数据集的统计保留它。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>Image channel z-score</source>
        <translation>图像通道 z 分数</translation>
    </message>
    <message>
        <source>Image colour ZCA</source>
        <translation>图像颜色 ZCA</translation>
    </message>
    <message>
        <source>Image mean</source>
        <translation>图像均值</translation>
    </message>
    <message>
        <source>Image min–max</source>
        <translation>图像最小–最大</translation>
    </message>
    <message>
        <source>Image percentiles</source>
        <translation>图像百分位数</translation>
    </message>
    <message>
        <source>Image z-score</source>
        <translation>图像 z 分数</translation>
    </message>
    <message>
        <source>ImageJ&apos;s default saturation, 0.35 %</source>
        <translation>ImageJ 的默认饱和度，0.35 %</translation>
    </message>
    <message>
        <source>ImageNet constants divided by 255 twice give 0.004</source>
        <translation>ImageNet 常数两次除以 255 得 0.004</translation>
    </message>
    <message>
        <source>ImageNet constants on 0..255 give 300</source>
        <translation>ImageNet 常数用于 0..255 得 300</translation>
    </message>
    <message>
        <source>ImageNet&apos;s std is a mean of image deviations, not a pooled one</source>
        <translation>ImageNet 的 std 是图像标准差的均值，不是合并标准差</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images (CSV)</source>
        <translation>图像 (CSV)</translation>
    </message>
    <message>
        <source>Images of unusual contrast</source>
        <translation>对比度异常的图像</translation>
    </message>
    <message>
        <source>Images per batch; the last may be short.</source>
        <translation>每批图像数；最后一批可以较少。</translation>
    </message>
    <message>
        <source>In percent of the samples of the set, per channel.</source>
        <translation>占数据集样本的百分比，逐通道。</translation>
    </message>
    <message>
        <source>In percent of the samples of this image; float images to 0.8 %.</source>
        <translation>占此图像样本的百分比；浮点图像精确到 0.8 %。</translation>
    </message>
    <message>
        <source>In unit range.</source>
        <translation>以单位范围计。</translation>
    </message>
    <message>
        <source>In unsigned 8-bit arithmetic all that lies below the mean clips to 0 or wraps around.</source>
        <translation>在无符号 8 位运算中，低于均值的部分截断为 0 或回绕。</translation>
    </message>
    <message>
        <source>Inputs of 0..255 have a large mean and a large scale: with usual initial weights the first layer saturates and gradients share their sign.</source>
        <translation>0..255 的输入均值大、尺度大：用通常的初始权重时第一层会饱和，且梯度同号。</translation>
    </message>
    <message>
        <source>Ioffe and Szegedy 2015, applied to the input as MXNet&apos;s ResNet does (bn_data).</source>
        <translation>Ioffe 与 Szegedy 2015，像 MXNet 的 ResNet (bn_data) 那样用于输入。</translation>
    </message>
    <message>
        <source>Jarrett, Kavukcuoglu, Ranzato and LeCun 2009; variants of torch7 and pylearn2.</source>
        <translation>Jarrett、Kavukcuoglu、Ranzato 与 LeCun 2009；torch7 和 pylearn2 的变体。</translation>
    </message>
    <message>
        <source>Joint z-score</source>
        <translation>联合 z 分数</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Keras 2.12 or later and Keras 3</source>
        <translation>Keras 2.12 或更高版本及 Keras 3</translation>
    </message>
    <message>
        <source>Keras Normalization(axis=None); scalar mean and scale of Caffe and CoreML on your own data.</source>
        <translation>Keras Normalization(axis=None)；Caffe 和 CoreML 的标量均值与系数，用于自己的数据。</translation>
    </message>
    <message>
        <source>Keras applications preprocess_input, mode &quot;tf&quot; (Inception, Xception, MobileNet).</source>
        <translation>Keras applications preprocess_input，mode &quot;tf&quot;（Inception、Xception、MobileNet）。</translation>
    </message>
    <message>
        <source>Levels that merge cannot be told apart again. An output of 0..1 or of a few deviations has no place in 256 integers unless it is scaled to them.</source>
        <translation>合并的灰度级再也无法区分。0..1 或几个标准差的输出若不缩放，在 256 个整数中容不下。</translation>
    </message>
    <message>
        <source>Little structure is left near white; modes that stretch each image amplify what remains.</source>
        <translation>接近白色处所剩结构很少；拉伸每幅图像的模式会放大剩余部分。</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>局部对比度</translation>
    </message>
    <message>
        <source>Local contrast YUV</source>
        <translation>局部对比度 YUV</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>低百分位数</translation>
    </message>
    <message>
        <source>MONAI ClipIntensityPercentiles (sharpness_factor).</source>
        <translation>MONAI ClipIntensityPercentiles (sharpness_factor).</translation>
    </message>
    <message>
        <source>MONAI ScaleIntensityRangePercentiles; contrast stretching of scikit-image and ImageJ.</source>
        <translation>MONAI ScaleIntensityRangePercentiles；scikit-image 和 ImageJ 的对比度拉伸。</translation>
    </message>
    <message>
        <source>Maps black to −1 and white to +1.</source>
        <translation>把黑映射到 −1，白映射到 +1。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean image</source>
        <translation>均值图像</translation>
    </message>
    <message>
        <source>Means something only where images are aligned; the mean image must have exactly the size of the uncropped input.</source>
        <translation>只有图像对齐时才有意义；均值图像必须与未裁剪的输入尺寸完全相同。</translation>
    </message>
    <message>
        <source>Measured against the same set under one mapping for all images. Dark and flat images are scaled up to the contrast of the others, and their sensor noise with them: the network sees it as texture.</source>
        <translation>与对所有图像用同一映射的同一数据集相比。暗而平的图像被放大到其他图像的对比度，其传感器噪声也随之放大：网络把它看作纹理。</translation>
    </message>
    <message>
        <source>Modes are fitted on all images, held-out ones included</source>
        <translation>模式在所有图像上拟合，包括保留的图像</translation>
    </message>
    <message>
        <source>Modes that scale each image by its own deviation raise these the most, and their noise with them.</source>
        <translation>按每幅图像自身标准差缩放的模式对这些图像抬高最多，其噪声也一样。</translation>
    </message>
    <message>
        <source>Most images lose samples to the storage type, so this is not a matter of single files: the mode&apos;s output does not belong into this type.</source>
        <translation>多数图像因存储类型丢失样本，所以不是个别文件的问题：该模式的输出不适合这种类型。</translation>
    </message>
    <message>
        <source>Most images to fit on, drawn at random with a fixed seed.</source>
        <translation>拟合所用图像的上限，以固定种子随机抽取。</translation>
    </message>
    <message>
        <source>NaN or infinite samples are left out</source>
        <translation>NaN 或无穷样本被略去</translation>
    </message>
    <message>
        <source>NaN or infinite samples in the files</source>
        <translation>文件中有 NaN 或无穷样本</translation>
    </message>
    <message>
        <source>Nearly constant images under %1</source>
        <translation>%1 之下近乎恒定的图像</translation>
    </message>
    <message>
        <source>Needs about ten images per sample of the thumbnail; with fewer it amplifies what it has not seen. Only fine detail is left: brightness and colour are nearly gone.</source>
        <translation>需要约为缩略图样本数十倍的图像；不足则会放大未曾见过的内容。只剩细节：亮度和颜色几乎全失。</translation>
    </message>
    <message>
        <source>No normalization; what a network sees when nothing is done.</source>
        <translation>不做归一化；什么都不做时网络所见。</translation>
    </message>
    <message>
        <source>Nothing is centred; and a pipeline that divides by 255 twice leaves nearly black images that no error message reports.</source>
        <translation>没有居中；若流水线两次除以 255，会留下近乎全黑的图像，且没有错误消息报告。</translation>
    </message>
    <message>
        <source>Nothing: the same numbers for every image of every set.</source>
        <translation>无：对任何数据集的任何图像都是同样的数字。</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>NumPy 归档</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>NumPy&apos;s astype: truncated, and what lies outside 0..255 wraps around modulo 256.</source>
        <translation>NumPy 的 astype：截去小数，0..255 之外的值按模 256 回绕。</translation>
    </message>
    <message>
        <source>Of the shuffle.</source>
        <translation>打乱用的种子。</translation>
    </message>
    <message>
        <source>Of the thumbnails in pixels; images are squashed to squares.</source>
        <translation>缩略图的，以像素计；图像压成正方形。</translation>
    </message>
    <message>
        <source>One NaN makes every mean that includes it NaN, and a network&apos;s weights after one step. The statistics here run over the finite samples only.</source>
        <translation>一个 NaN 会使包含它的每个均值变成 NaN，一步之后网络的权重也是。这里的统计只计有限样本。</translation>
    </message>
    <message>
        <source>One affine map of the set&apos;s whole output range onto 0..255, for all channels, then rounded.</source>
        <translation>用一个仿射映射把数据集的整个输出范围变到 0..255，所有通道相同，然后舍入。</translation>
    </message>
    <message>
        <source>One hot pixel decides the contrast of the whole image; dark images are stretched, noise included.</source>
        <translation>一个坏点就决定整幅图像的对比度；暗图像连同噪声一起被拉伸。</translation>
    </message>
    <message>
        <source>One hot pixel in one image decides the scale of the whole set; new images may leave 0..1.</source>
        <translation>一幅图像中的一个坏点就决定整个数据集的标度；新图像可能超出 0..1。</translation>
    </message>
    <message>
        <source>One image is left out</source>
        <translation>一幅图像被略去</translation>
    </message>
    <message>
        <source>One pass over the image before its first sample can be normalized.</source>
        <translation>归一化第一个样本之前要先遍历图像一次。</translation>
    </message>
    <message>
        <source>OpenCV equalizeHist; Keras Equalization, Pillow ImageOps.equalize.</source>
        <translation>OpenCV equalizeHist；Keras Equalization、Pillow ImageOps.equalize。</translation>
    </message>
    <message>
        <source>OpenCV normalize(NORM_MINMAX), albumentations min_max, kornia normalize_min_max.</source>
        <translation>OpenCV normalize(NORM_MINMAX)、albumentations min_max、kornia normalize_min_max。</translation>
    </message>
    <message>
        <source>OpenCV&apos;s way: rounded, and what lies outside 0..255 becomes 0 or 255.</source>
        <translation>OpenCV 的方式：舍入，0..255 之外的值变为 0 或 255。</translation>
    </message>
    <message>
        <source>Order is kept, distances are not: levels further than about 36/c beyond a bound merge in double precision, 16/c in float32.</source>
        <translation>保持次序，不保持距离：超出界限约 36/c 的灰度级在双精度下合并，在 float32 下为 16/c。</translation>
    </message>
    <message>
        <source>Original ÷ full scale</source>
        <translation>原图 ÷ 满量程</translation>
    </message>
    <message>
        <source>PCA whitening of the three channels (CS231n, UFLDL); the axes of AlexNet&apos;s colour augmentation (Krizhevsky et al. 2012).</source>
        <translation>三个通道的 PCA 白化（CS231n、UFLDL）；AlexNet 颜色增强的轴（Krizhevsky 等，2012）。</translation>
    </message>
    <message>
        <source>Per level of 8 bits: how quickly the curve bends at a bound; large values clip hard.</source>
        <translation>每 8 位灰度级：曲线在界限处弯得多快；大值为硬截断。</translation>
    </message>
    <message>
        <source>Per side of the image.</source>
        <translation>图像每边的块数。</translation>
    </message>
    <message>
        <source>Percentile z-score</source>
        <translation>百分位数 z 分数</translation>
    </message>
    <message>
        <source>Pixel z-score</source>
        <translation>像素 z 分数</translation>
    </message>
    <message>
        <source>Positions that hardly vary (borders, a fixed background) are blown up; ε is what keeps them down.</source>
        <translation>几乎不变的位置（边框、固定背景）会被放大；ε 抑制它们。</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Published constants</source>
        <translation>已发表的常数</translation>
    </message>
    <message>
        <source>Published in the order B, G, R: 103.939, 116.779, 123.68. Fed in the wrong order, blue and red are each 20 levels off and nothing complains.</source>
        <translation>发表时顺序为 B、G、R：103.939、116.779、123.68。顺序弄错时，蓝和红各差 20 级，却毫无提示。</translation>
    </message>
    <message>
        <source>PyTorch (torchvision)</source>
        <translation>PyTorch (torchvision)</translation>
    </message>
    <message>
        <source>Python: Rescaling and Normalization(mean, variance) layers</source>
        <translation>Python：Rescaling 和 Normalization(mean, variance) 层</translation>
    </message>
    <message>
        <source>Python: v2.Compose with ToDtype and Normalize(mean, std)</source>
        <translation>Python：含 ToDtype 和 Normalize(mean, std) 的 v2.Compose</translation>
    </message>
    <message>
        <source>Quantized with one scale for all channels: the set&apos;s largest |y| becomes 127.</source>
        <translation>所有通道用同一系数量化：数据集最大的 |y| 变为 127。</translation>
    </message>
    <message>
        <source>R, G and B are equal in every pixel: gray images stored in three channels</source>
        <translation>R、G、B 在每个像素都相等：以三个通道存储的灰度图像</translation>
    </message>
    <message>
        <source>R, G, B in levels of 8 bits.</source>
        <translation>R、G、B，以 8 位灰度级计。</translation>
    </message>
    <message>
        <source>R, G, B in unit range, for the preset custom.</source>
        <translation>R、G、B，以单位范围计，用于预设 custom。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Samples that fill a small part of their type&apos;s range, such as 12-bit data in 16-bit files or values that were divided before, come out nearly constant. Divide by what the data can reach.</source>
        <translation>只填满类型范围一小部分的样本，如 16 位文件中的 12 位数据或已经除过的值，结果近乎恒定。请除以数据所能达到的值。</translation>
    </message>
    <message>
        <source>Scale s</source>
        <translation>系数 s</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Sermanet and LeCun 2011 (traffic signs); RGB to YUV as in pylearn2.</source>
        <translation>Sermanet 与 LeCun 2011（交通标志）；RGB 到 YUV 同 pylearn2。</translation>
    </message>
    <message>
        <source>Sharpness c</source>
        <translation>锐度 c</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>Signed unit</source>
        <translation>带符号单位</translation>
    </message>
    <message>
        <source>Single precision: nothing is clipped.</source>
        <translation>单精度：不截断任何值。</translation>
    </message>
    <message>
        <source>Smallest deviation, in levels of 8 bits.</source>
        <translation>最小标准差，以 8 位灰度级计。</translation>
    </message>
    <message>
        <source>Smallest divisor, in levels of 8 bits.</source>
        <translation>最小除数，以 8 位灰度级计。</translation>
    </message>
    <message>
        <source>Soft clip</source>
        <translation>软截断</translation>
    </message>
    <message>
        <source>Source already saturated</source>
        <translation>源已饱和</translation>
    </message>
    <message>
        <source>Spreads the levels of each image so that all occur about equally often; a flat channel stays as it is.</source>
        <translation>使每幅图像的灰度级出现次数大致相等；平坦通道保持不变。</translation>
    </message>
    <message>
        <source>Standardizes each channel by the mean and variance of a shuffled mini-batch.</source>
        <translation>用打乱的小批次的均值和方差对每个通道标准化。</translation>
    </message>
    <message>
        <source>Standardizes each channel of each image by its own mean and deviation.</source>
        <translation>用每幅图像每个通道自身的均值和标准差对其标准化。</translation>
    </message>
    <message>
        <source>Standardizes each image by its own mean and deviation over all channels together.</source>
        <translation>用每幅图像自身对所有通道合计的均值和标准差对其标准化。</translation>
    </message>
    <message>
        <source>Standardizes every position of the image by the data set&apos;s mean and deviation there.</source>
        <translation>用数据集在每个位置的均值和标准差对该位置标准化。</translation>
    </message>
    <message>
        <source>Standardizes with somebody else&apos;s mean and standard deviation.</source>
        <translation>用他人的均值和标准差标准化。</translation>
    </message>
    <message>
        <source>Statistics (JSON)</source>
        <translation>统计 (JSON)</translation>
    </message>
    <message>
        <source>Statistics of validation and test images leak into training when the data set&apos;s mean and deviation are computed over everything. Fit on the split train.</source>
        <translation>若数据集的均值和标准差在全部图像上计算，验证和测试图像的统计就会泄漏到训练中。请在 train 划分上拟合。</translation>
    </message>
    <message>
        <source>Statistics over</source>
        <translation>统计范围</translation>
    </message>
    <message>
        <source>Steepest slope of a tile&apos;s curve. 2 as in OpenCV&apos;s tutorial; its createCLAHE starts at 40, which hardly limits.</source>
        <translation>分块曲线的最大斜率。OpenCV 教程中为 2；其 createCLAHE 默认 40，几乎不限制。</translation>
    </message>
    <message>
        <source>Stored as %1, %2 of %3 modes lose %4 or more of the samples for good; stored as float32 none does.</source>
        <translation>存储为 %1 时，%3 种模式中有 %2 种永久丢失 %4 或更多的样本；存储为 float32 则没有。</translation>
    </message>
    <message>
        <source>Stretches each image to 0..1 between its darkest and its brightest sample.</source>
        <translation>把每幅图像按其最暗与最亮样本拉伸到 0..1。</translation>
    </message>
    <message>
        <source>Stretches each image to 0..1 between two of its own percentiles; where they coincide it divides by one level.</source>
        <translation>把每幅图像按其自身的两个百分位数拉伸到 0..1；两者重合时除以一级。</translation>
    </message>
    <message>
        <source>Subtracting the channel means and dividing by the deviations takes the condition number of the inputs from %1 to %2: gradient descent gets by with fewer steps</source>
        <translation>减去通道均值并除以标准差，使输入的条件数从 %1 降到 %2：梯度下降所需步数更少</translation>
    </message>
    <message>
        <source>Subtracts VGG&apos;s published mean pixel, in levels of 8 bits.</source>
        <translation>减去 VGG 发表的均值像素，以 8 位灰度级计。</translation>
    </message>
    <message>
        <source>Subtracts each image&apos;s mean and divides by its contrast, which λ keeps away from zero.</source>
        <translation>减去每幅图像的均值并除以其对比度，λ 使其远离零。</translation>
    </message>
    <message>
        <source>Subtracts each image&apos;s own mean, in levels.</source>
        <translation>减去每幅图像自身的均值，以级计。</translation>
    </message>
    <message>
        <source>Subtracts one mean and divides by one standard deviation for all channels of the data set together; a constant set is only centred.</source>
        <translation>对数据集所有通道合计，减去一个均值并除以一个标准差；恒定的数据集只做居中。</translation>
    </message>
    <message>
        <source>Subtracts the data set&apos;s mean image, position by position, at the mean image&apos;s size.</source>
        <translation>按均值图像的尺寸，逐位置减去数据集的均值图像。</translation>
    </message>
    <message>
        <source>Subtracts the data set&apos;s mean of each channel and divides by its standard deviation.</source>
        <translation>减去数据集每个通道的均值并除以其标准差。</translation>
    </message>
    <message>
        <source>Subtracts the data set&apos;s mean of each channel, in levels.</source>
        <translation>减去数据集每个通道的均值，以级计。</translation>
    </message>
    <message>
        <source>Subtracts the local mean and divides by the local deviation around every pixel.</source>
        <translation>在每个像素周围减去局部均值并除以局部标准差。</translation>
    </message>
    <message>
        <source>TensorFlow per_image_standardization; rules of Keras, albumentations and TensorFlow 1.15.</source>
        <translation>TensorFlow per_image_standardization；Keras、albumentations 和 TensorFlow 1.15 的规则。</translation>
    </message>
    <message>
        <source>The constants belong to another data set; and ImageNet&apos;s std is a mean of per-image deviations, smaller than the pooled one.</source>
        <translation>这些常数属于另一数据集；且 ImageNet 的 std 是逐图标准差的均值，小于合并标准差。</translation>
    </message>
    <message>
        <source>The data set: fitted once on the training images; every image is then treated alike, and differences between images stay.</source>
        <translation>数据集：在训练图像上拟合一次；之后每幅图像一视同仁，图像之间的差异保留。</translation>
    </message>
    <message>
        <source>The image itself: each is normalized by its own statistics, and what told images apart by these is gone.</source>
        <translation>图像本身：每幅用自身的统计归一化，凭此区分图像的信息消失。</translation>
    </message>
    <message>
        <source>The levels as the file has them.</source>
        <translation>文件中原有的灰度级。</translation>
    </message>
    <message>
        <source>The mini-batch: an image&apos;s values depend on who else is drawn with it.</source>
        <translation>小批次：图像的值取决于与谁一起被抽到。</translation>
    </message>
    <message>
        <source>The neighbourhood of each pixel.</source>
        <translation>每个像素的邻域。</translation>
    </message>
    <message>
        <source>The outputs are no longer red, green and blue, and the third, mostly noise, is raised to the strength of the first.</source>
        <translation>输出不再是红、绿、蓝，而第三个多为噪声，被抬到与第一个同等的强度。</translation>
    </message>
    <message>
        <source>The published constants (%1) leave this set at a mean of up to %2 and a deviation of %3 instead of 0 and 1. A pretrained network expects just these constants; one trained from scratch has no reason to.</source>
        <translation>已发表的常数（%1）使此数据集的均值至多为 %2，标准差为 %3，而不是 0 和 1。预训练网络正需要这些常数；从头训练的网络则没有理由用它们。</translation>
    </message>
    <message>
        <source>The range of float32 with 8 significant bits.</source>
        <translation>float32 的范围，8 位有效位。</translation>
    </message>
    <message>
        <source>The same level becomes different values at different places, and noise in even areas grows up to about clip-limit times.</source>
        <translation>同一灰度级在不同位置变成不同的值，均匀区域的噪声最多增大到约截断限倍。</translation>
    </message>
    <message>
        <source>The scan was stopped, or reads only a sample. Exports say so (&quot;complete&quot;: false).</source>
        <translation>扫描被停止，或只读抽样。导出会注明 (&quot;complete&quot;: false)。</translation>
    </message>
    <message>
        <source>The set is small for its variety</source>
        <translation>数据集相对于其多样性太小</translation>
    </message>
    <message>
        <source>The set mixes kinds of images</source>
        <translation>数据集混有不同种类的图像</translation>
    </message>
    <message>
        <source>The standard error of a data set&apos;s mean is governed by its images, not by its pixels. As constants for this set the numbers are exact; as an estimate of the world they are this uncertain.</source>
        <translation>数据集均值的标准误差由图像数而非像素数决定。作为此数据集的常数，这些数字是精确的；作为对现实的估计，则有这样的不确定性。</translation>
    </message>
    <message>
        <source>The statistics are partial</source>
        <translation>统计不完整</translation>
    </message>
    <message>
        <source>These samples stand at 0 or at full scale in the file itself: what was there is lost before any normalization. No mode brings it back, and modes that stretch an image make it more visible.</source>
        <translation>这些样本在文件本身中就为 0 或满量程：那里的内容在任何归一化之前已经丢失。没有模式能找回，拉伸图像的模式会使其更明显。</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Turns the channels onto the data set&apos;s three colour axes, strongest first, and gives each unit variance.</source>
        <translation>把通道转到数据集的三个颜色轴上，最强者在前，各为单位方差。</translation>
    </message>
    <message>
        <source>Turns the image into Y, U and V, normalizes the contrast of Y for the whole image and then locally, and leaves the colours U and V alone.</source>
        <translation>把图像变为 Y、U、V，先对整幅图像再局部地归一化 Y 的对比度，颜色 U 和 V 不变。</translation>
    </message>
    <message>
        <source>Unusually bright or dark images</source>
        <translation>亮暗异常的图像</translation>
    </message>
    <message>
        <source>VGG (Simonyan and Zisserman 2014); Keras preprocess_input, mode &quot;caffe&quot;.</source>
        <translation>VGG（Simonyan 与 Zisserman 2014）；Keras preprocess_input，mode &quot;caffe&quot;。</translation>
    </message>
    <message>
        <source>VGG&apos;s way (Simonyan and Zisserman 2014) on your own data.</source>
        <translation>VGG 的方法（Simonyan 与 Zisserman 2014）用于自己的数据。</translation>
    </message>
    <message>
        <source>Values outside what the storage type holds are cut off or wrap around, and no later step brings them back. Store float32, or fit the output range to the type.</source>
        <translation>存储类型容纳不下的值被截断或回绕，后续任何步骤都找不回。请存储 float32，或使输出范围适合该类型。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Very light images: %1</source>
        <translation>很亮的图像：%1</translation>
    </message>
    <message>
        <source>W1, W2</source>
        <translation>W1, W2</translation>
    </message>
    <message>
        <source>W1, W2, W3</source>
        <translation>W1, W2, W3</translation>
    </message>
    <message>
        <source>W10</source>
        <translation>W10</translation>
    </message>
    <message>
        <source>W12</source>
        <translation>W12</translation>
    </message>
    <message>
        <source>W15</source>
        <translation>W15</translation>
    </message>
    <message>
        <source>W16</source>
        <translation>W16</translation>
    </message>
    <message>
        <source>W17</source>
        <translation>W17</translation>
    </message>
    <message>
        <source>W19, advice</source>
        <translation>W19，建议</translation>
    </message>
    <message>
        <source>W3</source>
        <translation>W3</translation>
    </message>
    <message>
        <source>W4</source>
        <translation>W4</translation>
    </message>
    <message>
        <source>W6</source>
        <translation>W6</translation>
    </message>
    <message>
        <source>W7</source>
        <translation>W7</translation>
    </message>
    <message>
        <source>W8</source>
        <translation>W8</translation>
    </message>
    <message>
        <source>W8, advice</source>
        <translation>W8，建议</translation>
    </message>
    <message>
        <source>W9</source>
        <translation>W9</translation>
    </message>
    <message>
        <source>Where frameworks put ε: none, σ+ε, max(σ, ε) or √(σ²+ε). With none a constant channel is only centred.</source>
        <translation>框架把 ε 放在哪里：不放、σ+ε、max(σ, ε) 或 √(σ²+ε)。不放时恒定通道只做居中。</translation>
    </message>
    <message>
        <source>Whitens small copies of whole images: every sample is made uncorrelated with every other, at every place and in every channel.</source>
        <translation>对整幅图像的小副本做白化：每个样本与其他所有样本不相关，遍及每个位置和每个通道。</translation>
    </message>
    <message>
        <source>Whitens the channels of each image: centred, uncorrelated, of equal variance.</source>
        <translation>白化每幅图像的通道：居中、不相关、方差相等。</translation>
    </message>
    <message>
        <source>Whitens the channels of the data set: centred, uncorrelated, of unit variance, and as close to red, green and blue as that allows.</source>
        <translation>白化数据集的通道：居中、不相关、单位方差，并在此前提下尽量接近红、绿、蓝。</translation>
    </message>
    <message>
        <source>Whose constants; custom uses the two rows below.</source>
        <translation>谁的常数；custom 用下面两行。</translation>
    </message>
    <message>
        <source>Whose guard against flat channels.</source>
        <translation>对平坦通道采用谁的保护。</translation>
    </message>
    <message>
        <source>Whose guard against flat images, and whose rounding.</source>
        <translation>对平坦图像采用谁的保护，以及谁的舍入。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Wipes out day against night, and amplifies the shot noise of dark images until it looks like texture.</source>
        <translation>抹去昼夜之别，并把暗图像的散粒噪声放大到看似纹理。</translation>
    </message>
    <message>
        <source>Worth a look: wrong exposures, frames of other origin, or simply the rare case your model must handle.</source>
        <translation>值得一看：曝光错误、来源不同的画面，或者就是模型必须应付的少见情况。</translation>
    </message>
    <message>
        <source>Y ← LCN((Y − mean(image)) / std(image)),  U, V unchanged, in unit range</source>
        <translation>Y ← LCN((Y − mean(image)) / std(image))，U、V 不变，单位范围</translation>
    </message>
    <message>
        <source>ZCA</source>
        <translation>ZCA</translation>
    </message>
    <message>
        <source>ZCA whitening (Bell and Sejnowski 1997) of one image&apos;s three channels.</source>
        <translation>对一幅图像的三个通道做 ZCA 白化（Bell 与 Sejnowski 1997）。</translation>
    </message>
    <message>
        <source>ZCA whitening (Bell and Sejnowski 1997) of the three channels.</source>
        <translation>对三个通道做 ZCA 白化（Bell 与 Sejnowski 1997）。</translation>
    </message>
    <message>
        <source>Zuiderveld 1994; OpenCV createCLAHE.</source>
        <translation>Zuiderveld 1994；OpenCV createCLAHE。</translation>
    </message>
    <message>
        <source>&quot;Per-example mean subtraction&quot; (UFLDL); Keras samplewise_center.</source>
        <translation>“Per-example mean subtraction”（UFLDL）；Keras samplewise_center。</translation>
    </message>
    <message>
        <source>&quot;std&quot; has different values here: %1 pooled over all pixels, %2 as the mean of the images&apos; own (%3 times as much). Say which one you publish; ImageNet&apos;s 0.229 is of the second kind.</source>
        <translation>“std”在这里有不同的值：对全部像素合并为 %1，图像自身标准差的均值为 %2（相差 %3 倍）。发表时请说明是哪一种；ImageNet 的 0.229 属于第二种。</translation>
    </message>
    <message>
        <source>&quot;std&quot; has three meanings: pooled over all pixels (used here), mean of per-image deviations, and the deviation of image means.</source>
        <translation>“std”有三种含义：对全部像素合并（这里采用）、逐图标准差的均值、图像均值的标准差。</translation>
    </message>
    <message>
        <source>a channel&apos;s divisor lies below the 1e-7 that Keras puts in its place</source>
        <translation>某通道的除数低于 Keras 用来替代的 1e-7</translation>
    </message>
    <message>
        <source>a mean image is needed: scan the images with one; a statistics document holds none</source>
        <translation>需要均值图像：请在扫描图像时生成；统计文档不含它</translation>
    </message>
    <message>
        <source>above the range</source>
        <translation>高于范围</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>an ICC profile other than sRGB is not applied; stored code values count</source>
        <translation>不应用非 sRGB 的 ICC 特性文件；按存储的码值计</translation>
    </message>
    <message>
        <source>an alpha channel is left out; the colours under transparent pixels count</source>
        <translation>alpha 通道被略去；透明像素之下的颜色仍计入</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>另一程序正占用它</translation>
    </message>
    <message>
        <source>as clip-error</source>
        <translation>同 clip-error</translation>
    </message>
    <message>
        <source>as clip-warning</source>
        <translation>同 clip-warning</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>按存储值</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>低于范围</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>brightness differences between images</source>
        <translation>图像之间的亮度差异</translation>
    </message>
    <message>
        <source>brightness does not tell the classes apart: %1</source>
        <translation>亮度不能区分类别：%1</translation>
    </message>
    <message>
        <source>brightness tells the classes apart: %1</source>
        <translation>亮度能区分类别：%1</translation>
    </message>
    <message>
        <source>cancelled while listing</source>
        <translation>列出文件时被取消</translation>
    </message>
    <message>
        <source>channel: each channel by itself; luma: .299 R + .587 G + .114 B, its change added to all channels. 16-bit images over 65,536 levels; float images over 65,536 bins, not rounded.</source>
        <translation>channel：每个通道各自处理；luma：.299 R + .587 G + .114 B，把其变化加到所有通道。16 位图像用 65,536 级；浮点图像用 65,536 个分箱，不舍入。</translation>
    </message>
    <message>
        <source>clamp 0–1</source>
        <translation>限制到 0–1</translation>
    </message>
    <message>
        <source>classes explain %1 of the variance of image brightness (chance alone: up to %2)</source>
        <translation>类别解释了图像亮度方差的 %1（仅凭偶然：至多 %2）</translation>
    </message>
    <message>
        <source>clipped share of an image&apos;s samples that is an error</source>
        <translation>视为错误的图像样本截断份额</translation>
    </message>
    <message>
        <source>clipped share of an image&apos;s samples that is noted when exceeded</source>
        <translation>超过即提示的图像样本截断份额</translation>
    </message>
    <message>
        <source>clipped share of an image&apos;s samples that warns</source>
        <translation>发出警告的图像样本截断份额</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>damaged images count because they were asked for; not all of their pixels are real</source>
        <translation>损坏的图像按要求计入；其像素并非全部真实</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>deviation of an image below which it counts as nearly constant</source>
        <translation>图像视为近乎恒定的标准差上限</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>everything known about the set, schema normscope.statistics/1</source>
        <translation>关于数据集的全部已知内容，模式定义 normscope.statistics/1</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>gray images count in R, G and B alike</source>
        <translation>灰度图像在 R、G、B 中同样计入</translation>
    </message>
    <message>
        <source>half of the codes</source>
        <translation>一半的码值</translation>
    </message>
    <message>
        <source>how far published constants may miss mean 0 and deviation 1</source>
        <translation>已发表的常数可偏离均值 0 和标准差 1 多远</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>image brightness of %1 differs from train: %2</source>
        <translation>%1 的图像亮度与 train 不同：%2</translation>
    </message>
    <message>
        <source>image brightness of %1 does not differ detectably from train: %2</source>
        <translation>%1 的图像亮度与 train 没有可察觉的不同：%2</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>images are turned upright by their EXIF tag</source>
        <translation>图像按 EXIF 标签转正</translation>
    </message>
    <message>
        <source>images per dimension below which a whitening is not to be trusted</source>
        <translation>每维图像数，低于此则白化不可信</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>无穷</translation>
    </message>
    <message>
        <source>int8, symmetric</source>
        <translation>int8，对称</translation>
    </message>
    <message>
        <source>it is no statistics document of schema normscope.statistics/1</source>
        <translation>它不是 normscope.statistics/1 的统计文档</translation>
    </message>
    <message>
        <source>its noise has %1 times the variance of the set</source>
        <translation>其噪声的方差是数据集的 %1 倍</translation>
    </message>
    <message>
        <source>jarrett: divisor max(mean of d, d), reflected borders; torch7: box window, divisor d, at least 1e-4; pylearn2: each channel by itself, divisor from x instead of v. The last two have zeros beyond the border.</source>
        <translation>jarrett：除数 max(d 的均值, d)，边界反射；torch7：方框窗口，除数 d，至少 1e-4；pylearn2：每个通道各自处理，除数由 x 而非 v 得出。后两者边界之外为零。</translation>
    </message>
    <message>
        <source>joint: one value over all channels together; channel: one per channel.</source>
        <translation>joint：所有通道合用一个值；channel：每通道一个。</translation>
    </message>
    <message>
        <source>keeps %1 of the share of variance between images · limit %2</source>
        <translation>保留图像间方差份额的 %1 · 限值 %2</translation>
    </message>
    <message>
        <source>levels kept below which is an error</source>
        <translation>低于即为错误的保留级数</translation>
    </message>
    <message>
        <source>levels kept below which is noted</source>
        <translation>低于即提示的保留级数</translation>
    </message>
    <message>
        <source>levels kept below which warns</source>
        <translation>低于即警告的保留级数</translation>
    </message>
    <message>
        <source>levels of 256</source>
        <translation>级（共 256）</translation>
    </message>
    <message>
        <source>limit %1 of 256</source>
        <translation>限值 256 级中的 %1</translation>
    </message>
    <message>
        <source>luma: .299 R + .587 G + .114 B, its change added to all channels; channel: each by itself. Float images as 16-bit codes of 0..1, clamped.</source>
        <translation>luma：.299 R + .587 G + .114 B，把其变化加到所有通道；channel：各自处理。浮点图像作为 0..1 的 16 位码，超出部分限制。</translation>
    </message>
    <message>
        <source>mean image with its transform_param, or transform_param alone; 0..255, BGR</source>
        <translation>均值图像及其 transform_param，或仅 transform_param；0..255，BGR</translation>
    </message>
    <message>
        <source>mean image, float64 (height, width, 3), 0..1, RGB; gray sets (height, width)</source>
        <translation>均值图像，float64（高，宽，3），0..1，RGB；灰度数据集（高，宽）</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>最小–最大</translation>
    </message>
    <message>
        <source>more than a quarter of the levels in use are empty: stretched or posterized before they were stored, or drawn</source>
        <translation>所用灰度级有四分之一以上为空：存储之前被拉伸或色调分离，或是绘制的图</translation>
    </message>
    <message>
        <source>needs a mean image, which the scan did not gather (and a statistics file does not hold)</source>
        <translation>需要均值图像，而扫描未收集它（统计文件也不含它）</translation>
    </message>
    <message>
        <source>needs at least two images: one alone has no covariance</source>
        <translation>至少需要两幅图像：单独一幅没有协方差</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>所需内存超过现有内存</translation>
    </message>
    <message>
        <source>needs the images themselves, and none was read</source>
        <translation>需要图像本身，而没有读到任何图像</translation>
    </message>
    <message>
        <source>needs the images themselves: batches cannot be made from a statistics file</source>
        <translation>需要图像本身：无法由统计文件组成批次</translation>
    </message>
    <message>
        <source>needs the images themselves: thumbnails cannot be made from a statistics file</source>
        <translation>需要图像本身：无法由统计文件生成缩略图</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <translation>几乎为零</translation>
    </message>
    <message>
        <source>nnU-Net CTNormalization (there over foreground voxels; here over all pixels).</source>
        <translation>nnU-Net CTNormalization（那里只计前景体素；这里计全部像素）。</translation>
    </message>
    <message>
        <source>nnU-Net ZScoreNormalization; albumentations image_per_channel.</source>
        <translation>nnU-Net ZScoreNormalization；albumentations image_per_channel。</translation>
    </message>
    <message>
        <source>nnU-Net&apos;s two tails of 0.5 %; digiKam&apos;s 1 %</source>
        <translation>nnU-Net 两端各 0.5 %；digiKam 为 1 %</translation>
    </message>
    <message>
        <source>no image was read</source>
        <translation>没有读到任何图像</translation>
    </message>
    <message>
        <source>noise gain of an image that is noted</source>
        <translation>给出提示的图像噪声增益</translation>
    </message>
    <message>
        <source>noise gain that is an error</source>
        <translation>视为错误的噪声增益</translation>
    </message>
    <message>
        <source>noise gain that warns</source>
        <translation>发出警告的噪声增益</translation>
    </message>
    <message>
        <source>noise share below which a gain does not matter</source>
        <translation>增益无关紧要的噪声份额上限</translation>
    </message>
    <message>
        <source>noise share of an image that is called mostly noise</source>
        <translation>图像称为多为噪声的噪声份额</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not regular</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not_regular</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>numpy.load</source>
        <translation>numpy.load</translation>
    </message>
    <message>
        <source>of this set the pooled one is %1 times the other · limit %2</source>
        <translation>在此数据集中合并标准差是另一个的 %1 倍 · 限值 %2</translation>
    </message>
    <message>
        <source>one level of 8 bits</source>
        <translation>8 位的一级</translation>
    </message>
    <message>
        <source>one row per image: file facts, statistics in 0..1, reasons of failures</source>
        <translation>每幅图像一行：文件信息、0..1 的统计、失败原因</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>我们的判断</translation>
    </message>
    <message>
        <source>output deviation %1 · limit %2</source>
        <translation>输出标准差 %1 · 限值 %2</translation>
    </message>
    <message>
        <source>output deviation above which a mode for 0..1 met another range</source>
        <translation>高于此则针对 0..1 的模式遇到了另一范围的输出标准差</translation>
    </message>
    <message>
        <source>output deviation below which a mode for 0..1 met another range</source>
        <translation>低于此则针对 0..1 的模式遇到了另一范围的输出标准差</translation>
    </message>
    <message>
        <source>over limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>over_limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>palette indices are replaced by their colours</source>
        <translation>调色板索引以其颜色代替</translation>
    </message>
    <message>
        <source>pooled over mean-of-images deviation from which on the difference matters</source>
        <translation>合并标准差与图像标准差均值之比，达到此值差异才要紧</translation>
    </message>
    <message>
        <source>pytorch/vision pull request 1965: 1.22 for ImageNet</source>
        <translation>pytorch/vision 合并请求 1965：ImageNet 为 1.22</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>relative information below which is noted</source>
        <translation>低于即提示的相对信息</translation>
    </message>
    <message>
        <source>relative information below which it is erased</source>
        <translation>低于即视为抹去的相对信息</translation>
    </message>
    <message>
        <source>relative information below which warns</source>
        <translation>低于即警告的相对信息</translation>
    </message>
    <message>
        <source>scikit-learn MinMaxScaler with channels as features.</source>
        <translation>scikit-learn MinMaxScaler，以通道为特征。</translation>
    </message>
    <message>
        <source>scripts, and NormScope itself (--stats)</source>
        <translation>脚本，以及 NormScope 自身 (--stats)</translation>
    </message>
    <message>
        <source>share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>share of an image&apos;s samples at 0 or full scale that is noted</source>
        <translation>给出提示的、图像中为 0 或满量程的样本份额</translation>
    </message>
    <message>
        <source>share of files</source>
        <translation>文件份额</translation>
    </message>
    <message>
        <source>share of files left out that is an error</source>
        <translation>视为错误的略去文件份额</translation>
    </message>
    <message>
        <source>share of full scale</source>
        <translation>满量程的份额</translation>
    </message>
    <message>
        <source>share of images</source>
        <translation>图像份额</translation>
    </message>
    <message>
        <source>share of images at the clip warning that makes a mode unsuitable</source>
        <translation>达到截断警告的图像份额，使模式不适用</translation>
    </message>
    <message>
        <source>share of images of the rarer kind that warns</source>
        <translation>发出警告的较少种类的图像份额</translation>
    </message>
    <message>
        <source>share of it that classes must explain to be what the task is about</source>
        <translation>类别须解释其中多少份额，才算任务所在</translation>
    </message>
    <message>
        <source>share of such images that is worth a sentence</source>
        <translation>值得一提的此类图像份额</translation>
    </message>
    <message>
        <source>share of the variance between images from which on it matters</source>
        <translation>图像之间方差的份额，达到此值才要紧</translation>
    </message>
    <message>
        <source>share of variance</source>
        <translation>方差份额</translation>
    </message>
    <message>
        <source>spreadsheets, pandas, R</source>
        <translation>电子表格、pandas、R</translation>
    </message>
    <message>
        <source>standard error of a channel mean that is noted</source>
        <translation>给出提示的通道均值标准误差</translation>
    </message>
    <message>
        <source>standardized difference between splits that is worth a sentence</source>
        <translation>值得一提的划分之间标准化差异</translation>
    </message>
    <message>
        <source>standardized mean difference %1, Kolmogorov-Smirnov distance %2, critical value %3 (5 %, %4 and %5 images)</source>
        <translation>标准化均值差 %1，Kolmogorov-Smirnov 距离 %2，临界值 %3（5 %，%4 和 %5 幅图像）</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>the EXIF orientation is ignored</source>
        <translation>忽略 EXIF 方向</translation>
    </message>
    <message>
        <source>the brightness that tells your classes apart</source>
        <translation>区分类别的亮度</translation>
    </message>
    <message>
        <source>the demo set needs a new or empty folder</source>
        <translation>演示数据集需要新的或空的文件夹</translation>
    </message>
    <message>
        <source>the deviation is not above 1/√N, N samples: modes that divide by the deviation of an image are held by their floor</source>
        <translation>标准差不大于 1/√N（N 个样本）：除以图像标准差的模式受其下限约束</translation>
    </message>
    <message>
        <source>the images are needed: a statistics document holds no failures or groups</source>
        <translation>需要图像：统计文档不含失败或分组</translation>
    </message>
    <message>
        <source>the images are needed: a statistics document holds no rows per image</source>
        <translation>需要图像：统计文档不含逐图的行</translation>
    </message>
    <message>
        <source>the mode is not fitted</source>
        <translation>模式尚未拟合</translation>
    </message>
    <message>
        <source>the same share of the whole set that is an error</source>
        <translation>整个数据集的同一份额，视为错误</translation>
    </message>
    <message>
        <source>the same share that warns</source>
        <translation>同一份额，发出警告</translation>
    </message>
    <message>
        <source>the temporary file of image records cannot be read back; the disk may be faulty</source>
        <translation>无法读回图像记录的临时文件；磁盘可能有故障</translation>
    </message>
    <message>
        <source>the window must be odd</source>
        <translation>窗口必须为奇数</translation>
    </message>
    <message>
        <source>there are no statistics to fit on: no image was read</source>
        <translation>没有可供拟合的统计：没有读到任何图像</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>torchvision 0.15 or later; the lists suit timm and albumentations too</source>
        <translation>torchvision 0.15 或更高版本；列表也适用于 timm 和 albumentations</translation>
    </message>
    <message>
        <source>torchvision Normalize and Keras Normalization with statistics of your own data.</source>
        <translation>torchvision Normalize 和 Keras Normalization，用自己数据的统计。</translation>
    </message>
    <message>
        <source>torchvision ToDtype(scale=True), Keras Rescaling(1/255), Ultralytics YOLO.</source>
        <translation>torchvision ToDtype(scale=True)、Keras Rescaling(1/255)、Ultralytics YOLO。</translation>
    </message>
    <message>
        <source>torchvision models (ImageNet), OpenAI CLIP, timm.</source>
        <translation>torchvision 模型 (ImageNet)、OpenAI CLIP、timm。</translation>
    </message>
    <message>
        <source>uint8, fitted</source>
        <translation>uint8，适配</translation>
    </message>
    <message>
        <source>uint8, saturate</source>
        <translation>uint8，饱和</translation>
    </message>
    <message>
        <source>uint8, wrap</source>
        <translation>uint8，回绕</translation>
    </message>
    <message>
        <source>units of y</source>
        <translation>y 的单位</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>v = x − G∗x,  d = √(G∗v²),  y = v / max(mean of d, d)</source>
        <translation>v = x − G∗x,  d = √(G∗v²),  y = v / max(d 的均值, d)</translation>
    </message>
    <message>
        <source>val or test images are part of the statistics</source>
        <translation>val 或 test 图像是统计的一部分</translation>
    </message>
    <message>
        <source>variance that a mean image explains beyond channel means to be worth it</source>
        <translation>均值图像在通道均值之外须解释多少方差才值得</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>y = (clip(x, P_low, P_high) − mean_c) / std_c</source>
        <translation>y = (clip(x, P_low, P_high) − mean_c) / std_c</translation>
    </message>
    <message>
        <source>y = (x − P_low) / (P_high − P_low), then clipped to 0..1 or not</source>
        <translation>y = (x − P_low) / (P_high − P_low)，然后截断到 0..1 或不截断</translation>
    </message>
    <message>
        <source>y = (x − mean(image)) / max(std(image), 1/√N)</source>
        <translation>y = (x − mean(image)) / max(std(image), 1/√N)</translation>
    </message>
    <message>
        <source>y = (x − mean(p, c)) / max(std(p, c), ε)</source>
        <translation>y = (x − mean(p, c)) / max(std(p, c), ε)</translation>
    </message>
    <message>
        <source>y = (x − mean) / std, over all channels</source>
        <translation>y = (x − mean) / std，对所有通道合计</translation>
    </message>
    <message>
        <source>y = (x − mean_c(image)) / max(std_c(image), 1/√N)</source>
        <translation>y = (x − mean_c(image)) / max(std_c(image), 1/√N)</translation>
    </message>
    <message>
        <source>y = (x − mean_c) / std_c</source>
        <translation>y = (x − mean_c) / std_c</translation>
    </message>
    <message>
        <source>y = (x − min) / (max − min + ε)</source>
        <translation>y = (x − min) / (max − min + ε)</translation>
    </message>
    <message>
        <source>y = (x − min_c) / (max_c − min_c)</source>
        <translation>y = (x − min_c) / (max_c − min_c)</translation>
    </message>
    <message>
        <source>y = (x/M − mean_c) / std_c</source>
        <translation>y = (x/M − mean_c) / std_c</translation>
    </message>
    <message>
        <source>y = (x/M − mean_{B,c}) / √(var_{B,c} + ε)</source>
        <translation>y = (x/M − mean_{B,c}) / √(var_{B,c} + ε)</translation>
    </message>
    <message>
        <source>y = (Λ + ε)^(−1/2) Uᵀ (x/M − mean)</source>
        <translation>y = (Λ + ε)^(−1/2) Uᵀ (x/M − mean)</translation>
    </message>
    <message>
        <source>y = 255·x/M − mean_c</source>
        <translation>y = 255·x/M − mean_c</translation>
    </message>
    <message>
        <source>y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean(image))</source>
        <translation>y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean(image))</translation>
    </message>
    <message>
        <source>y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean)</source>
        <translation>y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean)</translation>
    </message>
    <message>
        <source>y = W (x − mean),  W = U g(Λ) Uᵀ of side × side thumbnails</source>
        <translation>y = W (x − mean),  W = U g(Λ) Uᵀ，缩略图为 边长 × 边长</translation>
    </message>
    <message>
        <source>y = blend of the four nearest tiles&apos; clipped cdf(x)·M / N_tile</source>
        <translation>y = 最近四块受限 cdf(x)·M / N_tile 的融合</translation>
    </message>
    <message>
        <source>y = round(M·(cdf(x) − cdf_min) / (N − cdf_min))</source>
        <translation>y = round(M·(cdf(x) − cdf_min) / (N − cdf_min))</translation>
    </message>
    <message>
        <source>y = s·(x − mean(image)) / max(ε, √(λ + var(image)))</source>
        <translation>y = s·(x − mean(image)) / max(ε, √(λ + var(image)))</translation>
    </message>
    <message>
        <source>y = x</source>
        <translation>y = x</translation>
    </message>
    <message>
        <source>y = x + softplus(−c(x − P_low))/c − softplus(c(x − P_high))/c</source>
        <translation>y = x + softplus(−c(x − P_low))/c − softplus(c(x − P_high))/c</translation>
    </message>
    <message>
        <source>y = x / (M/2) − 1</source>
        <translation>y = x / (M/2) − 1</translation>
    </message>
    <message>
        <source>y = x / M</source>
        <translation>y = x / M</translation>
    </message>
    <message>
        <source>y = x − mean(image)</source>
        <translation>y = x − mean(image)</translation>
    </message>
    <message>
        <source>y = x − mean(p, c)</source>
        <translation>y = x − mean(p, c)</translation>
    </message>
    <message>
        <source>y = x − mean_c</source>
        <translation>y = x − mean_c</translation>
    </message>
    <message>
        <source>yes: samples beyond the percentiles become 0 and 1; no: they stay beyond.</source>
        <translation>yes：百分位数以外的样本变为 0 和 1；no：保持在外。</translation>
    </message>
    <message>
        <source>ε placement</source>
        <translation>ε 的位置</translation>
    </message>
    <message>
        <source>The figure could not be drawn.</source>
        <translation>无法绘制图形。</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>没有这种格式。</translation>
    </message>
    <message>
        <source>a value in it is of another kind than a session has there</source>
        <translation>其中某个值的类型与会话的要求不符</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is too large for a session</source>
        <translation>作为会话文件过大</translation>
    </message>
    <message>
        <source>a crop lies between 1 and 16384 pixels</source>
        <translation>裁剪边长须在 1 到 16384 像素之间</translation>
    </message>
    <message>
        <source>a crop needs a training size that it is cut from</source>
        <translation>裁剪需要有一个可从中裁取的训练尺寸</translation>
    </message>
    <message>
        <source>a mean image has sides between 1 and 4096 pixels</source>
        <translation>均值图像的边长须在 1 到 4096 像素之间</translation>
    </message>
    <message>
        <source>a sample has at least one image</source>
        <translation>抽样至少须有一幅图像</translation>
    </message>
    <message>
        <source>a split has a name</source>
        <translation>划分须有名称</translation>
    </message>
    <message>
        <source>a tolerance is greater than 0</source>
        <translation>容差须大于 0</translation>
    </message>
    <message>
        <source>a training size lies between 1 and 16384 pixels</source>
        <translation>训练尺寸须在 1 到 16384 像素之间</translation>
    </message>
    <message>
        <source>how well means are known can only be told of images in random order</source>
        <translation>只有按随机顺序读取图像，才能说明均值的精确程度</translation>
    </message>
    <message>
        <source>the crop is larger than the shorter side that it is cut from</source>
        <translation>裁剪大于被裁图像的短边</translation>
    </message>
    <message>
        <source>There is no image in it that the options of reading let through.</source>
        <translation>其中没有符合读取选项的图像。</translation>
    </message>
    <message>
        <source>There is no image in it.</source>
        <translation>其中没有图像。</translation>
    </message>
    <message>
        <source>The statistics are of colour images, and those of this set are gray.</source>
        <translation>该统计来自彩色图像，而此数据集的图像是灰度的。</translation>
    </message>
    <message>
        <source>The statistics are of gray images, and this set has colour ones.</source>
        <translation>该统计来自灰度图像，而此数据集有彩色图像。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is too large for statistics</source>
        <translation>对于统计文件来说太大</translation>
    </message>
    <message>
        <source>a mode needs a name</source>
        <translation>模式需要名称</translation>
    </message>
    <message>
        <source>the id of a mode is made of a to z, 0 to 9 and hyphens</source>
        <translation>模式的标识由 a 到 z、0 到 9 和连字符组成</translation>
    </message>
    <message>
        <source>there is a mode of that id already</source>
        <translation>已有使用该标识的模式</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>above: mostly noise (limit %1 %)</source>
        <translation>以上：以噪声为主（限值 %1 %）</translation>
    </message>
    <message>
        <source>the images do not differ</source>
        <translation>图像没有差异</translation>
    </message>
    <message>
        <source>the noise is not known</source>
        <translation>噪声未知</translation>
    </message>
    <message>
        <source>images evened out, noisy</source>
        <translation>图像被拉平，噪声多</translation>
    </message>
    <message>
        <source>differences kept, noisy</source>
        <translation>差异保留，噪声多</translation>
    </message>
    <message>
        <source>images evened out, quiet</source>
        <translation>图像被拉平，噪声少</translation>
    </message>
    <message>
        <source>differences kept, quiet</source>
        <translation>差异保留，噪声少</translation>
    </message>
    <message>
        <source>Differences between images kept (100 %: as in the files)</source>
        <translation>保留的图像间差异（100 %：与文件中相同）</translation>
    </message>
    <message>
        <source>Noise share</source>
        <translation>噪声份额</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>standardized</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>whitened</source>
        <translation>白化</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>%1 TIFF with %2 channels is not supported</source>
        <translation>不支持 %2 个通道的 TIFF（%1）</translation>
    </message>
    <message>
        <source>%1 and %2 numbers</source>
        <translation>%1 个和 %2 个数</translation>
    </message>
    <message>
        <source>%1 bytes is over the file limit of %2 bytes</source>
        <translation>%1 字节超出文件上限 %2 字节</translation>
    </message>
    <message>
        <source>%1 decoder warning (first: %2)</source>
        <translation>%1 条解码器警告（第一条：%2）</translation>
    </message>
    <message>
        <source>%1 decoder warnings (first: %2)</source>
        <translation>%1 条解码器警告（第一条：%2）</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;; it has: %3</source>
        <translation>%1 没有参数“%2”；它有：%3</translation>
    </message>
    <message>
        <source>%1 has no parameters</source>
        <translation>%1 没有参数</translation>
    </message>
    <message>
        <source>%1 is published without a std: this one is somebody&apos;s own</source>
        <translation>%1 发表时不带标准差：这里的是他人自己的</translation>
    </message>
    <message>
        <source>%1 levels · standard errors up to %2 · %3 images</source>
        <translation>%1 级 · 标准误差最多 %2 倍 · %3 幅图像</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 个数</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>%2的 %1 倍</translation>
    </message>
    <message>
        <source>%1 works on 0..%2, but these constants are for %3</source>
        <translation>%1作用于 0..%2，但这些常数用于 %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels is over the limit of %3 megapixels</source>
        <translation>%1 × %2 像素超出 %3 百万像素的上限</translation>
    </message>
    <message>
        <source>%1 × %2 pixels: not enough memory to decode</source>
        <translation>%1 × %2 像素：内存不足，无法解码</translation>
    </message>
    <message>
        <source>%1 × %2: JPEG sides over 65,500 pixels are not read</source>
        <translation>%1 × %2：不读取边长超过 65,500 像素的 JPEG</translation>
    </message>
    <message>
        <source>%1, but for the last digit</source>
        <translation>%1，仅末位数字不同</translation>
    </message>
    <message>
        <source>%1: format not supported</source>
        <translation>%1：不支持的格式</translation>
    </message>
    <message>
        <source>%1: mean and std</source>
        <translation>%1：均值和标准差</translation>
    </message>
    <message>
        <source>%1: the decoder found %2 × %3 pixels of %4 channels, not what the header says</source>
        <translation>%1：解码器得到 %2 × %3 像素、%4 个通道，与文件头所说不符</translation>
    </message>
    <message>
        <source>%1: the decoder module cannot be loaded (%2)</source>
        <translation>%1：无法加载解码器模块（%2）</translation>
    </message>
    <message>
        <source>%1; expected a mean and a standard deviation of 1 or 3 channels, such as &quot;0.485 0.456 0.406 / 0.229 0.224 0.225&quot; or mean=[...], std=[...]</source>
        <translation>%1；应为 1 或 3 个通道的均值和标准差，如 &quot;0.485 0.456 0.406 / 0.229 0.224 0.225&quot; 或 mean=[...], std=[...]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no size of a mean image</source>
        <translation>“%1”不是均值图像的尺寸</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of reading is out of range</source>
        <translation>读取设置中的“%1”超出范围</translation>
    </message>
    <message>
        <source>0..255, the levels of 8-bit images</source>
        <translation>0..255，8 位图像的灰度级</translation>
    </message>
    <message>
        <source>0..65535, the levels of 16-bit images</source>
        <translation>0..65535，16 位图像的灰度级</translation>
    </message>
    <message>
        <source>127.5 and 128</source>
        <translation>127.5 和 128</translation>
    </message>
    <message>
        <source>128 and 128</source>
        <translation>128 和 128</translation>
    </message>
    <message>
        <source>A std of 1 divides by nothing: only the mean is subtracted</source>
        <translation>标准差为 1 等于不除：只减去均值</translation>
    </message>
    <message>
        <source>About a fifth above the usual 0.229, 0.224, 0.225, as a pooled deviation is.</source>
        <translation>比常用的 0.229、0.224、0.225 约高五分之一，合并标准差正是如此。</translation>
    </message>
    <message>
        <source>All channels are alike: the order makes no difference</source>
        <translation>所有通道相同：顺序没有影响</translation>
    </message>
    <message>
        <source>Apple&apos;s private form of PNG (CgBI)</source>
        <translation>Apple 私有形式的 PNG（CgBI）</translation>
    </message>
    <message>
        <source>BMP ends within its header</source>
        <translation>BMP 在文件头内结束</translation>
    </message>
    <message>
        <source>BMP with %1 bits cannot have compression %2</source>
        <translation>%1 位的 BMP 不能使用压缩方式 %2</translation>
    </message>
    <message>
        <source>BMP with %1 bits per pixel is not supported</source>
        <translation>不支持每像素 %1 位的 BMP</translation>
    </message>
    <message>
        <source>BMP with a header of %1 bytes is not supported</source>
        <translation>不支持文件头为 %1 字节的 BMP</translation>
    </message>
    <message>
        <source>BMP with channels of more than 8 bits is not supported</source>
        <translation>不支持通道超过 8 位的 BMP</translation>
    </message>
    <message>
        <source>BMP with compression %1 is not supported</source>
        <translation>不支持压缩方式为 %1 的 BMP</translation>
    </message>
    <message>
        <source>BVLC Caffe model prototxt</source>
        <translation>BVLC Caffe 模型的 prototxt</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>CIFAR-10 training code (0..1, RGB; as 125.3, 123.0, 113.9 in 0..255)</source>
        <translation>CIFAR-10 训练代码（0..1，RGB；在 0..255 中为 125.3、123.0、113.9）</translation>
    </message>
    <message>
        <source>CIFAR-10 with the mean of image deviations</source>
        <translation>采用图像标准差均值的 CIFAR-10</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>CIFAR-100 training code (0..1, RGB)</source>
        <translation>CIFAR-100 训练代码（0..1，RGB）</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>Caffe&apos;s transform_param</source>
        <translation>Caffe 的 transform_param</translation>
    </message>
    <message>
        <source>Core ML&apos;s ImageType</source>
        <translation>Core ML 的 ImageType</translation>
    </message>
    <message>
        <source>DNG camera raw</source>
        <translation>DNG 相机原始格式</translation>
    </message>
    <message>
        <source>DPN</source>
        <translation>DPN</translation>
    </message>
    <message>
        <source>DeepStream&apos;s configuration</source>
        <translation>DeepStream 的配置</translation>
    </message>
    <message>
        <source>Detectron2 does so where the std has been absorbed into the first convolution</source>
        <translation>标准差已并入第一层卷积时 Detectron2 就这样做</translation>
    </message>
    <message>
        <source>Detectron2&apos;s configuration</source>
        <translation>Detectron2 的配置</translation>
    </message>
    <message>
        <source>Divided by 255 twice: times 255 these are the published numbers</source>
        <translation>被除以 255 两次：乘以 255 即为发表的数值</translation>
    </message>
    <message>
        <source>Dual path networks in timm (0..1, RGB)</source>
        <translation>timm 中的双路径网络（0..1，RGB）</translation>
    </message>
    <message>
        <source>EfficientNetV2 in Keras, as Rescaling(1/128, −1)</source>
        <translation>Keras 中的 EfficientNetV2，写作 Rescaling(1/128, −1)</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>Fashion-MNIST training code (0..1, gray)</source>
        <translation>Fashion-MNIST 训练代码（0..1，灰度）</translation>
    </message>
    <message>
        <source>Git LFS pointer, not the image itself</source>
        <translation>Git LFS 指针，而非图像本身</translation>
    </message>
    <message>
        <source>Given as a factor, but these are standard deviations</source>
        <translation>以系数给出，但这些是标准差</translation>
    </message>
    <message>
        <source>Given as variance, but these are standard deviations</source>
        <translation>以方差给出，但这些是标准差</translation>
    </message>
    <message>
        <source>GoogLeNet and CaffeNet in Caffe (0..255, BGR), which subtract only</source>
        <translation>Caffe 中的 GoogLeNet 和 CaffeNet（0..255，BGR），只做减法</translation>
    </message>
    <message>
        <source>GoogLeNet in Caffe</source>
        <translation>Caffe 中的 GoogLeNet</translation>
    </message>
    <message>
        <source>HDR ends within its header</source>
        <translation>HDR 在文件头内结束</translation>
    </message>
    <message>
        <source>HDR in XYZ colours is not supported</source>
        <translation>不支持 XYZ 颜色的 HDR</translation>
    </message>
    <message>
        <source>HDR whose rows do not run from top left is not supported</source>
        <translation>不支持行不从左上角开始的 HDR</translation>
    </message>
    <message>
        <source>HTML page, not an image</source>
        <translation>HTML 页面，不是图像</translation>
    </message>
    <message>
        <source>How the std was computed is not settled</source>
        <translation>该标准差如何算得尚无定论</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>ImageNet measured anew at 224 pixels</source>
        <translation>ImageNet（以 224 像素重新测得）</translation>
    </message>
    <message>
        <source>ImageNet measured anew, files&apos; own size</source>
        <translation>ImageNet（以文件原尺寸重新测得）</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>Inception</translation>
    </message>
    <message>
        <source>Inception, MobileNet, Xception and ViT models; x/127.5 − 1 in Keras and TensorFlow</source>
        <translation>Inception、MobileNet、Xception 和 ViT 模型；在 Keras 和 TensorFlow 中为 x/127.5 − 1</translation>
    </message>
    <message>
        <source>InsightFace</source>
        <translation>InsightFace</translation>
    </message>
    <message>
        <source>InsightFace models, as (x − 127.5) · 0.0078125</source>
        <translation>InsightFace 模型，写作 (x − 127.5) · 0.0078125</translation>
    </message>
    <message>
        <source>Its origin is lost: torchvision&apos;s maintainers could reproduce it as the mean of the deviations of single images. The pooled deviations of the training set are about 0.28, 0.27, 0.29.</source>
        <translation>其来源已不可考：torchvision 的维护者能以单幅图像标准差的均值重现它。训练集的合并标准差约为 0.28、0.27、0.29。</translation>
    </message>
    <message>
        <source>JPEG 2000 code stream does not begin with its size</source>
        <translation>JPEG 2000 码流未以尺寸开头</translation>
    </message>
    <message>
        <source>JPEG 2000 ends before the image data</source>
        <translation>JPEG 2000 在图像数据之前结束</translation>
    </message>
    <message>
        <source>JPEG 2000 ends within its header</source>
        <translation>JPEG 2000 在文件头内结束</translation>
    </message>
    <message>
        <source>JPEG 2000 header claims a size of nothing</source>
        <translation>JPEG 2000 文件头声称尺寸为零</translation>
    </message>
    <message>
        <source>JPEG 2000 in colour space %1 is not supported</source>
        <translation>不支持颜色空间为 %1 的 JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG 2000 whose components differ in depth is not supported</source>
        <translation>不支持各分量位深不同的 JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG 2000 with %1 components is not supported</source>
        <translation>不支持 %1 个分量的 JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG 2000 with %1-bit samples is not supported</source>
        <translation>不支持样本为 %1 位的 JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG 2000 with a palette is not supported</source>
        <translation>不支持带调色板的 JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG 2000 with signed samples is not supported</source>
        <translation>不支持样本带符号的 JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG 2000 with subsampled components is not supported</source>
        <translation>不支持分量经子采样的 JPEG 2000</translation>
    </message>
    <message>
        <source>JPEG cannot be decoded at a reduced size</source>
        <translation>JPEG 无法以缩小尺寸解码</translation>
    </message>
    <message>
        <source>JPEG ends before it says how large the picture is</source>
        <translation>JPEG 在给出图像尺寸之前结束</translation>
    </message>
    <message>
        <source>JPEG ends before the image data</source>
        <translation>JPEG 在图像数据之前结束</translation>
    </message>
    <message>
        <source>JPEG frame header is too short</source>
        <translation>JPEG 帧头过短</translation>
    </message>
    <message>
        <source>JPEG has two frame headers that differ</source>
        <translation>JPEG 有两个不同的帧头</translation>
    </message>
    <message>
        <source>JPEG whose height follows the image data (DNL) is not supported</source>
        <translation>不支持高度位于图像数据之后（DNL）的 JPEG</translation>
    </message>
    <message>
        <source>JPEG with %1 components is not supported</source>
        <translation>不支持 %1 个分量的 JPEG</translation>
    </message>
    <message>
        <source>JPEG with %1-bit samples is not supported</source>
        <translation>不支持样本为 %1 位的 JPEG</translation>
    </message>
    <message>
        <source>JPEG: %1</source>
        <translation>JPEG：%1</translation>
    </message>
    <message>
        <source>Keras efficientnet_v2.py</source>
        <translation>Keras efficientnet_v2.py</translation>
    </message>
    <message>
        <source>Keras&apos; Normalization</source>
        <translation>Keras 的 Normalization</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>MNIST training code (0..1, gray)</source>
        <translation>MNIST 训练代码（0..1，灰度）</translation>
    </message>
    <message>
        <source>No published constants that are known here match these numbers</source>
        <translation>此处已知的已发表常数都与这些数值不符</translation>
    </message>
    <message>
        <source>No set has such a std: %1 in 0..1, where 0.5 is the largest possible</source>
        <translation>没有数据集会有这样的标准差：在 0..1 中为 %1，而最大可能值为 0.5</translation>
    </message>
    <message>
        <source>NormScope&apos;s statistics</source>
        <translation>NormScope 的统计</translation>
    </message>
    <message>
        <source>One number for all channels: the order makes no difference</source>
        <translation>所有通道共用一个数：顺序没有影响</translation>
    </message>
    <message>
        <source>OpenAI CLIP, OpenCLIP and models built on them (0..1, RGB)</source>
        <translation>OpenAI CLIP、OpenCLIP 及基于它们的模型（0..1，RGB）</translation>
    </message>
    <message>
        <source>OpenAI CLIP; timm data/constants.py</source>
        <translation>OpenAI CLIP; timm data/constants.py</translation>
    </message>
    <message>
        <source>OpenCV&apos;s blobFromImage</source>
        <translation>OpenCV 的 blobFromImage</translation>
    </message>
    <message>
        <source>OpenEXR ends within its header</source>
        <translation>OpenEXR 在文件头内结束</translation>
    </message>
    <message>
        <source>OpenEXR header lacks its channels or size</source>
        <translation>OpenEXR 文件头缺少通道或尺寸</translation>
    </message>
    <message>
        <source>OpenEXR of several parts is not supported</source>
        <translation>不支持由多个部分组成的 OpenEXR</translation>
    </message>
    <message>
        <source>OpenEXR with channels other than Y, RGB or RGBA of half or float samples is not supported</source>
        <translation>不支持通道不是 half 或 float 样本的 Y、RGB 或 RGBA 的 OpenEXR</translation>
    </message>
    <message>
        <source>OpenVINO&apos;s options</source>
        <translation>OpenVINO 的选项</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>顺序：%1</translation>
    </message>
    <message>
        <source>Order: perhaps B, G, R: the numbers rise</source>
        <translation>顺序：可能是 B、G、R：数值递增</translation>
    </message>
    <message>
        <source>Order: perhaps R, G, B: the numbers fall</source>
        <translation>顺序：可能是 R、G、B：数值递减</translation>
    </message>
    <message>
        <source>Order: the numbers do not tell</source>
        <translation>顺序：从数值看不出来</translation>
    </message>
    <message>
        <source>PFM header is broken or cut off</source>
        <translation>PFM 文件头损坏或被截断</translation>
    </message>
    <message>
        <source>PNG decoder error: %1</source>
        <translation>PNG 解码器错误：%1</translation>
    </message>
    <message>
        <source>PNG does not begin with its header (IHDR)</source>
        <translation>PNG 未以文件头（IHDR）开头</translation>
    </message>
    <message>
        <source>PNG ends before it says how large the picture is</source>
        <translation>PNG 在给出图像尺寸之前结束</translation>
    </message>
    <message>
        <source>PNG ends before the image data</source>
        <translation>PNG 在图像数据之前结束</translation>
    </message>
    <message>
        <source>PNG has no valid chunk at byte %1</source>
        <translation>PNG 在字节 %1 处没有有效的数据块</translation>
    </message>
    <message>
        <source>PNG header (IHDR) has a wrong length</source>
        <translation>PNG 文件头（IHDR）长度错误</translation>
    </message>
    <message>
        <source>PNG header (IHDR) names an unknown compression, filter or interlace method</source>
        <translation>PNG 文件头（IHDR）指定了未知的压缩、滤波或隔行方式</translation>
    </message>
    <message>
        <source>PNG palette image without its palette</source>
        <translation>PNG 调色板图像缺少调色板</translation>
    </message>
    <message>
        <source>PNG with colour type %1 cannot have %2-bit samples</source>
        <translation>颜色类型为 %1 的 PNG 不能有 %2 位样本</translation>
    </message>
    <message>
        <source>PNG without image data</source>
        <translation>PNG 没有图像数据</translation>
    </message>
    <message>
        <source>PNM claims a maximum value of %1</source>
        <translation>PNM 声称最大值为 %1</translation>
    </message>
    <message>
        <source>PNM header is broken or cut off</source>
        <translation>PNM 文件头损坏或被截断</translation>
    </message>
    <message>
        <source>PyTorch examples</source>
        <translation>PyTorch 示例</translation>
    </message>
    <message>
        <source>RKNN&apos;s configuration</source>
        <translation>RKNN 的配置</translation>
    </message>
    <message>
        <source>Read in the reverse order, the mean fits this set better: %1 instead of %2 levels</source>
        <translation>按相反顺序读取时，均值更符合此数据集：相差 %1 级而非 %2 级</translation>
    </message>
    <message>
        <source>SVHN</source>
        <translation>SVHN</translation>
    </message>
    <message>
        <source>SVHN training code (0..1, RGB)</source>
        <translation>SVHN 训练代码（0..1，RGB）</translation>
    </message>
    <message>
        <source>Scaling to 0..1 alone</source>
        <translation>仅缩放到 0..1</translation>
    </message>
    <message>
        <source>TIFF cannot be opened (%1)</source>
        <translation>无法打开 TIFF（%1）</translation>
    </message>
    <message>
        <source>TIFF directory contradicts itself</source>
        <translation>TIFF 目录自相矛盾</translation>
    </message>
    <message>
        <source>TIFF directory is broken</source>
        <translation>TIFF 目录损坏</translation>
    </message>
    <message>
        <source>TIFF directory points beyond the end of the file</source>
        <translation>TIFF 目录指向文件末尾之外</translation>
    </message>
    <message>
        <source>TIFF ends before its directory</source>
        <translation>TIFF 在目录之前结束</translation>
    </message>
    <message>
        <source>TIFF has %1 of the %2 strips or tiles that its size needs</source>
        <translation>按其尺寸 TIFF 应有 %2 个条带或图块，实有 %1 个</translation>
    </message>
    <message>
        <source>TIFF image data cannot be decoded (%1)</source>
        <translation>无法解码 TIFF 图像数据（%1）</translation>
    </message>
    <message>
        <source>TIFF of unknown depth</source>
        <translation>位深未知的 TIFF</translation>
    </message>
    <message>
        <source>TIFF palette image without its palette</source>
        <translation>TIFF 调色板图像缺少调色板</translation>
    </message>
    <message>
        <source>TIFF whose channels differ in depth is not supported</source>
        <translation>不支持各通道位深不同的 TIFF</translation>
    </message>
    <message>
        <source>TIFF with %1 of %2-bit samples is not supported</source>
        <translation>不支持样本为 %2 位的 TIFF（%1）</translation>
    </message>
    <message>
        <source>TIFF with %1-bit float samples is not supported</source>
        <translation>不支持样本为 %1 位浮点的 TIFF</translation>
    </message>
    <message>
        <source>TIFF with complex samples is not supported</source>
        <translation>不支持样本为复数的 TIFF</translation>
    </message>
    <message>
        <source>TIFF with photometric interpretation %1 is not supported</source>
        <translation>不支持光度解释为 %1 的 TIFF</translation>
    </message>
    <message>
        <source>TIFF with signed %1-bit samples is not supported</source>
        <translation>不支持样本为 %1 位带符号数的 TIFF</translation>
    </message>
    <message>
        <source>TIFF with tiles of %1 × %2 pixels</source>
        <translation>图块为 %1 × %2 像素的 TIFF</translation>
    </message>
    <message>
        <source>The mean is %1 levels from this set&apos;s own</source>
        <translation>均值与此数据集自身的相差 %1 级</translation>
    </message>
    <message>
        <source>The mean is %1 levels from this set&apos;s own: within what %2 images leave open</source>
        <translation>均值与此数据集自身的相差 %1 级：在 %2 幅图像所留的不确定范围之内</translation>
    </message>
    <message>
        <source>The mean is in %1 and the std in %2</source>
        <translation>均值以 %1 计，标准差以 %2 计</translation>
    </message>
    <message>
        <source>The mean is this set&apos;s own, to every digit given</source>
        <translation>均值就是此数据集自身的，给出的每位数字都相同</translation>
    </message>
    <message>
        <source>The mean looks divided by 255 twice: all of it is below one level of 0..1</source>
        <translation>均值像是被除以 255 两次：全部低于 0..1 中的一级</translation>
    </message>
    <message>
        <source>The mean of %1</source>
        <translation>%1 的均值</translation>
    </message>
    <message>
        <source>The numbers are a convention: no set has these statistics</source>
        <translation>这些数值是约定：没有数据集具有这样的统计</translation>
    </message>
    <message>
        <source>The output ends at ±0.996, not at ±1.</source>
        <translation>输出止于 ±0.996，而非 ±1。</translation>
    </message>
    <message>
        <source>The output ends at −1 and 0.992.</source>
        <translation>输出止于 −1 和 0.992。</translation>
    </message>
    <message>
        <source>The pooled deviations of CIFAR-10 are 0.2470, 0.2435, 0.2616.</source>
        <translation>CIFAR-10 的合并标准差为 0.2470、0.2435、0.2616。</translation>
    </message>
    <message>
        <source>The scale is a factor: it divides by %1</source>
        <translation>缩放是系数：相当于除以 %1</translation>
    </message>
    <message>
        <source>The std is a mean of the deviations of single images, not pooled</source>
        <translation>该标准差是单幅图像标准差的均值，不是合并标准差</translation>
    </message>
    <message>
        <source>The std is a variance: its root fits this set</source>
        <translation>该标准差其实是方差：其平方根符合此数据集</translation>
    </message>
    <message>
        <source>The std is most likely a mean of the deviations of single images, not pooled</source>
        <translation>该标准差很可能是单幅图像标准差的均值，不是合并标准差</translation>
    </message>
    <message>
        <source>The std is nearest to this set&apos;s %1: %2 times</source>
        <translation>该标准差最接近此数据集的%1：%2 倍</translation>
    </message>
    <message>
        <source>The std is not the one published with %1</source>
        <translation>该标准差不是与 %1 一同发表的</translation>
    </message>
    <message>
        <source>The std is pooled: of all pixels from the set&apos;s mean</source>
        <translation>该标准差是合并标准差：所有像素相对数据集均值</translation>
    </message>
    <message>
        <source>The std is small for photographs: %1 in 0..1</source>
        <translation>该标准差对照片而言偏小：在 0..1 中为 %1</translation>
    </message>
    <message>
        <source>The std is that of %1, not of %2</source>
        <translation>该标准差属于 %1，而非 %2</translation>
    </message>
    <message>
        <source>The std is this set&apos;s own %1, to every digit given</source>
        <translation>该标准差就是此数据集自身的%1，给出的每位数字都相同</translation>
    </message>
    <message>
        <source>The std of %1</source>
        <translation>%1 的标准差</translation>
    </message>
    <message>
        <source>The text holds %1 means more, which are not looked at</source>
        <translation>文本中还有 %1 个均值，未予查看</translation>
    </message>
    <message>
        <source>The text holds one mean more, which is not looked at</source>
        <translation>文本中还有一个均值，未予查看</translation>
    </message>
    <message>
        <source>The variance is a standard deviation: unsquared it fits this set</source>
        <translation>该方差其实是标准差：不平方即符合此数据集</translation>
    </message>
    <message>
        <source>These are factors (1/std), not standard deviations</source>
        <translation>这些是系数（1/标准差），不是标准差</translation>
    </message>
    <message>
        <source>These are the statistics of a set that NormScope has scanned</source>
        <translation>这是 NormScope 扫描过的数据集的统计</translation>
    </message>
    <message>
        <source>These are variances, not standard deviations: their roots are the published std</source>
        <translation>这些是方差，不是标准差：其平方根即发表的标准差</translation>
    </message>
    <message>
        <source>Ultralytics DEFAULT_MEAN, DEFAULT_STD</source>
        <translation>Ultralytics DEFAULT_MEAN, DEFAULT_STD</translation>
    </message>
    <message>
        <source>Ultralytics YOLO and other pipelines that only divide by 255</source>
        <translation>Ultralytics YOLO 及其他只除以 255 的流程</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Units: %1, by their size</source>
        <translation>单位：%1，依大小判断</translation>
    </message>
    <message>
        <source>VGG and ResNet models in Caffe and in Keras mode caffe (0..255, BGR), which subtract only</source>
        <translation>Caffe 及 Keras caffe 模式中的 VGG 和 ResNet 模型（0..255，BGR），只做减法</translation>
    </message>
    <message>
        <source>VGG in Caffe</source>
        <translation>Caffe 中的 VGG</translation>
    </message>
    <message>
        <source>VGG model page; Keras imagenet_utils, mode caffe</source>
        <translation>VGG 模型页面；Keras imagenet_utils，caffe 模式</translation>
    </message>
    <message>
        <source>WebP ends before the image data</source>
        <translation>WebP 在图像数据之前结束</translation>
    </message>
    <message>
        <source>WebP headers disagree about the size</source>
        <translation>WebP 各文件头的尺寸不一致</translation>
    </message>
    <message>
        <source>WebP image data is corrupt</source>
        <translation>WebP 图像数据损坏</translation>
    </message>
    <message>
        <source>WebP with a feature that libwebp does not know</source>
        <translation>WebP 含有 libwebp 不认识的特性</translation>
    </message>
    <message>
        <source>YCbCr TIFF without JPEG compression is not supported</source>
        <translation>不支持未用 JPEG 压缩的 YCbCr TIFF</translation>
    </message>
    <message>
        <source>a library that divides by them as they are scales the images too much</source>
        <translation>直接用它们作除数的库会把图像缩放得过大</translation>
    </message>
    <message>
        <source>a number is out of range</source>
        <translation>有数值超出范围</translation>
    </message>
    <message>
        <source>a path has a byte that is none</source>
        <translation>路径中有不是字节的值</translation>
    </message>
    <message>
        <source>a path in it is neither text nor a list of bytes</source>
        <translation>其中有路径既非文本也非字节列表</translation>
    </message>
    <message>
        <source>a variance would look like this: its root is %1</source>
        <translation>方差看起来会是这样：其平方根为 %1</translation>
    </message>
    <message>
        <source>a weak hint: in most sets of photographs red is brightest and blue darkest</source>
        <translation>线索较弱：多数照片数据集中红最亮、蓝最暗</translation>
    </message>
    <message>
        <source>albumentations&apos; Normalize</source>
        <translation>albumentations 的 Normalize</translation>
    </message>
    <message>
        <source>cache: %1 images are read again for the mean image</source>
        <translation>缓存：为均值图像重新读取 %1 幅图像</translation>
    </message>
    <message>
        <source>camera raw in TIFF</source>
        <translation>TIFF 中的相机原始格式</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>changed while being read</source>
        <translation>读取期间发生了变化</translation>
    </message>
    <message>
        <source>channel %1 would be divided by %2: its samples are constant</source>
        <translation>通道 %1 将被除以 %2：其样本为常数</translation>
    </message>
    <message>
        <source>checksum (CRC) of chunk %1 at byte %2 is wrong</source>
        <translation>字节 %2 处数据块 %1 的校验和（CRC）错误</translation>
    </message>
    <message>
        <source>chunk %1 at byte %2 claims %3 bytes, the file has %4</source>
        <translation>字节 %2 处的数据块 %1 声称有 %3 字节，而文件只有 %4 字节</translation>
    </message>
    <message>
        <source>could not write: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>data ends early</source>
        <translation>数据提前结束</translation>
    </message>
    <message>
        <source>data ends early or is no number in row %1</source>
        <translation>数据提前结束，或第 %1 行中不是数字</translation>
    </message>
    <message>
        <source>data ends early: %1</source>
        <translation>数据提前结束：%1</translation>
    </message>
    <message>
        <source>data ends early: %1 of %2 bytes of image data</source>
        <translation>数据提前结束：%2 字节图像数据中只有 %1 字节</translation>
    </message>
    <message>
        <source>data ends early: about %1 % of the rows are missing</source>
        <translation>数据提前结束：约 %1 % 的行缺失</translation>
    </message>
    <message>
        <source>data ends early: image data for some rows is missing</source>
        <translation>数据提前结束：缺少部分行的图像数据</translation>
    </message>
    <message>
        <source>data ends early: less than 1 % of the rows are missing</source>
        <translation>数据提前结束：不到 1 % 的行缺失</translation>
    </message>
    <message>
        <source>data ends early: run-length code without its end</source>
        <translation>数据提前结束：行程编码没有结尾</translation>
    </message>
    <message>
        <source>data ends early: scans are missing</source>
        <translation>数据提前结束：缺少扫描段</translation>
    </message>
    <message>
        <source>data ends early: strip or tile %1 of %2 reaches beyond the end of the file</source>
        <translation>数据提前结束：第 %1 个（共 %2 个）条带或图块超出文件末尾</translation>
    </message>
    <message>
        <source>data ends early: the end chunk (IEND) is missing</source>
        <translation>数据提前结束：缺少结束块（IEND）</translation>
    </message>
    <message>
        <source>decoder error: %1</source>
        <translation>解码器错误：%1</translation>
    </message>
    <message>
        <source>decoder warning: %1</source>
        <translation>解码器警告：%1</translation>
    </message>
    <message>
        <source>deep OpenEXR is not supported</source>
        <translation>不支持 deep OpenEXR</translation>
    </message>
    <message>
        <source>deviation of the image means</source>
        <translation>图像均值的标准差</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>ends without end marker; all rows are present</source>
        <translation>结尾缺少结束标记；所有行都在</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>given up after %1 decoder warnings (first: %2)</source>
        <translation>出现 %1 条解码器警告后放弃（第一条：%2）</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>has an unknown type</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>hierarchical JPEG</source>
        <translation>分层 JPEG</translation>
    </message>
    <message>
        <source>images of 0..%1 would come out in %2 … %3</source>
        <translation>0..%1 的图像会变为 %2 … %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is no JSON: it breaks off or goes wrong at byte %1</source>
        <translation>它不是 JSON：在字节 %1 处中断或出错</translation>
    </message>
    <message>
        <source>it is no session of NormScope</source>
        <translation>它不是 NormScope 会话</translation>
    </message>
    <message>
        <source>it is of schema %1, and this program reads %2: a newer one wrote it</source>
        <translation>其模式为 %1，而本程序读取 %2：由更新的版本写成</translation>
    </message>
    <message>
        <source>it names no images</source>
        <translation>它没有指明图像</translation>
    </message>
    <message>
        <source>limit %1 needs a number from %2 to %3, as in %4=%5</source>
        <translation>限值 %1 须为 %2 到 %3 的数，如 %4=%5</translation>
    </message>
    <message>
        <source>link loop</source>
        <translation>循环链接</translation>
    </message>
    <message>
        <source>link to nothing</source>
        <translation>链接指向不存在的目标</translation>
    </message>
    <message>
        <source>lossless JPEG</source>
        <translation>无损 JPEG</translation>
    </message>
    <message>
        <source>mean of the deviations of single images</source>
        <translation>单幅图像标准差的均值</translation>
    </message>
    <message>
        <source>metadata %1</source>
        <translation>元数据：%1</translation>
    </message>
    <message>
        <source>mmcv&apos;s configuration</source>
        <translation>mmcv 的配置</translation>
    </message>
    <message>
        <source>more than %1 scans: too costly to decode</source>
        <translation>超过 %1 个扫描段：解码代价过高</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>须为 %1 到 %2 的数</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>须为 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>须为以下之一：%1</translation>
    </message>
    <message>
        <source>must be three numbers R,G,B from %1 to %2</source>
        <translation>须为三个数 R,G,B，各在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>needs %1 MB decoded, over the limit of %2 MB</source>
        <translation>解码需要 %1 MB，超出 %2 MB 的上限</translation>
    </message>
    <message>
        <source>needs more than %1 MB to decode</source>
        <translation>解码需要超过 %1 MB</translation>
    </message>
    <message>
        <source>needs the %1 % percentile, which a statistics file does not hold</source>
        <translation>需要 %1 % 百分位数，而统计文件不含它</translation>
    </message>
    <message>
        <source>no cache: %1: %2</source>
        <translation>没有缓存：%1：%2</translation>
    </message>
    <message>
        <source>no limit &apos;%1&apos;; normscope-cli modes --limits shows them</source>
        <translation>没有限值“%1”；normscope-cli modes --limits 会列出全部</translation>
    </message>
    <message>
        <source>no mean or std is named here</source>
        <translation>此处未指名均值或标准差</translation>
    </message>
    <message>
        <source>no mode &apos;%1&apos;</source>
        <translation>没有模式“%1”</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>not a regular file (FIFO)</source>
        <translation>不是普通文件（FIFO）</translation>
    </message>
    <message>
        <source>not a regular file (device)</source>
        <translation>不是普通文件（设备）</translation>
    </message>
    <message>
        <source>not a regular file (folder)</source>
        <translation>不是普通文件（文件夹）</translation>
    </message>
    <message>
        <source>not a regular file (socket)</source>
        <translation>不是普通文件（套接字）</translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation>不是图像（文本）</translation>
    </message>
    <message>
        <source>not an image (unknown signature)</source>
        <translation>不是图像（未知签名）</translation>
    </message>
    <message>
        <source>not enough memory to decode</source>
        <translation>内存不足，无法解码</translation>
    </message>
    <message>
        <source>not enough memory to decode at a reduced size</source>
        <translation>内存不足，无法以缩小尺寸解码</translation>
    </message>
    <message>
        <source>not enough memory to decode it</source>
        <translation>内存不足，无法将其解码</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>one for all channels</source>
        <translation>所有通道共用一个</translation>
    </message>
    <message>
        <source>only gray and RGB JPEGs are decoded at a reduced size</source>
        <translation>只有灰度和 RGB 的 JPEG 以缩小尺寸解码</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>pixels name colours beyond the palette (shown black)</source>
        <translation>像素引用了调色板之外的颜色（显示为黑色）</translation>
    </message>
    <message>
        <source>pooled deviation</source>
        <translation>合并标准差</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>发表值：%1</translation>
    </message>
    <message>
        <source>pytorch-cifar #8, #135</source>
        <translation>pytorch-cifar #8, #135</translation>
    </message>
    <message>
        <source>pytorch-cifar and code derived from it (0..1, RGB)</source>
        <translation>pytorch-cifar 及由其衍生的代码（0..1，RGB）</translation>
    </message>
    <message>
        <source>pytorch/vision #1439</source>
        <translation>pytorch/vision #1439</translation>
    </message>
    <message>
        <source>read as R, G, B</source>
        <translation>按 R、G、B 读取</translation>
    </message>
    <message>
        <source>red and blue would be exchanged</source>
        <translation>红与蓝会被对调</translation>
    </message>
    <message>
        <source>sample %1 in row %2 is above the maximum of %3</source>
        <translation>第 %2 行的样本 %1 超出最大值 %3</translation>
    </message>
    <message>
        <source>stopped after %1 s of computing</source>
        <translation>计算 %1 秒后停止</translation>
    </message>
    <message>
        <source>stray bytes before the image data</source>
        <translation>图像数据之前有多余字节</translation>
    </message>
    <message>
        <source>the Hugging Face image processor</source>
        <translation>Hugging Face 的图像处理器</translation>
    </message>
    <message>
        <source>the cache could not be written (%1); images are read without it</source>
        <translation>无法写入缓存（%1）；将不用缓存读取图像</translation>
    </message>
    <message>
        <source>the cache is of another version and has been rebuilt</source>
        <translation>缓存属于其他版本，已重建</translation>
    </message>
    <message>
        <source>the cache was damaged and has been rebuilt</source>
        <translation>缓存已损坏，现已重建</translation>
    </message>
    <message>
        <source>the constants may be in the other order, or the images were</source>
        <translation>可能常数的顺序相反，或图像当时的顺序相反</translation>
    </message>
    <message>
        <source>the data of a colour channel is missing</source>
        <translation>缺少一个颜色通道的数据</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>the folder cannot be listed: %1</source>
        <translation>无法列出文件夹：%1</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>the header claims a size of %1 × %2</source>
        <translation>文件头声称尺寸为 %1 × %2</translation>
    </message>
    <message>
        <source>the library multiplies with them where it should divide</source>
        <translation>库本应相除，却与之相乘</translation>
    </message>
    <message>
        <source>the library takes their root: the images come out about half as wide as they should</source>
        <translation>库会取其平方根：图像的散布约只有应有的一半</translation>
    </message>
    <message>
        <source>the mode %1 clips</source>
        <translation>模式 %1 会截断</translation>
    </message>
    <message>
        <source>the mode %1 is no multiple and offset per channel</source>
        <translation>模式 %1 不是逐通道的系数与偏移</translation>
    </message>
    <message>
        <source>the quote opened in line %1 is never closed</source>
        <translation>第 %1 行打开的引号从未关闭</translation>
    </message>
    <message>
        <source>the text is longer than %1 KiB</source>
        <translation>文本长于 %1 KiB</translation>
    </message>
    <message>
        <source>there are no numbers</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>they are to be multiplied with</source>
        <translation>应与之相乘</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>这不是文本</translation>
    </message>
    <message>
        <source>this program cannot fit modes on %1</source>
        <translation>本程序不能在 %1 上拟合模式</translation>
    </message>
    <message>
        <source>this program has no demo set &apos;%1&apos;</source>
        <translation>本程序没有演示数据集“%1”</translation>
    </message>
    <message>
        <source>this program has no mode &apos;%1&apos;</source>
        <translation>本程序没有模式“%1”</translation>
    </message>
    <message>
        <source>this program has no storage type &apos;%1&apos;</source>
        <translation>本程序没有存储类型“%1”</translation>
    </message>
    <message>
        <source>this program knows no %1 &apos;%2&apos; of reading</source>
        <translation>本程序不认识读取设置 %1 的“%2”</translation>
    </message>
    <message>
        <source>this program knows no &apos;%1&apos; in a session</source>
        <translation>本程序不认识会话中的“%1”</translation>
    </message>
    <message>
        <source>this program knows no &apos;%1&apos; of reading</source>
        <translation>本程序不认识读取设置“%1”</translation>
    </message>
    <message>
        <source>timm data/constants.py</source>
        <translation>timm data/constants.py</translation>
    </message>
    <message>
        <source>timm data/constants.py; Keras imagenet_utils, mode tf</source>
        <translation>timm data/constants.py；Keras imagenet_utils，tf 模式</translation>
    </message>
    <message>
        <source>torchvision model documentation; pytorch/vision #1439, #1965</source>
        <translation>torchvision 模型文档；pytorch/vision #1439、#1965</translation>
    </message>
    <message>
        <source>torchvision&apos;s Normalize</source>
        <translation>torchvision 的 Normalize</translation>
    </message>
    <message>
        <source>torchvision, timm and Hugging Face models (0..1, RGB); mmdetection, mmsegmentation and Keras ConvNeXt (0..255, RGB); Detectron2 (0..255, BGR)</source>
        <translation>torchvision、timm 和 Hugging Face 的模型（0..1，RGB）；mmdetection、mmsegmentation 和 Keras ConvNeXt（0..255，RGB）；Detectron2（0..255，BGR）</translation>
    </message>
    <message>
        <source>two modes in it have the id &apos;%1&apos;</source>
        <translation>其中两个模式的标识同为“%1”</translation>
    </message>
    <message>
        <source>units and order below are told by their size alone</source>
        <translation>下面的单位和顺序仅依数值大小判断</translation>
    </message>
    <message>
        <source>used by %1 · %2</source>
        <translation>使用者：%1 · %2</translation>
    </message>
    <message>
        <source>values in common use</source>
        <translation>通行的数值</translation>
    </message>
    <message>
        <source>whoever computed ImageNet&apos;s training set again</source>
        <translation>重新计算过 ImageNet 训练集的人</translation>
    </message>
    <message>
        <source>whoever computed ImageNet&apos;s training set again after resizing to 256 and cropping to 224</source>
        <translation>在缩放到 256 并裁剪到 224 之后重新计算过 ImageNet 训练集的人</translation>
    </message>
    <message>
        <source>Compare with %1: light differs and does not follow your labels</source>
        <translation>可与%1比较：亮度有差异，且与标签无关</translation>
    </message>
    <message>
        <source>Light tells your classes apart: modes fitted on each image erase it</source>
        <translation>亮度能区分您的类别：逐图拟合的模式会把它抹掉</translation>
    </message>
    <message>
        <source>No usual mode is safe for these images: see the findings</source>
        <translation>常用模式对这些图像都不安全：请看发现</translation>
    </message>
    <message>
        <source>Start with %1: %2</source>
        <translation>从%1开始：%2</translation>
    </message>
    <message>
        <source>Start with %1: %2, adds no noise</source>
        <translation>从%1开始：%2，不增加噪声</translation>
    </message>
    <message>
        <source>The first of Channel z-score, Joint z-score and Original ÷ full scale that is safe in training. Image z-score is worth a second run where light is a nuisance: at least 30 % of the variance lies between images, the classes explain at most 10 % of that (upper 95 % limit), no score of an image tells them apart, and noise stays below 10 % of the variance.</source>
        <translation>在通道 z 分数、联合 z 分数和原图 ÷ 满量程中，取第一个在训练时安全的模式。当亮度只是干扰时，图像 z 分数值得再跑一次：至少 30 % 的方差在图像之间，类别最多解释其中的 10 %（95 % 上限），没有任何图像指标能区分类别，且噪声低于方差的 10 %。</translation>
    </message>
    <message>
        <source>There is no such mode any more.</source>
        <translation>该模式已不存在。</translation>
    </message>
    <message>
        <source>keeps the differences between images</source>
        <translation>保留图像之间的差异</translation>
    </message>
    <message>
        <source>keeps what tells your classes apart</source>
        <translation>保留区分类别的信息</translation>
    </message>
    <message>
        <source>few images</source>
        <translation>图像过少</translation>
    </message>
    <message>
        <source>high −%1</source>
        <translation>高端 −%1</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>levels lost</source>
        <translation>级数丢失</translation>
    </message>
    <message>
        <source>low −%1</source>
        <translation>低端 −%1</translation>
    </message>
    <message>
        <source>mixed sizes</source>
        <translation>尺寸不一</translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>噪声 %1</translation>
    </message>
    <message>
        <source>not storable</source>
        <translation>无法存储</translation>
    </message>
    <message>
        <source>wrong range</source>
        <translation>范围不符</translation>
    </message>
    <message>
        <source>a stored record is damaged</source>
        <translation>存储的记录已损坏</translation>
    </message>
    <message>
        <source>flat images</source>
        <translation>平坦图像</translation>
    </message>
    <message>
        <source>row %1 of the list has no path</source>
        <translation>列表第 %1 行没有路径</translation>
    </message>
    <message>
        <source>stored sums are damaged</source>
        <translation>存储的总和已损坏</translation>
    </message>
    <message>
        <source>the list cannot be read: %1</source>
        <translation>无法读取列表：%1</translation>
    </message>
    <message>
        <source>A matrix over the whole small copy: each sample needs one multiplication per sample of it.</source>
        <translation>对整张小副本作矩阵乘法：每个样本需要与副本的样本数相同次数的乘法。</translation>
    </message>
    <message>
        <source>A small matrix: each sample needs one multiplication per channel.</source>
        <translation>小矩阵：每个样本对每个通道各需一次乘法。</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>links lead to each other in a circle</source>
        <translation>链接形成循环</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>nobody reads what is written</source>
        <translation>写出的内容无人读取</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>something else uses it</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <source>the device reports an error</source>
        <translation>设备报告错误</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the network folder has changed</source>
        <translation>网络文件夹已改变</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>CMYK converted</source>
        <translation>CMYK 已转换</translation>
    </message>
    <message>
        <source>EXIF orientation</source>
        <translation>EXIF 方向</translation>
    </message>
    <message>
        <source>NaN left out</source>
        <translation>NaN 不计</translation>
    </message>
    <message>
        <source>TIFF compressed by %1 is not supported</source>
        <translation>不支持以 %1 压缩的 TIFF</translation>
    </message>
    <message>
        <source>TIFF compressed by %1 is not supported by the installed libtiff</source>
        <translation>已安装的 libtiff 不支持以 %1 压缩的 TIFF</translation>
    </message>
    <message>
        <source>a nodata value (TIFF tag 42113) is not honoured yet: such pixels count like others</source>
        <translation>nodata 值（TIFF 标签 42113）尚未处理：这些像素照常计数</translation>
    </message>
    <message>
        <source>alpha left out</source>
        <translation>透明通道不计</translation>
    </message>
    <message>
        <source>an alpha channel that is opaque everywhere is left out; nothing is lost</source>
        <translation>处处不透明的透明通道不计；没有丢失任何内容</translation>
    </message>
    <message>
        <source>bands left out</source>
        <translation>波段不计</translation>
    </message>
    <message>
        <source>bands that are neither colour nor alpha (near infrared, for one) are left out of all numbers</source>
        <translation>既非颜色也非透明的波段（例如近红外）不计入任何数值</translation>
    </message>
    <message>
        <source>colour profiles not applied</source>
        <translation>未应用颜色配置文件</translation>
    </message>
    <message>
        <source>colours are stored multiplied by alpha and count so, darker than they look</source>
        <translation>颜色以与透明度相乘的值存储并照此计数，比看上去暗</translation>
    </message>
    <message>
        <source>colours were stored multiplied by alpha and are divided by it again; wholly transparent pixels count as stored</source>
        <translation>颜色以与透明度相乘的值存储，现已除回；完全透明的像素按存储值计数</translation>
    </message>
    <message>
        <source>damaged ones counted</source>
        <translation>损坏的已计入</translation>
    </message>
    <message>
        <source>frame %1 of the animated WebP is corrupt</source>
        <translation>动画 WebP 的第 %1 帧已损坏</translation>
    </message>
    <message>
        <source>gray among colour</source>
        <translation>彩色中有灰度</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>方法 %1</translation>
    </message>
    <message>
        <source>mixed bit depths</source>
        <translation>位深混合</translation>
    </message>
    <message>
        <source>nodata counted</source>
        <translation>nodata 已计入</translation>
    </message>
    <message>
        <source>opaque alpha left out</source>
        <translation>不透明的透明通道不计</translation>
    </message>
    <message>
        <source>pages left out</source>
        <translation>有页未读</translation>
    </message>
    <message>
        <source>pages or frames left out: %1 (only the first of each file counts; the reading option &apos;all pages&apos; takes all of TIFF and WebP)</source>
        <translation>未读的页或帧：%1（每个文件只计第一幅；读取选项“所有页”读取 TIFF 和 WebP 的全部）</translation>
    </message>
    <message>
        <source>palettes expanded</source>
        <translation>调色板已展开</translation>
    </message>
    <message>
        <source>premultiplied alpha</source>
        <translation>预乘透明通道</translation>
    </message>
    <message>
        <source>the file has no page %1 (they count from 0)</source>
        <translation>文件没有第 %1 页（从 0 起计）</translation>
    </message>
    <message>
        <source>the frames of the animated WebP cannot be read</source>
        <translation>无法读取动画 WebP 的帧</translation>
    </message>
    <message>
        <source>%1 content stands under more than one class: one of the labels is wrong</source>
        <translation>%1 份内容出现在不止一个类别中：其中一个标签有误</translation>
    </message>
    <message>
        <source>%1 contents stand under more than one class: some of the labels are wrong</source>
        <translation>%1 份内容出现在不止一个类别中：部分标签有误</translation>
    </message>
    <message>
        <source>%1 file has the pixels of another, stored in another way (%2)</source>
        <translation>%1 个文件的像素与另一个相同，只是存储方式不同（%2）</translation>
    </message>
    <message>
        <source>%1 files have the pixels of others, stored in another way (%2)</source>
        <translation>%1 个文件的像素与其他文件相同，只是存储方式不同（%2）</translation>
    </message>
    <message>
        <source>%1 has no NumPy code</source>
        <translation>%1 没有 NumPy 代码</translation>
    </message>
    <message>
        <source>%1 images look like label maps (2 to 64 distinct pixels, in patches): their levels are names of classes, and count here as light</source>
        <translation>%1 幅图像看起来是标签图（2 到 64 种像素，成片分布）：其级别是类别的名称，在这里却计为光线</translation>
    </message>
    <message>
        <source>%1 numbers in brackets</source>
        <translation>括号中有 %1 个数</translation>
    </message>
    <message>
        <source>%1 of 16 bits</source>
        <translation>%1 幅 16 位</translation>
    </message>
    <message>
        <source>%1 of 8 bits</source>
        <translation>%1 幅 8 位</translation>
    </message>
    <message>
        <source>%1 stands where %2 has %3: a digit is wrong, or two are exchanged</source>
        <translation>此处为 %1，而 %2 为 %3：有一位数字错误，或两位互换</translation>
    </message>
    <message>
        <source>%1: mean and std, but for one number</source>
        <translation>%1：均值和标准差，仅一个数不同</translation>
    </message>
    <message>
        <source>%1: the bias is −mean/std of its constants</source>
        <translation>%1：偏置是其常数的 −均值/标准差</translation>
    </message>
    <message>
        <source>%1: x/%2</source>
        <translation>%1：x/%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read at &apos;%2&apos;</source>
        <translation>“%1”在“%2”处无法读取</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 values</source>
        <translation>“%1”有 %2 个值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds %2, which is no number</source>
        <translation>“%1”含有 %2，它不是数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a number that is out of range</source>
        <translation>“%1”含有超出范围的数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is given for %2 of 3 channels</source>
        <translation>“%1”只给出了 3 个通道中的 %2 个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>“%1”不是数</translation>
    </message>
    <message>
        <source>Albumentations</source>
        <translation>Albumentations</translation>
    </message>
    <message>
        <source>Cityscapes</source>
        <translation>Cityscapes</translation>
    </message>
    <message>
        <source>Cityscapes training code (0..1, RGB; as 73.158359, 82.908917, 72.392398 in 0..255)</source>
        <translation>Cityscapes 训练代码（0..1，RGB；在 0..255 中为 73.158359、82.908917、72.392398）</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>DALI 1.0 or later</source>
        <translation>DALI 1.0 或更新</translation>
    </message>
    <message>
        <source>DALI&apos;s crop_mirror_normalize</source>
        <translation>DALI 的 crop_mirror_normalize</translation>
    </message>
    <message>
        <source>DIV2K</source>
        <translation>DIV2K</translation>
    </message>
    <message>
        <source>DeepStream 5 or later (Gst-nvinfer)</source>
        <translation>DeepStream 5 或更新（Gst-nvinfer）</translation>
    </message>
    <message>
        <source>Detection in Caffe</source>
        <translation>Caffe 中的检测</translation>
    </message>
    <message>
        <source>Detectron2</source>
        <translation>Detectron2</translation>
    </message>
    <message>
        <source>Detectron2 (cfg.merge_from_file)</source>
        <translation>Detectron2 (cfg.merge_from_file)</translation>
    </message>
    <message>
        <source>EDSR and the super-resolution models that followed it (0..1 or 0..255, RGB), which subtract only</source>
        <translation>EDSR 及后继超分辨率模型（0..1 或 0..255，RGB），只做减法</translation>
    </message>
    <message>
        <source>EDSR-PyTorch model/common.py; BasicSR; SwinIR</source>
        <translation>EDSR-PyTorch model/common.py；BasicSR；SwinIR</translation>
    </message>
    <message>
        <source>Faster R-CNN in Caffe and the detectors that followed it (0..255, BGR), which subtract only</source>
        <translation>Caffe 中的 Faster R-CNN 及后继检测器（0..255，BGR），只做减法</translation>
    </message>
    <message>
        <source>FileStorage, YAML or XML by the file&apos;s extension: mean and std, or the mean image; and a blobFromImage snippet</source>
        <translation>FileStorage，按扩展名为 YAML 或 XML：mean 和 std，或均值图像；并附 blobFromImage 代码段</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Image brightness tells your classes apart (AUC %1; by chance %2)</source>
        <translation>图像亮度能区分您的类别（AUC %1；随机概率 %2）</translation>
    </message>
    <message>
        <source>Images differ in brightness (%1 of the variance lies between them), but not by class (AUC %2; by chance %3)</source>
        <translation>图像亮度各不相同（方差的 %1 在图像之间），但与类别无关（AUC %2；随机概率 %3）</translation>
    </message>
    <message>
        <source>JSON of A.Normalize for A.load, and the same as a snippet</source>
        <translation>供 A.load 使用的 A.Normalize 的 JSON，以及同样内容的代码段</translation>
    </message>
    <message>
        <source>JSON of a model&apos;s metadata: NormalizationOptions with mean and std</source>
        <translation>模型元数据的 JSON：含 mean 和 std 的 NormalizationOptions</translation>
    </message>
    <message>
        <source>JSON: an image processor&apos;s rescale_factor, image_mean and image_std</source>
        <translation>JSON：图像处理器的 rescale_factor、image_mean 和 image_std</translation>
    </message>
    <message>
        <source>JSON: intensities per channel, sizes and spacings of a 2D set</source>
        <translation>JSON：二维数据集每通道的强度、尺寸和间距</translation>
    </message>
    <message>
        <source>JSON: pretrained_cfg with mean and std, and the training size where there is one</source>
        <translation>JSON：含 mean 和 std 的 pretrained_cfg，如有训练尺寸也一并给出</translation>
    </message>
    <message>
        <source>Keras&apos; Rescaling</source>
        <translation>Keras 的 Rescaling</translation>
    </message>
    <message>
        <source>Lightning Bolts CityscapesDataModule; values in common use</source>
        <translation>Lightning Bolts CityscapesDataModule；通用的值</translation>
    </message>
    <message>
        <source>MMDetection</source>
        <translation>MMDetection</translation>
    </message>
    <message>
        <source>MMDetection, MMSegmentation and what else stands on MMEngine</source>
        <translation>MMDetection、MMSegmentation 及其他基于 MMEngine 的框架</translation>
    </message>
    <message>
        <source>NVIDIA DALI</source>
        <translation>NVIDIA DALI</translation>
    </message>
    <message>
        <source>NVIDIA DeepStream</source>
        <translation>NVIDIA DeepStream</translation>
    </message>
    <message>
        <source>Nothing is subtracted and nothing divided</source>
        <translation>既不减也不除</translation>
    </message>
    <message>
        <source>NumPy function</source>
        <translation>NumPy 函数</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX Runtime, OpenCV&apos;s dnn module, TensorRT and what else reads ONNX</source>
        <translation>ONNX Runtime、OpenCV 的 dnn 模块、TensorRT 及其他读取 ONNX 的程序</translation>
    </message>
    <message>
        <source>Of the Gaussian, in pixels. By itself 2 for pylearn2; torch7 has a box and no σ.</source>
        <translation>高斯函数的宽度，单位像素。pylearn2 默认为 2；torch7 为方框，没有 σ。</translation>
    </message>
    <message>
        <source>One std stands for all channels: the mean of those published</source>
        <translation>所有通道共用一个标准差：已发表各值的均值</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>OpenVINO 2022.1 or later; mo of earlier releases</source>
        <translation>OpenVINO 2022.1 或更新；更早版本的 mo</translation>
    </message>
    <message>
        <source>Order: %1, as it is stated</source>
        <translation>顺序：%1，如所声明</translation>
    </message>
    <message>
        <source>Order: %1, but it is stated as %2</source>
        <translation>顺序：%1，但声明为 %2</translation>
    </message>
    <message>
        <source>Python 3 with NumPy 1.17 or later</source>
        <translation>Python 3 与 NumPy 1.17 或更新</translation>
    </message>
    <message>
        <source>Python: PrePostProcessor with mean and scale, and the options of mo</source>
        <translation>Python：含 mean 和 scale 的 PrePostProcessor，以及 mo 的选项</translation>
    </message>
    <message>
        <source>Python: a function that calls per_image_standardization, or takes mean and std off</source>
        <translation>Python：调用 per_image_standardization 或减去 mean、除以 std 的函数</translation>
    </message>
    <message>
        <source>Python: ct.ImageType with one scale and a bias per channel</source>
        <translation>Python：含一个比例和每通道偏置的 ct.ImageType</translation>
    </message>
    <message>
        <source>Python: fn.crop_mirror_normalize with mean and std</source>
        <translation>Python：含 mean 和 std 的 fn.crop_mirror_normalize</translation>
    </message>
    <message>
        <source>Python: img_norm_cfg of 2.x and data_preprocessor of 3.x</source>
        <translation>Python：2.x 的 img_norm_cfg 和 3.x 的 data_preprocessor</translation>
    </message>
    <message>
        <source>Python: normalize(image) in plain NumPy, for every mode</source>
        <translation>Python：纯 NumPy 的 normalize(image)，适用于每种模式</translation>
    </message>
    <message>
        <source>Scaling alone: x/%1, nothing is subtracted</source>
        <translation>仅缩放：x/%1，不做减法</translation>
    </message>
    <message>
        <source>Side of the window in pixels; odd. By itself 9 for jarrett and torch7, 7 for pylearn2.</source>
        <translation>窗口边长，单位像素，奇数。jarrett 和 torch7 默认为 9，pylearn2 默认为 7。</translation>
    </message>
    <message>
        <source>TFDV and Facets</source>
        <translation>TFDV and Facets</translation>
    </message>
    <message>
        <source>TFLite&apos;s metadata</source>
        <translation>TFLite 的元数据</translation>
    </message>
    <message>
        <source>TensorFlow</source>
        <translation>TensorFlow</translation>
    </message>
    <message>
        <source>TensorFlow 2.3 or later</source>
        <translation>TensorFlow 2.3 或更新</translation>
    </message>
    <message>
        <source>TensorFlow Data Validation and Facets Overview (DatasetFeatureStatisticsList)</source>
        <translation>TensorFlow Data Validation 和 Facets Overview（DatasetFeatureStatisticsList）</translation>
    </message>
    <message>
        <source>TensorFlow Lite</source>
        <translation>TensorFlow Lite</translation>
    </message>
    <message>
        <source>TensorFlow has the rules tensorflow and tensorflow-uint8, not %1</source>
        <translation>TensorFlow 有规则 tensorflow 和 tensorflow-uint8，没有 %1</translation>
    </message>
    <message>
        <source>The colour cast tells your classes apart (AUC %1 by the mean of %2 after image-zscore)</source>
        <translation>色偏能区分您的类别（image-zscore 之后按 %2 的均值 AUC 为 %1）</translation>
    </message>
    <message>
        <source>The mean of %1, but for one number</source>
        <translation>%1 的均值，仅一个数不同</translation>
    </message>
    <message>
        <source>The std is 0: nothing can be divided by it</source>
        <translation>标准差为 0：无法以它为除数</translation>
    </message>
    <message>
        <source>The std is negative: %1</source>
        <translation>标准差为负：%1</translation>
    </message>
    <message>
        <source>Ultralytics</source>
        <translation>Ultralytics</translation>
    </message>
    <message>
        <source>Ultralytics divides by 255 and knows no mean and no std: %1 is not what it does</source>
        <translation>Ultralytics 只除以 255，不使用 mean 和 std：它做的不是 %1</translation>
    </message>
    <message>
        <source>YAML: PIXEL_MEAN, PIXEL_STD and FORMAT</source>
        <translation>YAML：PIXEL_MEAN、PIXEL_STD 和 FORMAT</translation>
    </message>
    <message>
        <source>a bracket behind &apos;%1&apos; is not closed</source>
        <translation>“%1”之后的括号没有闭合</translation>
    </message>
    <message>
        <source>a channel whose values are all alike has such a std; leave it undivided</source>
        <translation>值全相同的通道才有这样的标准差；不要除它</translation>
    </message>
    <message>
        <source>a factor of 0 makes every image alike</source>
        <translation>系数 0 会使所有图像相同</translation>
    </message>
    <message>
        <source>a graph of opset 11 to put before a model: floats (N, C, H, W) of 0..255</source>
        <translation>置于模型之前的 opset 11 图：0..255 的浮点数（N, C, H, W）</translation>
    </message>
    <message>
        <source>a note: it divides by 255 and can say no mean and no std</source>
        <translation>一条说明：它除以 255，无法给出 mean 和 std</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>有方差为负</translation>
    </message>
    <message>
        <source>albumentations 1.4.4 or later</source>
        <translation>albumentations 1.4.4 或更新</translation>
    </message>
    <message>
        <source>albumentations adds its ε in a file&apos;s own levels, which are the mode&apos;s for 8-bit files only</source>
        <translation>albumentations 的 ε 以文件自身的级别计，仅对 8 位文件与模式的相同</translation>
    </message>
    <message>
        <source>albumentations has its own rule alone: set the mode&apos;s parameter rule to albumentations</source>
        <translation>albumentations 只有自己的规则：请将模式的参数 rule 设为 albumentations</translation>
    </message>
    <message>
        <source>any rule</source>
        <translation>任意规则</translation>
    </message>
    <message>
        <source>arithmetic on an image</source>
        <translation>对图像的算式</translation>
    </message>
    <message>
        <source>bilevel images: one bit a pixel, 0 or full scale</source>
        <translation>二值图像：每像素一位，0 或满刻度</translation>
    </message>
    <message>
        <source>bit depths are mixed (%1); every sample counts as a share of its own full scale</source>
        <translation>位深混杂（%1）；每个样本按其自身满刻度的份额计</translation>
    </message>
    <message>
        <source>blobFromImage has one scale for all channels; the stored matrices have all of them</source>
        <translation>blobFromImage 所有通道共用一个比例；存储的矩阵则各有各的</translation>
    </message>
    <message>
        <source>channel %1 is constant: its standard deviation is 0, and nnU-Net would divide by 1e-8</source>
        <translation>通道 %1 是常数：其标准差为 0，nnU-Net 会除以 1e-8</translation>
    </message>
    <message>
        <source>clipping, then scale and offset per channel</source>
        <translation>截断，然后每通道的比例和偏移</translation>
    </message>
    <message>
        <source>colour matrix</source>
        <translation>颜色矩阵</translation>
    </message>
    <message>
        <source>constants are float32</source>
        <translation>常数为 float32</translation>
    </message>
    <message>
        <source>coremltools 4 or later (ct.convert)</source>
        <translation>coremltools 4 或更新（ct.convert）</translation>
    </message>
    <message>
        <source>could not be encoded</source>
        <translation>无法编码</translation>
    </message>
    <message>
        <source>cv::FileStorage; cv2.dnn.blobFromImage</source>
        <translation>cv::FileStorage；cv2.dnn.blobFromImage</translation>
    </message>
    <message>
        <source>division by full scale</source>
        <translation>除以满刻度</translation>
    </message>
    <message>
        <source>float samples reach %1: they count as they are, full scale as 1</source>
        <translation>浮点样本达到 %1：按原样计，满刻度为 1</translation>
    </message>
    <message>
        <source>float samples reach %1: were they divided by 255? They count as they are, full scale as 1</source>
        <translation>浮点样本达到 %1：是否除以了 255？它们按原样计，满刻度为 1</translation>
    </message>
    <message>
        <source>intensities are of all pixels, not of a foreground</source>
        <translation>强度来自所有像素，而非前景</translation>
    </message>
    <message>
        <source>is there already and not of this request; --force replaces it</source>
        <translation>已经存在，且不属于此次请求；--force 可替换</translation>
    </message>
    <message>
        <source>it would turn the image over</source>
        <translation>它会使图像反转</translation>
    </message>
    <message>
        <source>key file: net-scale-factor, offsets and model-color-format of nvinfer</source>
        <translation>键值文件：nvinfer 的 net-scale-factor、offsets 和 model-color-format</translation>
    </message>
    <message>
        <source>mean and std: it divides by 255 alone</source>
        <translation>mean 和 std：它只除以 255</translation>
    </message>
    <message>
        <source>mean image</source>
        <translation>均值图像</translation>
    </message>
    <message>
        <source>mean, std, percentiles, covariance, histogram, mean_image, the numbers of the mode and more; 0..1, RGB</source>
        <translation>mean、std、百分位数、协方差、直方图、mean_image、模式的数值等；0..1，RGB</translation>
    </message>
    <message>
        <source>ncnn&apos;s substract_mean_normalize</source>
        <translation>ncnn 的 substract_mean_normalize</translation>
    </message>
    <message>
        <source>needs %1 MB, and the disk has %2 MB left</source>
        <translation>需要 %1 MB，而磁盘只剩 %2 MB</translation>
    </message>
    <message>
        <source>needs more than one image: the mean of one is the image itself</source>
        <translation>需要不止一幅图像：一幅图像的均值就是它本身</translation>
    </message>
    <message>
        <source>nnU-Net</source>
        <translation>nnU-Net</translation>
    </message>
    <message>
        <source>nnU-Net 2 (CTNormalization)</source>
        <translation>nnU-Net 2（CTNormalization）</translation>
    </message>
    <message>
        <source>nnU-Net clips to the percentiles 0.5 and 99.5 alone</source>
        <translation>nnU-Net 只截断到 0.5 和 99.5 百分位</translation>
    </message>
    <message>
        <source>no column of the list is named like one of paths; it has %1; --column path=NAME chooses one</source>
        <translation>列表中没有像路径列那样命名的列；它有 %1；--column path=NAME 可指定一列</translation>
    </message>
    <message>
        <source>no format &apos;%1&apos;; there are npy, tiff and png</source>
        <translation>没有格式“%1”；有 npy、tiff 和 png</translation>
    </message>
    <message>
        <source>not verified: it is no format of numbers that could be read back here</source>
        <translation>未核验：这不是可在此读回的数值格式</translation>
    </message>
    <message>
        <source>not verified: there are no images to compare on</source>
        <translation>未核验：没有可供比较的图像</translation>
    </message>
    <message>
        <source>one scale for all channels</source>
        <translation>所有通道共用一个比例</translation>
    </message>
    <message>
        <source>one scale stands for all channels; largest error in levels of 8 bits: %1</source>
        <translation>所有通道共用一个比例；最大误差（8 位级别）：%1</translation>
    </message>
    <message>
        <source>one scale, an offset per channel</source>
        <translation>一个比例，每通道一个偏移</translation>
    </message>
    <message>
        <source>people who train with Ultralytics</source>
        <translation>用 Ultralytics 训练的人</translation>
    </message>
    <message>
        <source>png holds uint8-saturate, uint8-wrap and uint8-fit, not %1</source>
        <translation>png 可容纳 uint8-saturate、uint8-wrap 和 uint8-fit，不能容纳 %1</translation>
    </message>
    <message>
        <source>protobuf: one feature per channel with its histogram and percentiles, for every split</source>
        <translation>protobuf：每个划分中每通道一个特征，含其直方图和百分位数</translation>
    </message>
    <message>
        <source>py-faster-rcnn lib/fast_rcnn/config.py; maskrcnn-benchmark config/defaults.py</source>
        <translation>py-faster-rcnn lib/fast_rcnn/config.py；maskrcnn-benchmark config/defaults.py</translation>
    </message>
    <message>
        <source>read back, the file differs from %1 by %2: nothing was written</source>
        <translation>读回的文件与 %1 相差 %2：未写入任何内容</translation>
    </message>
    <message>
        <source>read back, the file lacks channels</source>
        <translation>读回的文件缺少通道</translation>
    </message>
    <message>
        <source>samples as they are</source>
        <translation>样本保持原样</translation>
    </message>
    <message>
        <source>scale and offset per channel</source>
        <translation>每通道的比例和偏移</translation>
    </message>
    <message>
        <source>standardization of each image</source>
        <translation>逐图标准化</translation>
    </message>
    <message>
        <source>stopped; the same command goes on from here</source>
        <translation>已停止；同一命令会从此处继续</translation>
    </message>
    <message>
        <source>the contents are of another format than the extension says (%1): loaders that go by names fail on them</source>
        <translation>内容的格式与扩展名不符（%1）：按名称判断的加载器会失败</translation>
    </message>
    <message>
        <source>the folder does not exist, nor the one that it would lie in</source>
        <translation>该文件夹不存在，其所在的文件夹也不存在</translation>
    </message>
    <message>
        <source>the images are needed: a statistics document holds no histogram, mean_image and std_image</source>
        <translation>需要图像：统计文档不含 histogram、mean_image 和 std_image</translation>
    </message>
    <message>
        <source>the images are needed: a statistics document holds no sizes of images</source>
        <translation>需要图像：统计文档不含图像尺寸</translation>
    </message>
    <message>
        <source>the list begins like UTF-16 and is broken further on</source>
        <translation>列表以 UTF-16 开头，但后面已损坏</translation>
    </message>
    <message>
        <source>the list has no column named &apos;%1&apos;; it has %2</source>
        <translation>列表没有名为“%1”的列；它有 %2</translation>
    </message>
    <message>
        <source>the metadata tools of TensorFlow Lite and its Task Library</source>
        <translation>TensorFlow Lite 的元数据工具及其 Task Library</translation>
    </message>
    <message>
        <source>the numbers cannot be told apart at &apos;%1&apos;</source>
        <translation>在“%1”处无法分清各数</translation>
    </message>
    <message>
        <source>the samples&apos; own, such as Hounsfield units: neither 0..1 nor levels</source>
        <translation>样本自身的单位，如亨氏单位：既非 0..1 也非级数</translation>
    </message>
    <message>
        <source>these are decimal commas; a point is needed: 0.485</source>
        <translation>这是小数逗号；需要小数点：0.485</translation>
    </message>
    <message>
        <source>this program knows no column &apos;%1&apos;</source>
        <translation>本程序不认识列“%1”</translation>
    </message>
    <message>
        <source>tiff holds float32, not %1</source>
        <translation>tiff 可容纳 float32，不能容纳 %1</translation>
    </message>
    <message>
        <source>timm</source>
        <translation>timm</translation>
    </message>
    <message>
        <source>timm 0.9 or later (hub and local configurations)</source>
        <translation>timm 0.9 或更新（hub 与本地配置）</translation>
    </message>
    <message>
        <source>transformers: AutoImageProcessor.from_pretrained</source>
        <translation>transformers：AutoImageProcessor.from_pretrained</translation>
    </message>
    <message>
        <source>units and set: an array says nothing of where it comes from</source>
        <translation>单位和数据集：数组不说明其来源</translation>
    </message>
    <message>
        <source>verified: largest difference %1 on %2 images</source>
        <translation>已核验：在 %2 幅图像上最大差异 %1</translation>
    </message>
    <message>
        <source>verified: largest difference %1 on all levels of 8 bits</source>
        <translation>已核验：在全部 8 位级别上最大差异 %1</translation>
    </message>
    <message>
        <source>verified: means and deviations read back as they are</source>
        <translation>已核验：读回的均值和标准差与原值相同</translation>
    </message>
    <message>
        <source>what was written cannot be read back: the format is not as it should be</source>
        <translation>写入的内容无法读回：格式不正确</translation>
    </message>
    <message>
        <source>%1 is %2, which is not within %3 to %4</source>
        <translation>%1 为 %2，不在 %3 至 %4 之间</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>%1 is no count</source>
        <translation>%1 不是计数</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 不是数值</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 不是文本</translation>
    </message>
    <message>
        <source>channels are %1, not one or three</source>
        <translation>channels 有 %1 个，而不是一个或三个</translation>
    </message>
    <message>
        <source>channels are none: no image was read</source>
        <translation>channels 为空：没有读取任何图像</translation>
    </message>
    <message>
        <source>is a link: what is written into a folder follows none out of it</source>
        <translation>是链接：写入文件夹的内容不会跟随链接到文件夹之外</translation>
    </message>
    <message>
        <source>is in the way: it is neither file nor folder as is needed</source>
        <translation>挡在路上：它不是所需的文件或文件夹</translation>
    </message>
    <message>
        <source>it is no JSON from byte %1 on</source>
        <translation>从第 %1 字节起不是 JSON</translation>
    </message>
    <message>
        <source>its [ is not closed: no name would match (a [ itself is written \[)</source>
        <translation>其中的 [ 没有闭合：不会有名称匹配（[ 本身写作 \[）</translation>
    </message>
    <message>
        <source>the statistics document cannot be used: %1</source>
        <translation>统计文档无法使用：%1</translation>
    </message>
</context>
<context>
    <name>displayChip</name>
    <message>
        <source>luma</source>
        <translation>亮度</translation>
    </message>
</context>
<context>
    <name>normscope</name>
    <message>
        <source>%1 levels</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>rank deficient</source>
        <translation>秩亏</translation>
    </message>
</context>
<context>
    <name>normscope::AdviceView</name>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>没有特别之处。</translation>
    </message>
    <message>
        <source>What the measures mean for your set is said here.</source>
        <translation>测量结果对数据集意味着什么，写在这里。</translation>
    </message>
</context>
<context>
    <name>normscope::ApplyDialog</name>
    <message>
        <source>Replace files that are there already</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export Normalized Images</source>
        <translation>导出归一化图像</translation>
    </message>
    <message>
        <source>Storage type</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>%1 images written.</source>
        <translation>已写入 %1 幅图像。</translation>
    </message>
    <message>
        <source>%1 were there from before.</source>
        <translation>%1 幅此前已有。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>normscope::AuditListModel</name>
    <message>
        <source>1 image</source>
        <translation>1 幅图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 幅图像</translation>
    </message>
</context>
<context>
    <name>normscope::AuditView</name>
    <message>
        <source>Audit of the set</source>
        <translation>数据集检查</translation>
    </message>
    <message>
        <source>Nothing unusual was found in the set.</source>
        <translation>数据集中没有发现异常。</translation>
    </message>
    <message>
        <source>What is unusual about the files and their samples is listed here.</source>
        <translation>文件及其样本的异常之处列在这里。</translation>
    </message>
</context>
<context>
    <name>normscope::AutoSave</name>
    <message>
        <source>NormScope ended unexpectedly. What was open can be opened again, with all that was chosen.</source>
        <translation>NormScope 意外结束。可以重新打开当时的内容及全部选择。</translation>
    </message>
</context>
<context>
    <name>normscope::BrowseView</name>
    <message>
        <source>All images</source>
        <translation>所有图像</translation>
    </message>
</context>
<context>
    <name>normscope::ChannelStatisticsModel</name>
    <message>
        <source>, %1 in levels of %2</source>
        <translation>，%1（以 %2 级计）</translation>
    </message>
    <message>
        <source>Known to %1 of 255 (95 % interval): some images are not read.</source>
        <translation>已知到 255 级中的 %1（95 % 区间）：有些图像未读。</translation>
    </message>
    <message>
        <source>Some images are not read, and those that are tell no interval.</source>
        <translation>有些图像未读，已读的得不出区间。</translation>
    </message>
    <message>
        <source>Statistic (unit range)</source>
        <translation>统计（单位范围）</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
</context>
<context>
    <name>normscope::Chart</name>
    <message>
        <source>Show Values…</source>
        <translation>显示数值…</translation>
    </message>
    <message>
        <source>Copy Values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save Figure…</source>
        <translation>保存图形…</translation>
    </message>
</context>
<context>
    <name>normscope::ChartPanel</name>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Values and figure of the chart: %1</source>
        <translation>图表的数值和图形：%1</translation>
    </message>
    <message>
        <source>Show or copy the numbers, save the figure</source>
        <translation>显示或复制数字，保存图形</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>normscope::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选</translation>
    </message>
</context>
<context>
    <name>normscope::CompareActions</name>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>交换 A 和 B(&amp;S)</translation>
    </message>
    <message>
        <source>Swap A and B (X)</source>
        <translation>交换 A 和 B (X)</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>划像(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>联动视图(&amp;L)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>联动</translation>
    </message>
    <message>
        <source>All pictures zoom and move in step; hold Shift for one alone (K)</source>
        <translation>所有画面同步缩放和移动；按住 Shift 只动一个 (K)</translation>
    </message>
    <message>
        <source>&amp;Before/After</source>
        <translation>前后对比(&amp;B)</translation>
    </message>
    <message>
        <source>Compares A with the original, side by side; again: with the former B (Y)</source>
        <translation>将 A 与原图并排比较；再按一次：与先前的 B 比较 (Y)</translation>
    </message>
    <message>
        <source>Hold for &amp;Original</source>
        <translation>按住显示原图(&amp;O)</translation>
    </message>
    <message>
        <source>All pictures show the original while the key is held (V)</source>
        <translation>按住该键时所有图像显示原图 (V)</translation>
    </message>
    <message>
        <source>&amp;Pin Image as B</source>
        <translation>将图像固定为 B(&amp;P)</translation>
    </message>
    <message>
        <source>This image stays in B while A goes on to other images; again: unpins it (B)</source>
        <translation>此图像保留在 B，A 可继续浏览其他图像；再按一次：取消固定 (B)</translation>
    </message>
    <message>
        <source>S&amp;ide by Side</source>
        <translation>并排(&amp;I)</translation>
    </message>
    <message>
        <source>Compare A beside B (Shift+C)</source>
        <translation>并排比较 A 与 B (Shift+C)</translation>
    </message>
    <message>
        <source>Compare A and B in one place, with a line to drag between them; again: side by side (W)</source>
        <translation>在同一位置比较 A 与 B，中间有可拖动的分界线；再按一次：并排 (W)</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>翻转(&amp;F)</translation>
    </message>
    <message>
        <source>Compare A and B in one place, one at a time: each press shows the other (\)</source>
        <translation>在同一位置轮流查看 A 与 B：每按一次切换 (\)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>Shows A − B, of the pictures as they are shown; again: side by side (D)</source>
        <translation>显示 A − B（按图像的显示结果）；再按一次：并排 (D)</translation>
    </message>
    <message>
        <source>&amp;Turn Wipe Line</source>
        <translation>旋转分界线(&amp;T)</translation>
    </message>
    <message>
        <source>A wipe with a horizontal line in place of a vertical one, or back (Shift+W)</source>
        <translation>分界线由竖直改为水平，或改回 (Shift+W)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>The largest gain that shows 99 % of the differences unclipped</source>
        <translation>使 99 % 的差异不被截断的最大增益</translation>
    </message>
    <message>
        <source>Levels of grey per level of difference</source>
        <translation>每级差异对应的灰度级数</translation>
    </message>
</context>
<context>
    <name>normscope::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>擦拭</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>A beside B</source>
        <translation>A 与 B 并排</translation>
    </message>
    <message>
        <source>A and B in one place, with a line between them</source>
        <translation>A 与 B 在同一位置，中间有一条线</translation>
    </message>
    <message>
        <source>A or B in one place</source>
        <translation>A 或 B 在同一位置</translation>
    </message>
    <message>
        <source>A minus B</source>
        <translation>A 减 B</translation>
    </message>
</context>
<context>
    <name>normscope::ConstantsTableModel</name>
    <message>
        <source>Given mean less the set&apos;s, in levels of 255</source>
        <translation>所给均值减去数据集的均值，以 255 级计</translation>
    </message>
    <message>
        <source>The same in standard errors of the set&apos;s mean: std of image means / √images</source>
        <translation>同上，以数据集均值的标准误差计：图像均值的标准差 / √图像数</translation>
    </message>
    <message>
        <source>Mean of the deviations of single images</source>
        <translation>单幅图像标准差的均值</translation>
    </message>
    <message>
        <source>Given std divided by the set&apos;s pooled std</source>
        <translation>所给标准差除以数据集的合并标准差</translation>
    </message>
    <message>
        <source>Given mean</source>
        <translation>所给均值</translation>
    </message>
    <message>
        <source>Set mean</source>
        <translation>数据集均值</translation>
    </message>
    <message>
        <source>Levels off</source>
        <translation>相差级数</translation>
    </message>
    <message>
        <source>Std errors</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>Given std</source>
        <translation>所给标准差</translation>
    </message>
    <message>
        <source>Set std</source>
        <translation>数据集标准差</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Image stds</source>
        <translation>图像标准差</translation>
    </message>
</context>
<context>
    <name>normscope::ConvergenceChart</name>
    <message>
        <source>%1 mean %2, σ %3</source>
        <translation>%1 均值 %2，σ %3</translation>
    </message>
    <message>
        <source>convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>After %1 images, in levels of 255:</source>
        <translation>读过 %1 幅图像之后，以 255 级计：</translation>
    </message>
    <message>
        <source>Open images to see how soon their means are known.</source>
        <translation>打开图像，看看它们的均值多快可知。</translation>
    </message>
    <message>
        <source>After %1 of %2 images: %3; levels of 255, 95 % intervals.</source>
        <translation>读过 %1 / %2 幅图像之后：%3；以 255 级计，95 % 区间。</translation>
    </message>
    <message>
        <source>There is no interval before the last image.</source>
        <translation>最后一幅图像之前没有区间。</translation>
    </message>
    <message>
        <source>Intervals come after %1 images.</source>
        <translation>%1 幅图像之后才有区间。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <translation>%1 均值</translation>
    </message>
    <message>
        <source>%1 mean ±</source>
        <translation>%1 均值 ±</translation>
    </message>
    <message>
        <source>%1 σ</source>
        <translation>%1 σ</translation>
    </message>
    <message>
        <source>%1 σ ±</source>
        <translation>%1 σ ±</translation>
    </message>
</context>
<context>
    <name>normscope::DatasetActions</name>
    <message>
        <source>&amp;Rescan</source>
        <translation>重新扫描(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Good Enough</source>
        <translation>足够精确(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Identify Constants…</source>
        <translation>识别常数(&amp;I)…</translation>
    </message>
    <message>
        <source>Whose mean and std these are, in which units and order</source>
        <translation>这是谁的均值和标准差，用什么单位和顺序</translation>
    </message>
    <message>
        <source>&amp;Limits of Warnings…</source>
        <translation>警告限值(&amp;L)…</translation>
    </message>
    <message>
        <source>What warnings and advice are judged by, to read and to change</source>
        <translation>警告和建议的判断依据，可查看和修改</translation>
    </message>
    <message>
        <source>Measure on &amp;All Pixels</source>
        <translation>在全部像素上测量(&amp;A)</translation>
    </message>
    <message>
        <source>Reads the pixels of every image, not of a sample, for what histograms cannot tell</source>
        <translation>读取每幅图像而非抽样的像素，以得到直方图不能说明的内容</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Good Enough</source>
        <translation>足够精确</translation>
    </message>
    <message>
        <source>Good Enough: %1</source>
        <translation>足够精确：%1</translation>
    </message>
    <message>
        <source>Ends the scan as soon as it can be said how well the channel means are known</source>
        <translation>一旦能说明通道均值已知到什么程度，就结束扫描</translation>
    </message>
    <message>
        <source>Stop here: channel means known to %1 (Shift+P)</source>
        <translation>到此为止：通道均值已知到 %1 (Shift+P)</translation>
    </message>
    <message>
        <source>Re&amp;compute with Options…</source>
        <translation>按选项重新计算(&amp;C)…</translation>
    </message>
    <message>
        <source>Reads the set again in another way: other files, at training size, as stored, a sample of it</source>
        <translation>以另一种方式重新读取数据集：选取其他文件、按训练尺寸、按存储的方向、只取抽样</translation>
    </message>
    <message>
        <source>&amp;Group by Folder</source>
        <translation>按文件夹分组(&amp;G)</translation>
    </message>
    <message>
        <source>Images of the same split and class stand together in the grid</source>
        <translation>同一划分、同一类别的图像在网格中排在一起</translation>
    </message>
</context>
<context>
    <name>normscope::DifferenceTile</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Gain chosen so that 99 % of the differences are within black and white</source>
        <translation>所选增益使 99 % 的差异落在黑白之间</translation>
    </message>
    <message>
        <source>Gain 1</source>
        <translation>增益 1</translation>
    </message>
    <message>
        <source>Gain 4</source>
        <translation>增益 4</translation>
    </message>
    <message>
        <source>Gain 16</source>
        <translation>增益 16</translation>
    </message>
    <message>
        <source>This image cannot be shown: %1</source>
        <translation>无法显示此图像：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The images differ in size (%1 × %2 and %3 × %4): they have no difference.</source>
        <translation>两幅图像尺寸不同（%1 × %2 与 %3 × %4），没有差异图。</translation>
    </message>
    <message>
        <source>A − B as shown</source>
        <translation>A − B（按显示）</translation>
    </message>
    <message>
        <source>%1 is shown black at %2, white at %3.</source>
        <translation>%1 在 %2 处显示为黑，在 %3 处显示为白。</translation>
    </message>
    <message>
        <source>The difference is of the 8-bit pictures, not of the modes&apos; outputs: those have scales of their own.</source>
        <translation>差异取自 8 位显示图像，而非各模式的输出：后者各有自己的尺度。</translation>
    </message>
    <message>
        <source>difference of A and B</source>
        <translation>A 与 B 的差异</translation>
    </message>
    <message>
        <source>as shown</source>
        <translation>按显示</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Difference of the pictures as they are shown</source>
        <translation>所显示画面之差</translation>
    </message>
    <message>
        <source>Difference of the numbers that the modes give</source>
        <translation>模式输出数值之差</translation>
    </message>
    <message>
        <source>The outputs of A and B differ in channels.</source>
        <translation>A 与 B 的输出通道不同。</translation>
    </message>
    <message>
        <source>A − B of the outputs · largest %1</source>
        <translation>输出之差 A − B · 最大 %1</translation>
    </message>
    <message>
        <source>in the modes&apos; own units; 99 % lie within the bar</source>
        <translation>以模式自身的单位；99 % 位于色条之内</translation>
    </message>
    <message>
        <source>A − B as shown, ×%1 · largest %2</source>
        <translation>所示之差 A − B，×%1 · 最大 %2</translation>
    </message>
    <message>
        <source>levels of 255</source>
        <translation>255 级</translation>
    </message>
    <message>
        <source>A − B of the outputs</source>
        <translation>输出之差 A − B</translation>
    </message>
</context>
<context>
    <name>normscope::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销 %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做 %1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The table or chart with the focus as text, selected images as paths, else the pictures</source>
        <translation>焦点所在的表格或图表复制为文本，所选图像复制为路径，否则复制画面</translation>
    </message>
</context>
<context>
    <name>normscope::Edits</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>%1 的参数</translation>
    </message>
    <message>
        <source>Store As %1</source>
        <translation>存储为 %1</translation>
    </message>
    <message>
        <source>Limits of Warnings</source>
        <translation>警告限值</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n Image(s)</source>
        <translation>
            <numerusform>排除 %n 幅图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n Image(s)</source>
        <translation>
            <numerusform>重新纳入 %n 幅图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute a Warning</source>
        <translation>静音一条警告</translation>
    </message>
    <message>
        <source>Unmute a Warning</source>
        <translation>取消静音一条警告</translation>
    </message>
    <message>
        <source>Fit on This Set</source>
        <translation>在此数据集上拟合</translation>
    </message>
    <message>
        <source>Fit on %1</source>
        <translation>在 %1 上拟合</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑%1</translation>
    </message>
</context>
<context>
    <name>normscope::EmptyState</name>
    <message>
        <source>Open Folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Try the Demo Set</source>
        <translation>试用演示数据集</translation>
    </message>
    <message>
        <source>Drop a folder of images here</source>
        <translation>把图像文件夹拖到这里</translation>
    </message>
    <message>
        <source>See what every normalization mode does to your images, and what each of them loses.</source>
        <translation>看看每种归一化模式对图像做了什么，又各自丢失什么。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>没有任何内容离开这台计算机。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>normscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export Statistics</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>文件将包含的内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>This format describes the set, not a mode.</source>
        <translation>此格式描述数据集，不描述模式。</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>可由 %1 读取</translation>
    </message>
    <message>
        <source>Open images first: there is nothing to export yet.</source>
        <translation>请先打开图像：还没有可导出的内容。</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请给文件起名。</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>and one file beside it</source>
        <translation>以及旁边的一个文件</translation>
    </message>
    <message numerus="yes">
        <source>and %n files beside it</source>
        <translation>
            <numerusform>以及旁边的 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>Several formats, chosen with Ctrl or Shift, go into one folder.</source>
        <translation>用 Ctrl 或 Shift 选择的多种格式写入同一文件夹。</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>丢失：%1</translation>
    </message>
</context>
<context>
    <name>normscope::FileActions</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Demo Set</source>
        <translation>打开演示数据集(&amp;D)</translation>
    </message>
    <message>
        <source>Scenes by day and by night: light is the label</source>
        <translation>白天和夜晚的场景：光线就是标签</translation>
    </message>
    <message>
        <source>Open O&amp;bjects Demo</source>
        <translation>打开物体演示(&amp;B)</translation>
    </message>
    <message>
        <source>Four things by day and by night: light says nothing about the class</source>
        <translation>白天和夜晚的四种物体：光线与类别无关</translation>
    </message>
    <message>
        <source>&amp;Export Statistics…</source>
        <translation>导出统计(&amp;E)…</translation>
    </message>
    <message>
        <source>Export A&amp;gain</source>
        <translation>再次导出(&amp;G)</translation>
    </message>
    <message>
        <source>The last export once more, on what is open now</source>
        <translation>对现在打开的内容重复上次导出</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>导出报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Advice, figures and every mode&apos;s numbers as one HTML page</source>
        <translation>建议、图形和每种模式的数字，合为一个 HTML 页面</translation>
    </message>
    <message>
        <source>Copies mode A with the numbers of this set as code: %1</source>
        <translation>把模式 A 连同此数据集的数字复制为代码：%1</translation>
    </message>
    <message>
        <source>&amp;Close Dataset</source>
        <translation>关闭数据集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Open F&amp;iles, List or Session…</source>
        <translation>打开文件、列表或会话(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
        <source>What is open, parameters, limits and images left out, as a file to go on with</source>
        <translation>将打开的数据、参数、限值和排除的图像存为文件，以便继续工作</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Export Fi&amp;gure…</source>
        <translation>导出图(&amp;G)…</translation>
    </message>
    <message>
        <source>The chart with the focus, else the pictures, as PNG, SVG or PDF</source>
        <translation>将焦点所在的图表，否则将画面，存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Open S&amp;tatistics…</source>
        <translation>打开统计(&amp;T)…</translation>
    </message>
    <message>
        <source>A statistics file that was exported from another set: modes are fitted on its numbers</source>
        <translation>从另一数据集导出的统计文件：各模式用其中的数值拟合</translation>
    </message>
    <message>
        <source>Export &amp;Normalized Images…</source>
        <translation>导出归一化图像(&amp;N)…</translation>
    </message>
    <message>
        <source>All images of the set under mode A as npy, TIFF or PNG, the tree of folders kept</source>
        <translation>数据集的所有图像按模式 A 输出为 npy、TIFF 或 PNG，保留文件夹结构</translation>
    </message>
</context>
<context>
    <name>normscope::FindingDelegate</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>normscope::FitActions</name>
    <message>
        <source>A&amp;utomatic</source>
        <translation>自动(&amp;U)</translation>
    </message>
    <message>
        <source>The split train where there is one, else all images</source>
        <translation>有划分 train 时用它，否则用全部图像</translation>
    </message>
    <message>
        <source>&amp;All Images</source>
        <translation>全部图像(&amp;A)</translation>
    </message>
    <message>
        <source>Held-out images, too, become part of what modes know</source>
        <translation>保留的图像也会进入各模式所知的数据</translation>
    </message>
    <message>
        <source>Statistics &amp;File</source>
        <translation>统计文件(&amp;F)</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>划分 %1</translation>
    </message>
    <message>
        <source>Only the images of this split</source>
        <translation>仅此划分的图像</translation>
    </message>
    <message>
        <source>Statistics &amp;File: %1</source>
        <translation>统计文件(&amp;F)：%1</translation>
    </message>
</context>
<context>
    <name>normscope::FocusCommands</name>
    <message>
        <source>Copied: the table of modes</source>
        <translation>已复制：模式表</translation>
    </message>
    <message>
        <source>Copied: the table</source>
        <translation>已复制：表格</translation>
    </message>
    <message>
        <source>Copied: the numbers of the chart</source>
        <translation>已复制：图表的数值</translation>
    </message>
    <message>
        <source>Copied: the finding</source>
        <translation>已复制：该条发现</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n path(s)</source>
        <translation>
            <numerusform>已复制：%n 个路径</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: the pictures</source>
        <translation>已复制：画面</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modes</translation>
    </message>
    <message>
        <source>Copied: the counts of the histogram</source>
        <translation>已复制：直方图的计数</translation>
    </message>
    <message>
        <source>Copied: the parameters of mode A</source>
        <translation>已复制：模式 A 的参数</translation>
    </message>
</context>
<context>
    <name>normscope::HelpActions</name>
    <message>
        <source>NormScope &amp;Help</source>
        <translation>NormScope 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>How to begin, what the numbers mean, and a page for each mode</source>
        <translation>如何开始、数字的含义，以及每种模式的说明页</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Explains the part of the window that is clicked next</source>
        <translation>说明接下来单击的窗口部分</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Guided &amp;Tour</source>
        <translation>引导(&amp;T)</translation>
    </message>
    <message>
        <source>Four hints, each at the part of the window it is about</source>
        <translation>四条提示，各在所说的窗口部分</translation>
    </message>
    <message>
        <source>&amp;About NormScope</source>
        <translation>关于 NormScope(&amp;A)</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>报告问题(&amp;P)…</translation>
    </message>
    <message>
        <source>What a report should say about this program and this computer, to copy</source>
        <translation>报告中应包含的程序与计算机信息，可供复制</translation>
    </message>
</context>
<context>
    <name>normscope::HelpBrowser</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>normscope::HelpWindow</name>
    <message>
        <source>NormScope Help</source>
        <translation>NormScope 帮助</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>normscope::HintBubble</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>normscope::HistogramChart</name>
    <message>
        <source>one tall bin cut off</source>
        <translation>一个高柱被截去</translation>
    </message>
    <message numerus="yes">
        <source>%n tall bins cut off</source>
        <translation>
            <numerusform>%n 个高柱被截去</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: %3 samples</source>
        <translation>%1 在 %2：%3 个样本</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>已截去</translation>
    </message>
</context>
<context>
    <name>normscope::HistogramFooter</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Rest here to see them in the pictures, click to keep them shown</source>
        <translation>停在此处可在画面中看到它们，单击则保持显示</translation>
    </message>
    <message>
        <source>%1, low end: %2</source>
        <translation>%1，低端：%2</translation>
    </message>
    <message>
        <source>%1, high end: %2</source>
        <translation>%1，高端：%2</translation>
    </message>
</context>
<context>
    <name>normscope::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Sel.</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Histogram of the set</source>
        <translation>数据集的直方图</translation>
    </message>
    <message>
        <source>Histogram of the selected images</source>
        <translation>所选图像的直方图</translation>
    </message>
    <message>
        <source>Histogram of the current image</source>
        <translation>当前图像的直方图</translation>
    </message>
    <message>
        <source>What the histogram counts: the files&apos; values, or what a mode makes of them</source>
        <translation>直方图统计什么：文件的值，或模式由它得出的值</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output of A</source>
        <translation>A 的输出</translation>
    </message>
    <message>
        <source>Output of B</source>
        <translation>B 的输出</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>out A</source>
        <translation>A 出</translation>
    </message>
    <message>
        <source>out B</source>
        <translation>B 出</translation>
    </message>
    <message>
        <source>Histogram counts: %1</source>
        <translation>直方图统计：%1</translation>
    </message>
    <message>
        <source>Samples saturated in the source</source>
        <translation>源中饱和的样本</translation>
    </message>
    <message>
        <source>Samples lost in storage</source>
        <translation>存储时丢失的样本</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Cut off: %1</source>
        <translation>截去：%1</translation>
    </message>
    <message>
        <source>Drag over a range to see only the images with samples there; the wheel zooms.</source>
        <translation>在一段范围上拖动，只看有样本在其中的图像；滚轮缩放。</translation>
    </message>
    <message>
        <source>This mode mixes pixels or channels: images cannot be picked by its output</source>
        <translation>此模式混合像素或通道：不能按其输出挑选图像</translation>
    </message>
    <message>
        <source>Histogram values</source>
        <translation>直方图数值</translation>
    </message>
    <message>
        <source>Logarithmic Scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>List Values…</source>
        <translation>列出数值…</translation>
    </message>
    <message>
        <source>Copy Values</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>A Brushed Range Keeps Images With</source>
        <translation>刷选范围保留的图像</translation>
    </message>
    <message>
        <source>%1 % of a Channel in It</source>
        <translation>某通道有 %1 % 在其中</translation>
    </message>
    <message>
        <source>Any Sample in It</source>
        <translation>有任一样本在其中</translation>
    </message>
    <message>
        <source>Clear Brush</source>
        <translation>清除刷选</translation>
    </message>
    <message>
        <source>Show Whole Axis</source>
        <translation>显示整个坐标轴</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>直方图</translation>
    </message>
</context>
<context>
    <name>normscope::HistogramTableModel</name>
    <message>
        <source>below</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>above</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>normscope::IdentifyDialog</name>
    <message>
        <source>Use as Published Constants</source>
        <translation>用作已发表的常数</translation>
    </message>
    <message>
        <source>Copy Result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>Identify Constants</source>
        <translation>识别常数</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Paste numbers, a line of code or a configuration:
Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])</source>
        <translation>粘贴数字、一行代码或配置：
Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Mean and standard deviation</source>
        <translation>均值和标准差</translation>
    </message>
    <message>
        <source>Beside this set</source>
        <translation>与此数据集对照</translation>
    </message>
    <message>
        <source>0..1, differences in levels of 255</source>
        <translation>0..1，差值以 255 级计</translation>
    </message>
    <message>
        <source>The same constants</source>
        <translation>同样的常数</translation>
    </message>
    <message>
        <source>Understands torchvision, mmcv, Detectron2, Keras, Caffe, Hugging Face, OpenVINO and more.</source>
        <translation>能识别 torchvision、mmcv、Detectron2、Keras、Caffe、Hugging Face、OpenVINO 等。</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>按 %1 读取</translation>
    </message>
    <message>
        <source>Makes them the custom values of the mode Published constants, as A</source>
        <translation>把它们设为“已发表的常数”模式的自定义值，作为 A</translation>
    </message>
    <message>
        <source>The mode Published constants cannot hold these values</source>
        <translation>“已发表的常数”模式不能容纳这些值</translation>
    </message>
    <message>
        <source>Published constants, mode A, now uses these values.</source>
        <translation>模式 A“已发表的常数”现在使用这些值。</translation>
    </message>
</context>
<context>
    <name>normscope::ImageActions</name>
    <message>
        <source>Copy &amp;Pixel Values</source>
        <translation>复制像素值(&amp;P)</translation>
    </message>
    <message>
        <source>Copies the values of the pixel under the mouse: of the file, of A and of B</source>
        <translation>复制鼠标下像素的值：文件的、A 的和 B 的</translation>
    </message>
    <message>
        <source>&amp;Filter Images…</source>
        <translation>筛选图像(&amp;F)…</translation>
    </message>
    <message>
        <source>Next &amp;Warning</source>
        <translation>下一条警告(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the images and the mode that the next warning is about</source>
        <translation>显示下一条警告所涉及的图像和模式</translation>
    </message>
    <message>
        <source>Previous W&amp;arning</source>
        <translation>上一条警告(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation>转到图像(&amp;G)…</translation>
    </message>
    <message>
        <source>By its number in the list or a part of its path</source>
        <translation>按列表中的编号或路径的一部分</translation>
    </message>
    <message>
        <source>Image P&amp;roperties…</source>
        <translation>图像属性(&amp;R)…</translation>
    </message>
    <message>
        <source>What the file is and what its channels count</source>
        <translation>文件是什么，其通道的统计</translation>
    </message>
    <message>
        <source>Select &amp;All Images</source>
        <translation>选择所有图像(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>全部不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>上一幅图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>下一幅图像(&amp;N)</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ge</source>
        <translation>上一页(&amp;G)</translation>
    </message>
    <message>
        <source>Next P&amp;age</source>
        <translation>下一页(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation>第一幅图像(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation>最后一幅图像(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xclude from Statistics</source>
        <translation>从统计中排除(&amp;X)</translation>
    </message>
    <message>
        <source>Leaves the selected images out of all numbers and exports; no file is touched</source>
        <translation>所选图像不计入任何数值和导出；不会改动文件</translation>
    </message>
    <message>
        <source>In&amp;clude in Statistics</source>
        <translation>重新纳入统计(&amp;C)</translation>
    </message>
    <message>
        <source>Takes the selected images in again</source>
        <translation>将所选图像重新纳入</translation>
    </message>
    <message>
        <source>Show &amp;Only Selected</source>
        <translation>仅显示选中的图像(&amp;O)</translation>
    </message>
    <message>
        <source>Narrows the images to those that are selected now, such as the ones a finding is about</source>
        <translation>仅显示当前选中的图像，例如某项发现所涉及的图像</translation>
    </message>
</context>
<context>
    <name>normscope::ImageCanvas</name>
    <message>
        <source>preview…</source>
        <translation>预览…</translation>
    </message>
</context>
<context>
    <name>normscope::ImageListModel</name>
    <message>
        <source>no class</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>first of %1</source>
        <translation>%1 的第一幅</translation>
    </message>
</context>
<context>
    <name>normscope::ImagePanel</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Splits and classes</source>
        <translation>划分和类别</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show in Loupe</source>
        <translation>在放大镜中显示</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open Containing Folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source> · %1 left out</source>
        <translation> · 排除 %1</translation>
    </message>
    <message>
        <source>Pin as B</source>
        <translation>固定为 B</translation>
    </message>
    <message>
        <source>order of the images</source>
        <translation>图像的顺序</translation>
    </message>
    <message>
        <source>No image matches: clear the filters</source>
        <translation>没有匹配的图像：清除筛选</translation>
    </message>
    <message>
        <source>Shows all images again</source>
        <translation>重新显示所有图像</translation>
    </message>
</context>
<context>
    <name>normscope::ImageQueryBar</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>clip ≥ %1 %</source>
        <translation>截断 ≥ %1 %</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>任意值</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation>≥ %1 %</translation>
    </message>
    <message>
        <source>&gt; 0 samples</source>
        <translation>&gt; 0 个样本</translation>
    </message>
    <message>
        <source>out %1 %2</source>
        <translation>输出 %1 %2</translation>
    </message>
    <message>
        <source>the output of %1</source>
        <translation>%1 的输出</translation>
    </message>
    <message>
        <source>the files&apos; 8-bit levels</source>
        <translation>文件的 8 位灰度级</translation>
    </message>
    <message>
        <source>at least %1 % of</source>
        <translation>至少 %1 %</translation>
    </message>
    <message>
        <source>any sample among</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>Images with %1 a channel&apos;s samples in %2 of %3. Click to show all again</source>
        <translation>某通道有%1样本在 %3 的 %2 之内的图像。单击重新显示全部</translation>
    </message>
    <message>
        <source>Order of the images, and which of them are shown</source>
        <translation>图像的顺序，以及显示其中哪些</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只显示</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>group by folder</source>
        <translation>按文件夹分组</translation>
    </message>
    <message>
        <source>by folder</source>
        <translation>按文件夹</translation>
    </message>
    <message>
        <source>Images of the same split and class stand together. Click to end that</source>
        <translation>同一划分、同一类别的图像排在一起。点击即取消</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>The images that were selected. Click to show all again</source>
        <translation>此前选中的图像。点击可重新显示全部</translation>
    </message>
</context>
<context>
    <name>normscope::ImageSteps</name>
    <message>
        <source>Go to Image</source>
        <translation>转到图像</translation>
    </message>
    <message>
        <source>Number from 1 to %1, or a part of the path:</source>
        <translation>1 到 %1 的编号，或路径的一部分：</translation>
    </message>
</context>
<context>
    <name>normscope::KeyTableModel</name>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
</context>
<context>
    <name>normscope::LadderChart</name>
    <message>
        <source>Values ÷ full scale, as they are.</source>
        <translation>值 ÷ 满量程，保持原样。</translation>
    </message>
    <message>
        <source>Each channel&apos;s mean is subtracted.</source>
        <translation>减去每个通道的均值。</translation>
    </message>
    <message>
        <source>Each channel is divided by its standard deviation as well.</source>
        <translation>每个通道再除以其标准差。</translation>
    </message>
    <message>
        <source>The channels are decorrelated as well (colour ZCA, ε %1).</source>
        <translation>再使通道去相关（颜色 ZCA，ε %1）。</translation>
    </message>
    <message>
        <source>eigenvalues</source>
        <translation>特征值</translation>
    </message>
    <message>
        <source>bias: %1</source>
        <translation>偏置：%1</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>所有图像</translation>
    </message>
    <message>
        <source>the images of %1</source>
        <translation>%1 的图像</translation>
    </message>
    <message>
        <source>Eigenvalues %1.</source>
        <translation>特征值 %1。</translation>
    </message>
    <message>
        <source>Condition number λmax ÷ λmin: %1 of the channels alone, %2 as a unit with a bias sees them.</source>
        <translation>条件数 λmax ÷ λmin：仅通道 %1，带偏置的单元所见 %2。</translation>
    </message>
    <message>
        <source>Gradient descent on a linear unit with a bias stays stable up to the learning rate 2 ÷ λmax = %1.</source>
        <translation>带偏置的线性单元，学习率在 2 ÷ λmax = %1 之内时梯度下降保持稳定。</translation>
    </message>
    <message>
        <source>Exact, over every pixel of %1, in unit range.</source>
        <translation>精确，%1 的每个像素，单位范围。</translation>
    </message>
    <message>
        <source>Open images to see how evenly their colours vary.</source>
        <translation>打开图像，看看其颜色变化有多均匀。</translation>
    </message>
    <message>
        <source>A channel of these images never varies: there is nothing to compare.</source>
        <translation>这些图像有一个通道从不变化：没有可比的内容。</translation>
    </message>
    <message>
        <source>%1 %2 (with bias %3)</source>
        <translation>%1 %2（含偏置 %3）</translation>
    </message>
    <message>
        <source>Condition number of the colours&apos; second moments: %1.</source>
        <translation>颜色二阶矩的条件数：%1。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Eigenvalue 1</source>
        <translation>特征值 1</translation>
    </message>
    <message>
        <source>Eigenvalue 2</source>
        <translation>特征值 2</translation>
    </message>
    <message>
        <source>Eigenvalue 3</source>
        <translation>特征值 3</translation>
    </message>
    <message>
        <source>Condition, channels</source>
        <translation>条件数，通道</translation>
    </message>
    <message>
        <source>Condition, with bias</source>
        <translation>条件数，含偏置</translation>
    </message>
    <message>
        <source>2 ÷ λmax, with bias</source>
        <translation>2 ÷ λmax，含偏置</translation>
    </message>
</context>
<context>
    <name>normscope::LimitTableModel</name>
    <message>
        <source>Default %1, from %2 to %3</source>
        <translation>默认 %1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>判断内容</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <translation>默认值的来源</translation>
    </message>
</context>
<context>
    <name>normscope::LimitsDialog</name>
    <message>
        <source>Limits of Warnings and Advice</source>
        <translation>警告和建议的限值</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Double-click a limit to change it. Changed limits are bold; a session keeps them.</source>
        <translation>双击限值即可修改。改动过的以粗体显示；会话会保存它们。</translation>
    </message>
</context>
<context>
    <name>normscope::ListColumnBoxes</name>
    <message>
        <source>Column of paths</source>
        <translation>路径列</translation>
    </message>
    <message>
        <source>Column of classes</source>
        <translation>类别列</translation>
    </message>
    <message>
        <source>Column of splits</source>
        <translation>划分列</translation>
    </message>
    <message>
        <source>Which column of the list says it.</source>
        <translation>由列表的哪一列给出。</translation>
    </message>
    <message>
        <source>by its usual name</source>
        <translation>按通常的列名</translation>
    </message>
    <message>
        <source>Column of pat&amp;hs</source>
        <translation>路径列(&amp;H)</translation>
    </message>
    <message>
        <source>Column o&amp;f classes</source>
        <translation>类别列(&amp;F)</translation>
    </message>
    <message>
        <source>Column of spl&amp;its</source>
        <translation>划分列(&amp;I)</translation>
    </message>
</context>
<context>
    <name>normscope::LogPanel</name>
    <message>
        <source>Notices, and files that could not be read</source>
        <translation>通知，以及无法读取的文件</translation>
    </message>
    <message>
        <source>Every file could be read so far.</source>
        <translation>目前所有文件都能读取。</translation>
    </message>
    <message>
        <source>Files that cannot be read are listed here, with the reason.</source>
        <translation>无法读取的文件及原因列在这里。</translation>
    </message>
</context>
<context>
    <name>normscope::LogTableModel</name>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>damaged: some pixels could be read; rejected: none; unsupported: an image this program does not read; over_limit: larger than the limits allow; not_regular: no file; notice: of the set as a whole</source>
        <translation>损坏：部分像素可读；被拒绝：无像素可读；不支持：本程序不读的图像；超出限制：大于限制所允许的；不是普通文件：不是文件；通知：关于整个数据集</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>normscope::LoupeView</name>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
</context>
<context>
    <name>normscope::MainWindow</name>
    <message>
        <source>Report written to %1</source>
        <translation>报告已写入 %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Copy as &amp;Code</source>
        <translation>复制为代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;hown As</source>
        <translation>显示方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>数据集(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Store As</source>
        <translation>存储为(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source>Mode &amp;A</source>
        <translation>模式 A(&amp;A)</translation>
    </message>
    <message>
        <source>Mode &amp;B</source>
        <translation>模式 B(&amp;B)</translation>
    </message>
    <message>
        <source>In the &amp;Survey</source>
        <translation>在概览中(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Session saved to %1</source>
        <translation>会话已保存到 %1</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>叠加层(&amp;V)</translation>
    </message>
    <message>
        <source>Overlay &amp;Colours</source>
        <translation>叠加层颜色(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>通道(&amp;H)</translation>
    </message>
    <message>
        <source>Display &amp;Gain</source>
        <translation>显示增益(&amp;G)</translation>
    </message>
    <message>
        <source>Difference &amp;Gain</source>
        <translation>差异增益(&amp;G)</translation>
    </message>
    <message>
        <source>fitted on %1</source>
        <translation>在 %1 上拟合</translation>
    </message>
    <message>
        <source>Modes of the next set will be fitted on %1</source>
        <translation>下一数据集的模式将在 %1 上拟合</translation>
    </message>
    <message>
        <source>Modes are now fitted on %1</source>
        <translation>各模式现在在 %1 上拟合</translation>
    </message>
    <message>
        <source>&amp;Fit On</source>
        <translation>拟合于(&amp;F)</translation>
    </message>
</context>
<context>
    <name>normscope::MessageBar</name>
    <message>
        <source>Partial: %1 of %2 images.</source>
        <translation>部分：%1 / %2 幅图像。</translation>
    </message>
    <message>
        <source>Every number below describes only those.</source>
        <translation>下面的每个数字只描述这些图像。</translation>
    </message>
    <message>
        <source>Channel means are known to %1 (95 % interval); counts describe only those.</source>
        <translation>通道均值已知到 %1（95 % 区间）；计数只描述这些图像。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>另选…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Fit on This Set Again</source>
        <translation>重新在此数据集上拟合</translation>
    </message>
    <message>
        <source>Modes are fitted on %1, not on this set.</source>
        <translation>各模式在 %1 上拟合，而不是在此数据集上。</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n images left out of the statistics.</source>
        <translation>
            <numerusform>已从统计中排除 %n 幅图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Columns…</source>
        <translation>选择列…</translation>
    </message>
</context>
<context>
    <name>normscope::ModeActions</name>
    <message>
        <source>&amp;Next Mode</source>
        <translation>下一模式(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Mode</source>
        <translation>上一模式(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;arameters of A…</source>
        <translation>A 的参数(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;What Is This Mode?</source>
        <translation>这是什么模式？(&amp;W)</translation>
    </message>
    <message>
        <source>The page of mode A: formula, parameters, source, and what to beware of</source>
        <translation>模式 A 的说明页：公式、参数、来源和注意事项</translation>
    </message>
    <message>
        <source>Add &amp;Custom Mode…</source>
        <translation>添加自定义模式(&amp;C)…</translation>
    </message>
    <message>
        <source>Another mode with the rule of one of these, and parameters of its own</source>
        <translation>以其中一个模式的规则，配以自己的参数，另建一个模式</translation>
    </message>
    <message>
        <source>&amp;Remove Custom Mode A</source>
        <translation>移除自定义模式 A(&amp;R)</translation>
    </message>
    <message>
        <source>Takes mode A out of all lists, where it is one of your own</source>
        <translation>若模式 A 是自定义模式，则将其从所有列表中移除</translation>
    </message>
    <message>
        <source>&amp;Edit Custom Mode A…</source>
        <translation>编辑自定义模式 A(&amp;E)…</translation>
    </message>
    <message>
        <source>Name, rule and parameters of mode A, where it is one of your own</source>
        <translation>模式 A 的名称、规则和参数（仅限自定义模式）</translation>
    </message>
</context>
<context>
    <name>normscope::ModeTablePanel</name>
    <message>
        <source>Open images to compare what the modes make of them.</source>
        <translation>打开图像，比较各模式对它们的作用。</translation>
    </message>
    <message>
        <source>Mode comparison</source>
        <translation>模式比较</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy Table as Markdown</source>
        <translation>复制表格为 Markdown</translation>
    </message>
    <message>
        <source>Modes are compared as soon as the first image is read.</source>
        <translation>读完第一幅图像后即开始比较各模式。</translation>
    </message>
</context>
<context>
    <name>normscope::ModeTile</name>
    <message>
        <source>mode A</source>
        <translation>模式 A</translation>
    </message>
    <message>
        <source>mode B</source>
        <translation>模式 B</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>%1, %2, loses %3 below and %4 above</source>
        <translation>%1，%2，低端丢失 %3，高端丢失 %4</translation>
    </message>
    <message>
        <source>This image cannot be shown: %1</source>
        <translation>无法显示此图像：%1</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在查找图像…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>lost ▼ %1  ▲ %2</source>
        <translation>丢失 ▼ %1  ▲ %2</translation>
    </message>
    <message>
        <source>as it is, not in this mode yet</source>
        <translation>原样，尚未应用该模式</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1，已固定</translation>
    </message>
</context>
<context>
    <name>normscope::PanelDocks</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>The images of the set, by split and class: sorted, filtered, with badges that say what is lost.</source>
        <translation>数据集的图像，按划分和类别：可排序、可筛选，带有说明丢失情况的标记。</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How often each value occurs, per channel: of the set, the selection or the image, before or after a mode.</source>
        <translation>每个值出现多少次，逐通道：数据集、所选或当前图像的，模式之前或之后。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What was found, with its evidence: warnings about modes and set, advice, and the audit of the files.</source>
        <translation>发现的内容及其依据：关于模式和数据集的警告、建议，以及文件检查。</translation>
    </message>
    <message>
        <source>Mode comparison</source>
        <translation>模式比较</translation>
    </message>
    <message>
        <source>One row per mode: what it gives, loses, amplifies and keeps. A click makes a mode A, a right click B.</source>
        <translation>每种模式一行：它给出、丢失、放大和保留什么。单击使模式成为 A，右键单击成为 B。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What modes keep against the noise they make, the set&apos;s eigenvalues, and how soon numbers settle.</source>
        <translation>模式保留的内容与产生的噪声、数据集的特征值，以及数字多快稳定。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Means and the three numbers called std, per channel and split, with their intervals.</source>
        <translation>均值和三个都叫 std 的数，逐通道和划分，附区间。</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>The pixel under the mouse: its values in the file, after A and after B, and what is stored.</source>
        <translation>鼠标下的像素：文件中、经 A 和经 B 之后的值，以及存储的值。</translation>
    </message>
    <message>
        <source>Parameters of A</source>
        <translation>A 的参数</translation>
    </message>
    <message>
        <source>What mode A can be told; clipping and histograms follow while a slider moves.</source>
        <translation>模式 A 可设置的内容；移动滑块时截断和直方图随之变化。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Images that could not be read, each with the reason, and what the cache had to say.</source>
        <translation>无法读取的图像及各自原因，以及缓存的消息。</translation>
    </message>
    <message>
        <source>Log (%1)</source>
        <translation>日志（%1）</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>normscope::ParametersPanel</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to the mode&apos;s own values</source>
        <translation>恢复模式自身的值</translation>
    </message>
    <message>
        <source>Parameters of mode A</source>
        <translation>模式 A 的参数</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>This mode has no parameters.</source>
        <translation>此模式没有参数。</translation>
    </message>
    <message>
        <source>Parameters of A</source>
        <translation>A 的参数</translation>
    </message>
    <message>
        <source>Show the parameters</source>
        <translation>显示参数</translation>
    </message>
    <message>
        <source>Hide the parameters</source>
        <translation>隐藏参数</translation>
    </message>
</context>
<context>
    <name>normscope::PixelActions</name>
    <message>
        <source>Pixel &amp;Values</source>
        <translation>像素值(&amp;V)</translation>
    </message>
    <message>
        <source>Writes the mode’s output into pixels that are shown 48 times as large or larger</source>
        <translation>在放大 48 倍及以上的像素中写出模式的输出</translation>
    </message>
    <message>
        <source>&amp;Info Overlay</source>
        <translation>信息叠加(&amp;I)</translation>
    </message>
    <message>
        <source>File, size, mode, mean ± standard deviation of its output and what storage loses, on each picture (I)</source>
        <translation>在每幅图上显示文件、尺寸、模式、其输出的均值 ± 标准差以及存储的损失 (I)</translation>
    </message>
    <message>
        <source>Only S&amp;hadows</source>
        <translation>仅阴影(&amp;H)</translation>
    </message>
    <message>
        <source>Overlays mark only what is lost below, and what is not finite (&lt;)</source>
        <translation>只标记低端丢失的和非有限的样本 (&lt;)</translation>
    </message>
    <message>
        <source>Only &amp;Highlights</source>
        <translation>仅高光(&amp;H)</translation>
    </message>
    <message>
        <source>Overlays mark only what is lost above, and what is not finite (&gt;)</source>
        <translation>只标记高端丢失的和非有限的样本 (&gt;)</translation>
    </message>
    <message>
        <source>&amp;Any Channel</source>
        <translation>任一通道(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;ll Channels</source>
        <translation>全部通道(&amp;L)</translation>
    </message>
    <message>
        <source>Marks pixels that lose at least one channel</source>
        <translation>标记至少丢失一个通道的像素</translation>
    </message>
    <message>
        <source>Marks only pixels that lose all channels at the same end</source>
        <translation>只标记所有通道都在同一端丢失的像素</translation>
    </message>
    <message>
        <source>&amp;Blue and Red</source>
        <translation>蓝与红(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cyan and Orange</source>
        <translation>青与橙(&amp;C)</translation>
    </message>
    <message>
        <source>Black and &amp;White</source>
        <translation>黑与白(&amp;W)</translation>
    </message>
    <message>
        <source>Blue below, red above, yellow not finite</source>
        <translation>低端为蓝，高端为红，非有限为黄</translation>
    </message>
    <message>
        <source>Cyan below, orange above, purple not finite: told apart by colour-blind eyes too</source>
        <translation>低端为青，高端为橙，非有限为紫：色觉异常者也能分辨</translation>
    </message>
    <message>
        <source>Black with thin white stripes below, white with thin black ones above, yellow not finite</source>
        <translation>低端为黑底白细纹，高端为白底黑细纹，非有限为黄</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>红(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>绿(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>蓝(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Luma</source>
        <translation>亮度(&amp;L)</translation>
    </message>
    <message>
        <source>Pictures in colour (Shift+A)</source>
        <translation>彩色图像 (Shift+A)</translation>
    </message>
    <message>
        <source>Pictures show this channel as gray and overlays tell of it alone (%1)</source>
        <translation>图像以灰度显示此通道，叠加层只针对它 (%1)</translation>
    </message>
    <message>
        <source>Pictures show 0.299 R + 0.587 G + 0.114 B (Rec. 601) of what they would show in colour (Shift+L)</source>
        <translation>图像显示彩色结果的 0.299 R + 0.587 G + 0.114 B (Rec. 601) (Shift+L)</translation>
    </message>
    <message>
        <source>&amp;Reset to 0 EV</source>
        <translation>重置为 0 EV(&amp;R)</translation>
    </message>
    <message>
        <source>%1 EV</source>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>Brightness of pictures alone: no number changes</source>
        <translation>仅改变图像亮度：不改变任何数值</translation>
    </message>
</context>
<context>
    <name>normscope::PixelPanel</name>
    <message>
        <source>Values of the pixel under the mouse</source>
        <translation>鼠标下像素的值</translation>
    </message>
    <message>
        <source>x %1  y %2  %3</source>
        <translation>x %1  y %2  %3</translation>
    </message>
    <message>
        <source>Statistics of the region</source>
        <translation>区域统计</translation>
    </message>
    <message>
        <source>Region x %1  y %2, %3 × %4 px</source>
        <translation>区域 x %1  y %2，%3 × %4 px</translation>
    </message>
    <message>
        <source>Move the mouse over a picture to read its values; drag with Ctrl for the statistics of a region.</source>
        <translation>将鼠标移到图像上读取数值；按住 Ctrl 拖动可统计一个区域。</translation>
    </message>
    <message>
        <source>statistics of the region</source>
        <translation>区域统计</translation>
    </message>
</context>
<context>
    <name>normscope::PixelTableModel</name>
    <message>
        <source>Lost below the storage range</source>
        <translation>低于存储范围而丢失</translation>
    </message>
    <message>
        <source>Lost above the storage range</source>
        <translation>高于存储范围而丢失</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>In file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>A gives</source>
        <translation>A 给出</translation>
    </message>
    <message>
        <source>A stored</source>
        <translation>A 存储</translation>
    </message>
    <message>
        <source>B gives</source>
        <translation>B 给出</translation>
    </message>
    <message>
        <source>B stored</source>
        <translation>B 存储</translation>
    </message>
</context>
<context>
    <name>normscope::PlainTable</name>
    <message>
        <source>Copy Table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>normscope::PreferencesDialog</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>指定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>标准(&amp;S)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Filter by action or key…</source>
        <translation>按动作或按键筛选…</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>按动作或按键筛选</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>动作及其按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Choose an action, click into the field and press the new key.</source>
        <translation>选择动作，单击输入框并按下新按键。</translation>
    </message>
    <message>
        <source>T&amp;ake It</source>
        <translation>取用(&amp;A)</translation>
    </message>
    <message>
        <source>%1 is now the key of “%2”.</source>
        <translation>%1 现在是“%2”的按键。</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>视图(&amp;V)：</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>&amp;If stored as:</source>
        <translation>若存储为(&amp;I)：</translation>
    </message>
    <message>
        <source>Language, view and storage type take effect at the next start.</source>
        <translation>语言、视图和存储类型在下次启动时生效。</translation>
    </message>
</context>
<context>
    <name>normscope::PreviewController</name>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>normscope::ReadingLine</name>
    <message>
        <source>Read with Defaults</source>
        <translation>按默认选项读取</translation>
    </message>
    <message>
        <source>Reads the set again as it is read without any options</source>
        <translation>不带任何选项重新读取数据集</translation>
    </message>
    <message>
        <source>Read with options: %1</source>
        <translation>读取选项：%1</translation>
    </message>
</context>
<context>
    <name>normscope::ReadingOptionsDialog</name>
    <message>
        <source>Recompute with Options</source>
        <translation>按选项重新计算</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Look into &amp;subfolders</source>
        <translation>包含子文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Off: only images that lie directly in the opened folders.</source>
        <translation>关闭时：只读取直接位于所打开文件夹中的图像。</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by semicolons, for file names or paths below the opened folder: *.jpg; night/*</source>
        <translation>含 * 和 ? 的模式，以分号分隔，用于文件名或所打开文件夹之下的路径：*.jpg; night/*</translation>
    </message>
    <message>
        <source>Only files like</source>
        <translation>仅限文件</translation>
    </message>
    <message>
        <source>Empty: all images.</source>
        <translation>留空：全部图像。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No files like</source>
        <translation>排除文件</translation>
    </message>
    <message>
        <source>Such as masks that lie beside the images.</source>
        <translation>例如与图像放在一起的掩膜。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Reads the images of one split alone. To fit on one and still see the others, read all.</source>
        <translation>只读取一个划分的图像。若要在一个划分上拟合而仍能查看其他划分，请读取全部。</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>读取哪些文件</translation>
    </message>
    <message>
        <source>&amp;Only files like</source>
        <translation>仅限文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;No files like</source>
        <translation>排除文件(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>划分(&amp;P)</translation>
    </message>
    <message>
        <source>Count &amp;damaged images</source>
        <translation>计入损坏的图像(&amp;D)</translation>
    </message>
    <message>
        <source>Takes in what can be decoded of files that break off or go wrong, as lenient loaders do.</source>
        <translation>像宽松的读取程序那样，计入残缺或出错的文件中能够解码的部分。</translation>
    </message>
    <message>
        <source>Statistics then describe what a network is trained on: averaging pixels takes noise and fine contrast away. Pictures, thumbnails and regions still show the files.</source>
        <translation>统计随之描述网络训练所用的图像：像素平均会去除噪声和细微对比。画面、缩略图和区域仍显示文件本身。</translation>
    </message>
    <message>
        <source>At &amp;training size, shorter side</source>
        <translation>按训练尺寸，短边(&amp;T)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Shorter side at training size</source>
        <translation>训练尺寸的短边</translation>
    </message>
    <message>
        <source>Then only a square in the middle counts, as in the usual evaluation at 256/224.</source>
        <translation>只计中间的正方形，如通常的 256/224 评估。</translation>
    </message>
    <message>
        <source>… cut to a &amp;centred square of</source>
        <translation>… 中心裁剪为正方形(&amp;C)</translation>
    </message>
    <message>
        <source>Side of the centred square</source>
        <translation>中心正方形的边长</translation>
    </message>
    <message>
        <source>How pixels are read</source>
        <translation>如何读取像素</translation>
    </message>
    <message>
        <source>Gather a &amp;mean image</source>
        <translation>求均值图像(&amp;M)</translation>
    </message>
    <message>
        <source>What the modes by position subtract. Without it they cannot be fitted, and large sets are read somewhat faster.</source>
        <translation>逐位置的模式所减去的图像。没有它，这些模式无法拟合，而大数据集读取稍快。</translation>
    </message>
    <message>
        <source>Width and height of the mean image; choose the network&apos;s input.</source>
        <translation>均值图像的宽和高；取网络输入的尺寸。</translation>
    </message>
    <message>
        <source>Width of the mean image</source>
        <translation>均值图像的宽</translation>
    </message>
    <message>
        <source>Height of the mean image</source>
        <translation>均值图像的高</translation>
    </message>
    <message>
        <source>How images come to its size</source>
        <translation>图像如何变为该尺寸</translation>
    </message>
    <message>
        <source>Images of other shapes are squashed, or scaled to cover it and cut off evenly at both ends.</source>
        <translation>形状不同的图像被压扁，或缩放到足以覆盖后两端等量裁去。</translation>
    </message>
    <message>
        <source>squashed</source>
        <translation>压扁</translation>
    </message>
    <message>
        <source>centre crop</source>
        <translation>中心裁剪</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Mean image</source>
        <translation>均值图像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>For a first look at a large set. Drawn at random, always the same ones.</source>
        <translation>用于初步查看大数据集。随机抽取，每次相同。</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>至多(&amp;A)</translation>
    </message>
    <message>
        <source> images</source>
        <translation> 幅图像</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>图像至多</translation>
    </message>
    <message>
        <source>Stops as soon as the 95 % half-width of every channel mean is below.</source>
        <translation>当每个通道均值的 95 % 半宽都低于此值时停止。</translation>
    </message>
    <message>
        <source>&amp;Until means are known to</source>
        <translation>直到均值精确到(&amp;U)</translation>
    </message>
    <message>
        <source>Half-width of channel means</source>
        <translation>通道均值的半宽</translation>
    </message>
    <message>
        <source> levels</source>
        <translation> 级</translation>
    </message>
    <message>
        <source>Order of reading</source>
        <translation>读取顺序</translation>
    </message>
    <message>
        <source>In random order the images read so far stand for the set while it is still being read.</source>
        <translation>按随机顺序时，在读取过程中已读的图像即可代表整个数据集。</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>by path</source>
        <translation>按路径</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>读取多少</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>顺序(&amp;R)</translation>
    </message>
    <message>
        <source>Turn images by their &amp;EXIF orientation</source>
        <translation>按 &amp;EXIF 方向旋转图像</translation>
    </message>
    <message>
        <source>Off: pixels as they are stored, in pictures and statistics alike; for training code that does not turn them either, such as OpenCV with IMREAD_IGNORE_ORIENTATION or Pillow without exif_transpose.</source>
        <translation>关闭时：画面和统计都按存储的像素；适用于同样不旋转图像的训练代码，例如使用 IMREAD_IGNORE_ORIENTATION 的 OpenCV，或不调用 exif_transpose 的 Pillow。</translation>
    </message>
    <message>
        <source>Sca&amp;led</source>
        <translation>缩放(&amp;L)</translation>
    </message>
    <message>
        <source>All pa&amp;ges of TIFF and animated WebP</source>
        <translation>TIFF 和动画 WebP 的所有页(&amp;G)</translation>
    </message>
    <message>
        <source>Each page or frame is then an image of its own, named stack.tif/0003 and so on from 0000. Off: only the first of each file is read.</source>
        <translation>每一页或帧成为单独的图像，从 0000 起命名为 stack.tif/0003 等。关闭：每个文件只读第一幅。</translation>
    </message>
    <message>
        <source>Filter of the resizing</source>
        <translation>缩放的滤波器</translation>
    </message>
    <message>
        <source>As torchvision&apos;s Resize and Pillow compute it, with antialiasing. Contrast depends on it: take the one that training uses.</source>
        <translation>与 torchvision 的 Resize 和 Pillow 的计算相同，带抗锯齿。对比度取决于它：请选训练所用的。</translation>
    </message>
    <message>
        <source>area average</source>
        <translation>面积平均</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>… by this &amp;filter</source>
        <translation>… 使用此滤波器(&amp;F)</translation>
    </message>
</context>
<context>
    <name>normscope::ReportWriter</name>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>报告无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>无法写入报告：%1</translation>
    </message>
</context>
<context>
    <name>normscope::ScanController</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: day and night</source>
        <translation>演示：白天和夜晚</translation>
    </message>
    <message>
        <source>Demo: objects</source>
        <translation>演示：物体</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) could be read. The log lists the reasons.</source>
        <translation>
            <numerusform>%n 幅图像全都无法读取。原因列在日志中。</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for the set</source>
        <translation>查找数据集</translation>
    </message>
    <message>
        <source>%1 is not there any more. What was read of it is kept until another set is opened.</source>
        <translation>%1 已不存在。已读取的内容会保留，直到打开另一个数据集。</translation>
    </message>
</context>
<context>
    <name>normscope::Session</name>
    <message>
        <source>The set has no split %1 to fit modes on: the choice is automatic again.</source>
        <translation>此数据集没有可供拟合的划分 %1：恢复自动选择。</translation>
    </message>
    <message>
        <source>Background work failed (%1): %2.</source>
        <translation>后台工作失败（%1）：%2。</translation>
    </message>
</context>
<context>
    <name>normscope::SessionFiles</name>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>NormScope sessions (*.normscope)</source>
        <translation>NormScope 会话 (*.normscope)</translation>
    </message>
    <message>
        <source>The session could not be written to %1: %2</source>
        <translation>无法将会话写入 %1：%2</translation>
    </message>
    <message>
        <source>Changes of parameters, limits and left-out images are not saved in a session.</source>
        <translation>参数、限值和排除图像的更改尚未保存到会话。</translation>
    </message>
    <message>
        <source>The session could not be opened: %1</source>
        <translation>无法打开会话：%1</translation>
    </message>
    <message>
        <source>The session could not be written: %1</source>
        <translation>无法写入会话：%1</translation>
    </message>
    <message>
        <source>Images Are Not There</source>
        <translation>找不到图像</translation>
    </message>
    <message>
        <source>%1 is not where the session has it. Left-out images, muted warnings and all other choices are kept when it is found.</source>
        <translation>%1 不在会话记录的位置。找到后，排除的图像、静音的警告和其他所有选择都会保留。</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>查找(&amp;L)…</translation>
    </message>
    <message>
        <source>Where %1 Is Now</source>
        <translation>%1 现在的位置</translation>
    </message>
    <message>
        <source>its images are not there</source>
        <translation>找不到它的图像</translation>
    </message>
</context>
<context>
    <name>normscope::SetFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>Copied: %1 for %2</source>
        <translation>已复制：%1，用于 %2</translation>
    </message>
    <message>
        <source>A session is opened alone: it names its images.</source>
        <translation>会话须单独打开：它自己列出图像。</translation>
    </message>
    <message>
        <source>Open Images, a List File or a Session</source>
        <translation>打开图像、列表文件或会话</translation>
    </message>
    <message>
        <source>Open Statistics</source>
        <translation>打开统计</translation>
    </message>
    <message>
        <source>Statistics (*.json)</source>
        <translation>统计 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>The statistics could not be opened: %1</source>
        <translation>无法打开统计数据：%1</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>Copied: a NumPy function for %2, as %1 cannot say mode A</source>
        <translation>已复制：%2 的 NumPy 函数，因为 %1 无法表达模式 A</translation>
    </message>
</context>
<context>
    <name>normscope::SeveritySwitches</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>normscope::SplitModel</name>
    <message>
        <source>one image</source>
        <translation>一幅图像</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n 幅图像</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>normscope::StaleWatch</name>
    <message>
        <source>one file changed</source>
        <translation>1 个文件已更改</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n 个文件已更改</numerusform>
        </translation>
    </message>
    <message>
        <source>one file added</source>
        <translation>新增 1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <translation>
            <numerusform>新增 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>one file gone</source>
        <translation>1 个文件已消失</translation>
    </message>
    <message numerus="yes">
        <source>%n files gone</source>
        <translation>
            <numerusform>%n 个文件已消失</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the set was read: %1. All numbers are of what was read then.</source>
        <translation>自读取数据集以来：%1。所有数值均基于当时读取的内容。</translation>
    </message>
    <message>
        <source>looking for changed files</source>
        <translation>查找已更改的文件</translation>
    </message>
</context>
<context>
    <name>normscope::StatisticsPanel</name>
    <message>
        <source>Statistics of the set</source>
        <translation>数据集的统计</translation>
    </message>
    <message>
        <source>The statistics of the set stand here.</source>
        <translation>数据集的统计显示在这里。</translation>
    </message>
    <message>
        <source>%1 %2 ± %3</source>
        <translation>%1 %2 ± %3</translation>
    </message>
    <message>
        <source>Modes are fitted on %1: mean ± std %2. The table is of this set.</source>
        <translation>各模式在 %1 上拟合：均值 ± 标准差 %2。下表属于此数据集。</translation>
    </message>
</context>
<context>
    <name>normscope::StatusBar</name>
    <message>
        <source>Pixel under the mouse</source>
        <translation>鼠标下的像素</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>扫描进度</translation>
    </message>
    <message>
        <source>Fit · %1</source>
        <translation>适合 · %1</translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>%1 images found…</source>
        <translation>已找到 %1 幅图像…</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>正在查找图像…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 images</source>
        <translation>部分：%1 / %2 幅图像</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 幅图像</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 幅无法读取</translation>
    </message>
    <message>
        <source>Progress of judging the modes</source>
        <translation>模式评判进度</translation>
    </message>
    <message>
        <source>%1 modes judged</source>
        <translation>已评判 %1 个模式</translation>
    </message>
    <message>
        <source>Judging %1 modes</source>
        <translation>正在评判 %1 个模式</translation>
    </message>
</context>
<context>
    <name>normscope::StoragePick</name>
    <message>
        <source>Storage type</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>What the output is stored as: %1</source>
        <translation>输出的存储方式：%1</translation>
    </message>
</context>
<context>
    <name>normscope::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>normscope::SummaryStrip</name>
    <message>
        <source>Take as A</source>
        <translation>设为 A</translation>
    </message>
    <message>
        <source>Export for PyTorch</source>
        <translation>为 PyTorch 导出</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Shows what the recommended mode makes of the images</source>
        <translation>显示推荐的模式对图像的作用</translation>
    </message>
    <message>
        <source>Takes it as mode A and exports its numbers as code for torchvision</source>
        <translation>将其设为模式 A，并把其数值导出为 torchvision 代码</translation>
    </message>
    <message>
        <source>The rule behind the recommendation, and what it found here</source>
        <translation>推荐所依据的规则，以及它在此得出的结果</translation>
    </message>
    <message>
        <source>Show what was read</source>
        <translation>显示读取内容</translation>
    </message>
    <message>
        <source>Hide what was read</source>
        <translation>隐藏读取内容</translation>
    </message>
    <message>
        <source>%1 images found</source>
        <translation>找到 %1 幅图像</translation>
    </message>
    <message>
        <source>%1 read, %2 broken so far</source>
        <translation>已读 %1，目前损坏 %2</translation>
    </message>
    <message>
        <source>%1 images read</source>
        <translation>已读取 %1 幅图像</translation>
    </message>
    <message>
        <source>⚠ %1 broken, left out</source>
        <translation>⚠ %1 幅损坏，已排除</translation>
    </message>
    <message>
        <source>no splits</source>
        <translation>无划分</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>无类别</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>showing %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Start with …</source>
        <translation>从 … 开始</translation>
    </message>
    <message>
        <source>%1 of the variance lies between images.</source>
        <translation>%1 的方差在图像之间。</translation>
    </message>
    <message>
        <source>The classes explain %1 of that; chance reaches %2.</source>
        <translation>类别解释了其中的 %1；偶然可达 %2。</translation>
    </message>
    <message>
        <source>Why this recommendation</source>
        <translation>推荐理由</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>%1 of %2 modes lose data even in float; as %3: %4</source>
        <translation>%2 个模式中有 %1 个即使用浮点也丢失数据；存为 %3：%4 个</translation>
    </message>
    <message>
        <source>After %1 of %2 images: %3</source>
        <translation>已读 %1 / %2 幅图像：%3</translation>
    </message>
</context>
<context>
    <name>normscope::SurveyView</name>
    <message>
        <source>Survey</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>normscope::TableDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>normscope::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Mode A</source>
        <translation>模式 A</translation>
    </message>
    <message>
        <source>Mode B</source>
        <translation>模式 B</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter images by name</source>
        <translation>按名称筛选图像</translation>
    </message>
    <message>
        <source>Mode A: %1 (keys 1 to 9)</source>
        <translation>模式 A：%1（按键 1 到 9）</translation>
    </message>
    <message>
        <source>Mode B: %1 (Ctrl+1 to Ctrl+9)</source>
        <translation>模式 B：%1（Ctrl+1 到 Ctrl+9）</translation>
    </message>
</context>
<context>
    <name>normscope::Tour</name>
    <message>
        <source>One image, several modes</source>
        <translation>一幅图像，多种模式</translation>
    </message>
    <message>
        <source>Each tile is what a network would see. On a night scene image z-score turns night into day and lifts its noise, channel z-score keeps night dark. Click a tile for A, right-click for B; J marks what storage loses.</source>
        <translation>每块都是网络会看到的样子。在夜景上，图像 z 分数把黑夜变成白天并抬高噪声，通道 z 分数让黑夜保持黑暗。单击一块选为 A，右键单击选为 B；J 标出存储丢失的部分。</translation>
    </message>
    <message>
        <source>Numbers about your images</source>
        <translation>图像的数字</translation>
    </message>
    <message>
        <source>One row per mode: what it clips, how many levels are left, what it amplifies, and how much of the difference between images it keeps. Every heading says what it means.</source>
        <translation>每种模式一行：截断多少、剩下多少级、放大多少、保留多少图像间差异。每个标题都说明自己的含义。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现了什么</translation>
    </message>
    <message>
        <source>Each warning comes with its evidence and the limit it is judged by. Show leads to the images it is about.</source>
        <translation>每条警告都附有依据和判断所用的限值。“显示”通向相关图像。</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>带走结果</translation>
    </message>
    <message>
        <source>Export writes the statistics as the file or the snippet that your training library reads.</source>
        <translation>导出把统计写成训练库可读的文件或代码片段。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>normscope::TradeOffChart</name>
    <message>
        <source>Not shown: %1</source>
        <translation>未显示：%1</translation>
    </message>
    <message>
        <source>trade-off</source>
        <translation>取舍</translation>
    </message>
    <message>
        <source>Click: A. Right click or Ctrl+click: B.</source>
        <translation>单击：A。右键单击或 Ctrl+单击：B。</translation>
    </message>
    <message>
        <source>Make B</source>
        <translation>设为 B</translation>
    </message>
    <message>
        <source>Make A</source>
        <translation>设为 A</translation>
    </message>
</context>
<context>
    <name>normscope::VariantDialog</name>
    <message>
        <source>Add Custom Mode</source>
        <translation>添加自定义模式</translation>
    </message>
    <message>
        <source>such as: My constants</source>
        <translation>例如：我的常数</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>规则来自</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>This mode has no parameters.</source>
        <translation>此模式没有参数。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>There is a mode of that name already.</source>
        <translation>已有同名模式。</translation>
    </message>
    <message>
        <source>It will stand beside the other modes, and a session keeps it.</source>
        <translation>它将与其他模式并列，并由会话保存。</translation>
    </message>
    <message>
        <source>Edit Custom Mode</source>
        <translation>编辑自定义模式</translation>
    </message>
    <message>
        <source>It keeps its place in all lists.</source>
        <translation>它在所有列表中的位置保持不变。</translation>
    </message>
</context>
<context>
    <name>normscope::ViewActions</name>
    <message>
        <source>&amp;Browse</source>
        <translation>浏览(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>放大镜(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>概览(&amp;S)</translation>
    </message>
    <message>
        <source>All images as large thumbnails</source>
        <translation>以大缩略图显示所有图像</translation>
    </message>
    <message>
        <source>One image in mode A, as large as it goes</source>
        <translation>以模式 A 尽可能大地显示一幅图像</translation>
    </message>
    <message>
        <source>One image in mode A beside mode B</source>
        <translation>一幅图像，模式 A 与模式 B 并列</translation>
    </message>
    <message>
        <source>One image in every mode of the survey</source>
        <translation>以概览的每种模式显示一幅图像</translation>
    </message>
    <message>
        <source>&amp;Clipping Overlay</source>
        <translation>截断叠加(&amp;C)</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>Marks samples that the mode loses in storage: blue below, red above, yellow not finite (J)</source>
        <translation>标出模式在存储时丢失的样本：蓝为低端，红为高端，黄为非有限 (J)</translation>
    </message>
    <message>
        <source>Source S&amp;aturation</source>
        <translation>源饱和(&amp;A)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源饱和</translation>
    </message>
    <message>
        <source>Marks samples that stand at 0 or full scale in the file itself (Shift+J)</source>
        <translation>标出在文件本身中为 0 或满量程的样本 (Shift+J)</translation>
    </message>
    <message>
        <source>Histogram L&amp;og Scale</source>
        <translation>直方图对数刻度(&amp;O)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Counts of the histograms on a logarithmic axis (L)</source>
        <translation>直方图计数用对数轴 (L)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>As &amp;Stored</source>
        <translation>按存储值(&amp;S)</translation>
    </message>
    <message>
        <source>Clamped to &amp;0 … 1</source>
        <translation>限制到 0 … 1(&amp;0)</translation>
    </message>
    <message>
        <source>This Image’s &amp;Range</source>
        <translation>此图像的范围(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Toggle Fit and Actual Size</source>
        <translation>切换适合窗口与实际大小(&amp;T)</translation>
    </message>
    <message>
        <source>Change Surroun&amp;d</source>
        <translation>更换周围底色(&amp;D)</translation>
    </message>
    <message>
        <source>The ground around pictures: grey, black, white (0)</source>
        <translation>画面周围的底色：灰、黑、白 (0)</translation>
    </message>
    <message>
        <source>&amp;Maximize Preview</source>
        <translation>最大化预览(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Arrange Panels</source>
        <translation>排列面板(&amp;A)</translation>
    </message>
    <message>
        <source>Gives panels title bars to drag them by: elsewhere, onto each other, or out of the window</source>
        <translation>给面板加上标题栏，可拖到别处、叠在一起或拖出窗口</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>The language, and the keys of all actions</source>
        <translation>语言和所有动作的按键</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>normscope::WarningDelegate</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
</context>
<context>
    <name>normscope::WarningListModel</name>
    <message>
        <source>Your files</source>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Other modes</source>
        <translation>其他模式</translation>
    </message>
    <message>
        <source>%1: errors %2, warnings %3, remarks %4</source>
        <translation>%1：错误 %2，警告 %3，提示 %4</translation>
    </message>
</context>
<context>
    <name>normscope::WarningsPanel</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>显示警告</translation>
    </message>
    <message>
        <source>Show advice</source>
        <translation>显示建议</translation>
    </message>
    <message>
        <source>Show the audit of the set</source>
        <translation>显示数据集检查</translation>
    </message>
    <message>
        <source>Nothing to warn about.</source>
        <translation>没有需要警告的内容。</translation>
    </message>
    <message>
        <source>What the modes would lose is listed here.</source>
        <translation>模式会丢失的内容列在这里。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Hide the &amp;Explanation</source>
        <translation>隐藏解释(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>解释(&amp;E)</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>取消静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>Show Muted &amp;Warnings</source>
        <translation>显示已静音的警告(&amp;W)</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 条已静音</translation>
    </message>
    <message>
        <source>Nothing of the kinds that are switched on.</source>
        <translation>没有已打开种类的内容。</translation>
    </message>
</context>
<context>
    <name>normscope::WipeLine</name>
    <message>
        <source>Line between A and B</source>
        <translation>A 与 B 之间的分界线</translation>
    </message>
    <message>
        <source>Drag it; Shift+W turns it</source>
        <translation>可拖动；Shift+W 旋转</translation>
    </message>
</context>
</TS>
